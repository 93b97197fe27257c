import type { TextRange } from '../kernel/mapped-text.ts'
import { mayMatch } from './lookup/may-match.ts'
import { type Passage, perPassage } from './passage.ts'

/** A stretch of text by UTF-16 offsets. */
export type Range = TextRange

/** A match of a pattern, and where it stands. */
export type Match = RegExpExecArray & Range

const NO_MATCHES: readonly never[] = []

/** Every match of a global pattern. Patterns of rules are linear: no nested or adjacent unbounded repetition. */
export function matchesOf(pattern: RegExp, text: string): readonly Match[] {
  if (!pattern.global) throw new TypeError(`a pattern that is not global: ${pattern}`)
  if (!mayMatch(pattern, text)) return NO_MATCHES
  // Not `matchAll`, which makes a pattern of its own each time.
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NO_MATCHES
  const matches: Match[] = []
  for (; match !== null; match = pattern.exec(text)) {
    const [words, from] = [match[0], match.index]
    matches.push(Object.assign(match, { from, to: from + words.length }))
    if (words === '') pattern.lastIndex += 1
  }
  return matches
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

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。；：！？、（）《》“”]{1,300}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/giu

/** What every address has. */
export const ADDRESS_SIGN = /@|:\/\/|[wW]{3}\./

/** Addresses of the web and of mail in a passage: no rule about marks or digits looks inside them. */
export const addressesOf = perPassage(({ text }: Passage): readonly Range[] =>
  ADDRESS_SIGN.test(text) ? rangesIn(ADDRESS, text) : NO_MATCHES,
)

const QUOTATION = /“[^“”]*”|《[^《》]*》|『[^『』]*』|「[^「」]*」/g

/** What stands between quotation marks or title marks, the marks included: words of others, never corrected at once. */
export const quotationsOf = perPassage(({ text }: Passage): readonly Range[] => rangesIn(QUOTATION, text))

function rangesIn(pattern: RegExp, text: string): readonly Range[] {
  return matchesOf(pattern, text).map(({ from, to }) => ({ from, to }))
}

/** Whether an offset lies in one of the ranges, which are in order. */
export function isWithin(ranges: readonly Range[], offset: number): boolean {
  return overlapsOne(ranges, { from: offset, to: offset + 1 })
}

/** Whether a range shares a place with one of the others, which are in order; an empty range lies between two places. */
export function overlapsOne(ranges: readonly Range[], { from, to }: Range): boolean {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.to ?? 0) <= from) low = middle + 1
    else high = middle
  }
  const candidate = ranges[low]
  return candidate !== undefined && candidate.from < to
}
