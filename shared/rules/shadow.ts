import { type MappedText, type TextRange, withoutRanges } from '../kernel/mapped-text.ts'
import { type Passage, perPassage } from './passage.ts'
import { toSimplified } from './script/simplified.ts'

/** Readings behind characters, characters nobody sees, and white space between Chinese characters. */
const NOISE =
  /[(（][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)）]|[\p{Cc}\p{Cf}\p{Co}\ufffd]+|(?<=\p{Script=Han})[ \u00a0]{1,2}(?=\p{Script=Han})/gu

/** Kinds in which a space separates names or lines and is no noise. */
const SPACED_KINDS: ReadonlySet<Passage['kind']> = new Set(['title', 'speaker', 'issuerName', 'attendance'])

export interface Shadow extends MappedText {
  /** The passage as rules about words read it; the passage itself when nothing had to go. */
  readonly passage: Passage
}

/** A passage in simplified characters and without noise. Rules about words, numbers and names read this. */
export const shadowOf = perPassage((passage: Passage): Shadow => {
  const noise = SPACED_KINDS.has(passage.kind) ? [] : noiseIn(passage.text)
  const { text, offsets } = withoutRanges(passage.text, noise)
  const simplified = toSimplified(text)
  const isSame = simplified === passage.text
  return { passage: isSame ? passage : { ...passage, text: simplified }, text: simplified, offsets }
})

function noiseIn(text: string): readonly TextRange[] {
  return [...text.matchAll(NOISE)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
}
