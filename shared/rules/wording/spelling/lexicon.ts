import { COLLOCATIONS } from '../collocations.ts'
import { IDIOMS } from '../idioms.ts'
import { SET_PHRASES } from '../set-phrases.ts'
import { FIRST_HAN, HAN_CHARACTERS } from './characters.ts'
import { COMMON_WORDS } from './common-words.ts'
import { CORE_WORDS } from './core-words.ts'
import { FREQUENT_WORDS } from './frequent-words.ts'
import { LONGER_WORDS } from './longer-words.ts'
import { OTHER_WORDS } from './other-words.ts'

/** Words of two characters by one of them: the characters that make a word with it. */
type Partners = ReadonlyMap<number, string>

/** Words that others may be misspellings of, by their first and by their second character. */
export interface Targets {
  readonly after: Partners
  readonly before: Partners
}

/** The words that official prose is spelt with. Characters are given by their codes. */
export interface Lexicon {
  /** Every word of two characters, by `pairOf`. */
  readonly pairs: ReadonlySet<number>
  /** How many words of two characters each character begins and ends, by its place in the Chinese block. */
  readonly begun: Uint16Array
  readonly ended: Uint16Array
  /** The words that official prose repeats most, the others it uses, and other common ones. */
  readonly frequent: Targets
  readonly core: Targets
  readonly common: Targets
  /** Words of three and four characters, and the pairs they begin with. */
  readonly longer: ReadonlySet<string>
  readonly longerStarts: ReadonlySet<number>
  /** Words of three characters: the last by the pair before it, and the first by the pair behind it. */
  readonly lastOfThree: Partners
  readonly firstOfThree: Partners
}

/** Two Chinese characters as one small number. */
export function pairOf(first: number, second: number): number {
  return (first - FIRST_HAN) * HAN_CHARACTERS + second - FIRST_HAN
}

let built: Lexicon | null = null

/** The lexicon, built when it is first asked for: a page that checks no text does not pay for it. */
export function lexicon(): Lexicon {
  built ??= build()
  return built
}

function build(): Lexicon {
  const pairs = new Set<number>()
  const words = { pairs, begun: new Uint16Array(HAN_CHARACTERS), ended: new Uint16Array(HAN_CHARACTERS) }
  const frequent = targets(FREQUENT_WORDS, words)
  const core = targets(CORE_WORDS, words)
  const common = targets(COMMON_WORDS, words)
  for (const group of groupsIn(OTHER_WORDS)) addPairs(group, words)
  const longer = new Set([...groupsIn(LONGER_WORDS), ...SET_PHRASES, ...COLLOCATIONS, ...IDIOMS])
  const longerStarts = new Set(Array.from(longer, (word) => pairOf(word.charCodeAt(0), word.charCodeAt(1))))
  return { ...words, frequent, core, common, longer, longerStarts, ...threes(LONGER_WORDS) }
}

function threes(list: string): Pick<Lexicon, 'lastOfThree' | 'firstOfThree'> {
  const [lastOfThree, firstOfThree] = [new Map<number, string>(), new Map<number, string>()]
  for (const word of groupsIn(list)) {
    if (word.length !== 3) continue
    const start = pairOf(word.charCodeAt(0), word.charCodeAt(1))
    const end = pairOf(word.charCodeAt(1), word.charCodeAt(2))
    lastOfThree.set(start, (lastOfThree.get(start) ?? '') + word.charAt(2))
    firstOfThree.set(end, (firstOfThree.get(end) ?? '') + word.charAt(0))
  }
  return { lastOfThree, firstOfThree }
}

function groupsIn(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

interface Words extends Pick<Lexicon, 'begun' | 'ended'> {
  readonly pairs: Set<number>
}

function addPairs(group: string, { pairs, begun, ended }: Words): void {
  const first = group.charCodeAt(0)
  begun[first - FIRST_HAN] = (begun[first - FIRST_HAN] ?? 0) + group.length - 1
  for (let at = 1; at < group.length; at += 1) {
    const second = group.charCodeAt(at)
    pairs.add(pairOf(first, second))
    ended[second - FIRST_HAN] = (ended[second - FIRST_HAN] ?? 0) + 1
  }
}

function targets(list: string, words: Words): Targets {
  const after = new Map<number, string>()
  const before = new Map<number, string>()
  for (const group of groupsIn(list)) {
    addPairs(group, words)
    after.set(group.charCodeAt(0), group.slice(1))
    const first = group.charAt(0)
    for (let at = 1; at < group.length; at += 1) {
      const second = group.charCodeAt(at)
      before.set(second, (before.get(second) ?? '') + first)
    }
  }
  return { after, before }
}
