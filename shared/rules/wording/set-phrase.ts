import { findItem, type PairLists, wordsByPair } from '../lookup/pair-lists.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { isHan, overlapsOne } from '../text.ts'
import { COLLOCATIONS } from './collocations.ts'
import { IDIOMS } from './idioms.ts'
import { NEAR_PHRASES } from './near-phrases.ts'
import { SET_PHRASES } from './set-phrases.ts'
import { likenessOf } from './spelling/characters.ts'
import { isWord } from './spelling/lexicon.ts'
import { wordPairsIn } from './word-pair.ts'

const LENGTH = 4
const HALF = LENGTH / 2

/** Phrases of four characters, as they are looked for. */
export interface Phrases {
  /** By their first and by their last two characters: one wrong character leaves one of these halves as it is. */
  readonly byStart: PairLists<string>
  readonly byEnd: PairLists<string>
  readonly all: ReadonlySet<string>
  /** Set phrases; in other words only a character that is easily typed for the right one counts as a mistake. */
  readonly areSet: ReadonlySet<string>
  readonly accepted: ReadonlySet<string>
}

let built: Phrases | null = null

/** All of them, built at the first question: a page that checks no text does not pay for it. */
export function phrases(): Phrases {
  built ??= build()
  return built
}

function build(): Phrases {
  const all = new Set([...SET_PHRASES, ...COLLOCATIONS, ...IDIOMS])
  const list = [...all]
  const [areSet, accepted] = [new Set(SET_PHRASES), new Set(NEAR_PHRASES)]
  return { byStart: wordsByPair(list), byEnd: wordsByPair(list, LENGTH - 2), all, areSet, accepted }
}

/** Whether exactly one character differs: any Chinese one in a set phrase, one easily typed for it in other words. */
function isMisspelt(text: string, from: number, phrase: string): boolean {
  const at = onlyDifference(text, from, phrase)
  if (at === null || !isHan(text[from + at])) return false
  if (likenessOf(text.charCodeAt(from + at), phrase.charCodeAt(at)) !== null) return true
  return phrases().areSet.has(phrase) && !isOtherWord(text, from + (at < HALF ? 0 : HALF))
}

/** Whether the half that differs is a word as well: 即时办理 beside 及时办理 says something else. 不上 says nothing. */
function isOtherWord(text: string, at: number): boolean {
  return text.charAt(at) !== '不' && isWord(text.charCodeAt(at), text.charCodeAt(at + 1))
}

/** Where a phrase is written otherwise, when it is at one place only. Nearly all differ at two: that comes first. */
function onlyDifference(text: string, from: number, phrase: string): number | null {
  let place: number | null = null
  for (let at = 0; at < LENGTH; at += 1) {
    if (text.charCodeAt(from + at) === phrase.charCodeAt(at)) continue
    if (place !== null) return null
    place = at
  }
  return place
}

function* hitsIn(passage: Passage): Generator<Hit> {
  const { text } = passage
  const { byStart, byEnd, all, accepted } = phrases()
  let from = 0
  const isMeant = (phrase: string) => isMisspelt(text, from, phrase)
  for (; from + LENGTH <= text.length; from += 1) {
    const right =
      findItem(byStart, text.charCodeAt(from), text.charCodeAt(from + 1), isMeant) ??
      findItem(byEnd, text.charCodeAt(from + 2), text.charCodeAt(from + 3), isMeant)
    if (right === undefined) continue
    const [to, written] = [from + LENGTH, text.slice(from, from + LENGTH)]
    // What the table of wrong words names is not said twice.
    if (all.has(written) || accepted.has(written) || overlapsOne(wordPairsIn(passage), { from, to })) continue
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** Every set phrase of a passage that has one wrong character. */
export const setPhrasesIn = perPassage((passage): readonly Hit[] => [...hitsIn(passage)])

/** A set phrase with one wrong character. */
export const setPhrase: PassageRule = {
  id: 'NEG-WORD-PHRASE',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '成语、固定词组错字',
  message: '“{{text}}”疑为“{{right}}”，请核对。',
  source: '《现代汉语词典》；《图书编校质量差错认定细则》第六条',
  fixes: 'suggested',
  check: setPhrasesIn,
  wrong: [
    { text: '做到雷历风行' },
    { text: '档案收集齐权' },
    { text: '制定工作方岸' },
    { text: '擅离值守' },
    { text: '切忌一促而就' },
  ],
  right: [
    { text: '做到雷厉风行' },
    { text: '落实环境整治责任' },
    { text: '制订方案' },
    { text: '全心全力投入' },
    { text: '上下班的必经之路' },
    { text: '社区开始以为是嫌补偿少' },
    { text: '制度日益完善' },
    { text: '发展不能落后' },
    { text: '合作富有成效' },
    { text: '一以贯之抓落实' },
  ],
}
