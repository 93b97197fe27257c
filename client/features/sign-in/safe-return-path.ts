/** The page to go back to after signing in; anything that is not an address of this application leads home. */
export function safeReturnPath(next: string | null): string {
  // `//host` and `/\host` are other sites to a browser.
  return next !== null && /^\/(?![/\\])/.test(next) ? next : '/'
}
