import { type BlockView, paragraphsOf } from './view.ts'

/** Characters a leader speaks in a minute: practice, 200 to 220 for a prepared speech. */
export const CHARACTERS_PER_MINUTE = 200

const COUNTED =
  /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018\u2019\u201c\u201d\u2026\u00b7]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018\u2019\u201c\u201d\u2026\u00b7]+/gu

/**
 * The number of 字 as Word and WPS count them: every Chinese character and every full-width mark is one,
 * a run of Latin letters or digits is one.
 */
export function countCharacters(text: string): number {
  return text.match(COUNTED)?.length ?? 0
}

/** The number of 字 in the given blocks, headings with their numbers. */
export function countBlocks(blocks: readonly BlockView[]): number {
  let total = 0
  for (const paragraph of paragraphsOf(blocks)) total += countCharacters((paragraph.number ?? '') + paragraph.text)
  return total
}

/** Minutes it takes to speak that many 字, rounded up, at least one for any text. */
export function speakingMinutes(characters: number, charactersPerMinute = CHARACTERS_PER_MINUTE): number {
  return Math.ceil(characters / charactersPerMinute)
}
