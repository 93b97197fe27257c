/** The first eight digits of a hash in two groups, as two people compare them by phone: `7f3a·91c2`. */
export function shortChecksum(sha256: string): string {
  return `${sha256.slice(0, 4)}·${sha256.slice(4, 8)}`
}
