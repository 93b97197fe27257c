import { type PairLists, pairsIn, wordsByPair } from '../../lookup/pair-lists.ts'
import { addBits, createPairMap, numberOf, type PairMap } from '../../lookup/pair-map.ts'
import { COLLOCATIONS } from '../collocations.ts'
import { IDIOMS } from '../idioms.ts'
import { SET_PHRASES } from '../set-phrases.ts'
import { FIRST_HAN, HAN_CHARACTERS } from './characters.ts'
import { COMMON_WORDS } from './common-words.ts'
import { CORE_WORDS } from './core-words.ts'
import { FREQUENT_WORDS } from './frequent-words.ts'
import { LONGER_WORDS } from './longer-words.ts'
import { OTHER_WORDS } from './other-words.ts'
import { type Targets, targetsIn, type Words, wordsIn } from './targets.ts'

/** What a pair of characters may be: a word, or the beginning or end of a longer one. */
export const PAIR = { word: 1, startsLonger: 2, startsThree: 4, endsThree: 8 } as const

/** The words that official prose is spelt with. Characters are given by their codes. */
export interface Lexicon {
  /** What each pair of characters is: the sum of its numbers in `PAIR`. */
  readonly pairs: PairMap
  /** How many words of two characters each character begins and ends, by its place in the Chinese block. */
  readonly begun: Uint16Array
  readonly ended: Uint16Array
  /** The words that official prose repeats most, the others it uses, and other common ones. */
  readonly frequent: Targets
  readonly core: Targets
  readonly common: Targets
  /** Words of three and four characters by the pair they begin with. */
  readonly longer: PairLists<string>
  /** Words of three characters by the pair they begin and by the pair they end with. */
  readonly threesByStart: PairLists<string>
  readonly threesByEnd: PairLists<string>
}

let built: Lexicon | null = null

/** The lexicon, built when it is first asked for: a page that checks no text does not pay for it. */
export function lexicon(): Lexicon {
  built ??= build()
  return built
}

/** Whether two characters are a word that the lexicon knows. */
export function isWord(first: number, second: number): boolean {
  return (numberOf(lexicon().pairs, first, second) & PAIR.word) !== 0
}

function build(): Lexicon {
  const listed = LONGER_WORDS.trim().split(/\s+/)
  const longer = [...new Set([...listed, ...SET_PHRASES, ...COLLOCATIONS, ...IDIOMS])]
  const threes = listed.filter((word) => word.length === 3)
  return {
    ...wordsOfTwo(longer, threes),
    longer: wordsByPair(longer),
    threesByStart: wordsByPair(threes),
    threesByEnd: wordsByPair(threes, 1),
  }
}

function wordsOfTwo(
  longer: readonly string[],
  threes: readonly string[],
): Pick<Lexicon, 'pairs' | 'begun' | 'ended' | 'frequent' | 'core' | 'common'> {
  const [frequent, core, common] = [wordsIn(FREQUENT_WORDS), wordsIn(CORE_WORDS), wordsIn(COMMON_WORDS)]
  const all = [frequent, core, common, wordsIn(OTHER_WORDS)]
  const pairs = createPairMap(all.reduce((sum, { length }) => sum + length / 2, 2 * longer.length))
  const [begun, ended] = [new Uint16Array(HAN_CHARACTERS), new Uint16Array(HAN_CHARACTERS)]
  for (const words of all) addWords(words, { pairs, begun, ended })
  addBits(pairs, pairsIn(longer, 0), PAIR.startsLonger)
  addBits(pairs, pairsIn(threes, 0), PAIR.startsThree)
  addBits(pairs, pairsIn(threes, 1), PAIR.endsThree)
  return { pairs, begun, ended, frequent: targetsIn(frequent), core: targetsIn(core), common: targetsIn(common) }
}

function addWords(words: Words, { pairs, begun, ended }: Pick<Lexicon, 'pairs' | 'begun' | 'ended'>): void {
  addBits(pairs, words, PAIR.word)
  for (let at = 0; at < words.length; at += 2) {
    const first = (words[at] ?? 0) - FIRST_HAN
    const second = (words[at + 1] ?? 0) - FIRST_HAN
    begun[first] = (begun[first] ?? 0) + 1
    ended[second] = (ended[second] ?? 0) + 1
  }
}
