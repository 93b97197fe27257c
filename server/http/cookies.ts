/** The value of a cookie in a `Cookie` header, or `null`. */
export function cookieValue(header: string | undefined, name: string): string | null {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  const pair = pairs.find((candidate) => candidate.startsWith(`${name}=`))
  return pair === undefined ? null : pair.slice(name.length + 1)
}
