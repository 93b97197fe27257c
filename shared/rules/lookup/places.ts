/** Places for every character by its code, and behind them for pairs of characters by their hash. */
export const PLACES = 0x20000

/** The place of two characters; others may have the same one. */
export function pairPlace(first: number, second: number): number {
  return 0x10000 + ((first * 31 + second * 17) & 0xffff)
}

/** The place of a character or a pair. */
export function placeOf(word: string): number {
  return word.length === 1 ? word.charCodeAt(0) : pairPlace(word.charCodeAt(0), word.charCodeAt(1))
}
