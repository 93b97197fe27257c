import { type Passage, perPassage } from './passage.ts'

/** A stretch of text by UTF-16 offsets. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Every match of a global pattern. Patterns of rules are linear: no nested or adjacent unbounded repetition. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray & Range> {
  for (const match of text.matchAll(pattern)) {
    const from = match.index
    yield Object.assign(match as RegExpExecArray, { from, to: from + match[0].length })
  }
}

const HAN = /\p{Script=Han}/u

/** Whether the character (or the undefined beyond the ends of a text) is a Chinese one. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && HAN.test(character)
}

/** Marks of Chinese writing that make their surroundings Chinese as much as a character does. */
const FULL_WIDTH_MARK = /[，。、；：？！“”‘’《》〈〉（）【】〔〕…—]/

/** Whether the character belongs to Chinese writing. */
export function isChinese(character: string | undefined): boolean {
  return character !== undefined && (HAN.test(character) || FULL_WIDTH_MARK.test(character))
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。；：！？、（）《》“”]+|[\w.+-]+@[\w-]+\.[\w.-]+/giu

/** Addresses of the web and of mail in a passage: no rule about marks or digits looks inside them. */
export const addressesOf = perPassage((passage: Passage): readonly Range[] =>
  [...matchesOf(ADDRESS, passage.text)].map(({ from, to }) => ({ from, to })),
)

const QUOTATION = /“[^“”]*”|《[^《》]*》|『[^『』]*』|「[^「」]*」/g

/** What stands between quotation marks or title marks, the marks included: words of others, never corrected at once. */
export const quotationsOf = perPassage((passage: Passage): readonly Range[] =>
  [...matchesOf(QUOTATION, passage.text)].map(({ from, to }) => ({ from, to })),
)

/** Whether an offset lies in one of the ranges. */
export function isWithin(ranges: readonly Range[], offset: number): boolean {
  return ranges.some((range) => offset >= range.from && offset < range.to)
}
