import { FIRST_HAN } from './characters.ts'
import { lexicon } from './lexicon.ts'
import type { ReadWord } from './reading.ts'

type Correction = NonNullable<ReadWord['correction']>

/** Where the company of a character begins: from so many words on it is taken to make new ones as well. */
interface Bounds {
  readonly kept: number
  readonly wrong: number
}

/**
 * A character that makes words with many others makes a new one any day: 大枝, 清出, 画圈, and every verb takes its
 * complement: 守到, 攒得. The rarer the word that was meant and the better the wrong character begins words, the less
 * company will do. The numbers were set on hints in correct prose read with an early lexicon, and on mistakes that
 * nothing but a hint finds.
 */
const BOUNDS: Readonly<Record<'first' | 'second', Readonly<Record<Correction['kind'], Bounds>>>> = {
  first: {
    frequent: { kept: 35, wrong: 40 },
    core: { kept: 35, wrong: 8 },
    common: { kept: 0, wrong: 0 },
    longer: { kept: Number.POSITIVE_INFINITY, wrong: Number.POSITIVE_INFINITY },
  },
  second: {
    frequent: { kept: 55, wrong: Number.POSITIVE_INFINITY },
    core: { kept: 55, wrong: Number.POSITIVE_INFINITY },
    common: { kept: 55, wrong: 10 },
    longer: { kept: Number.POSITIVE_INFINITY, wrong: Number.POSITIVE_INFINITY },
  },
}

/** A character that makes fewer words than this in its place makes no new one where a usual word is so near: 实触. */
const RARE = 6

/** Whether two characters are a word the lexicon does not know more likely than one with a mistake. */
export function isNewWord(written: string, correction: Correction): boolean {
  if (correction.likeness === 'nearSound') return true
  const { begun, ended } = lexicon()
  const [first, second] = [begun[written.charCodeAt(0) - FIRST_HAN] ?? 0, ended[written.charCodeAt(1) - FIRST_HAN] ?? 0]
  const isFirstWrong = written.charAt(0) !== correction.right.charAt(0)
  const bounds = BOUNDS[isFirstWrong ? 'first' : 'second'][correction.kind]
  const [kept, wrong] = isFirstWrong ? [second, first] : [first, second]
  if (correction.kind !== 'common' && wrong < RARE) return false
  return kept >= bounds.kept || wrong >= bounds.wrong
}
