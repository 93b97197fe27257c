import { FIRST_HAN, HAN_CHARACTERS } from './characters.ts'

/** Words of two characters as codes, one after the other: word 1 at 0 and 1, word 2 at 2 and 3. */
export type Words = Uint16Array

/** Words that share a character, in the order of their list; word 0 is none. */
export interface Chains {
  /** The first word of each character, by its place in the Chinese block. */
  readonly heads: Uint16Array
  /** What follows a word. */
  readonly next: Uint16Array
}

/** Words of two characters that others may be misspellings of. */
export interface Targets {
  readonly words: Words
  readonly byFirst: Chains
  readonly bySecond: Chains
}

/** The words of a list, each group a first character with every second one. */
export function wordsIn(list: string): Words {
  const codes = new Uint16Array(2 * list.length)
  let first = 0
  let end = 0
  for (let at = 0; at < list.length; at += 1) {
    const code = list.charCodeAt(at)
    if (code < FIRST_HAN) first = 0
    else if (first === 0) first = code
    else {
      codes[end] = first
      codes[end + 1] = code
      end += 2
    }
  }
  return codes.subarray(0, end)
}

/** The words of a list by each of their characters. */
export function targetsIn(words: Words): Targets {
  return { words, byFirst: chained(words, 0), bySecond: chained(words, 1) }
}

function chained(words: Words, side: 0 | 1): Chains {
  const heads = new Uint16Array(HAN_CHARACTERS)
  const next = new Uint16Array(words.length / 2 + 1)
  // From the last word to the first, so that each chain begins with the first.
  for (let word = next.length - 1; word > 0; word -= 1) {
    const place = (words[2 * word - 2 + side] ?? 0) - FIRST_HAN
    next[word] = heads[place] ?? 0
    heads[place] = word
  }
  return { heads, next }
}
