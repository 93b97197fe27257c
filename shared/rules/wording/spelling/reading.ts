import { standingOf } from './characters.ts'
import { type Correction, correctionOf, likestOf } from './correction.ts'
import { type Lexicon, lexicon, pairOf } from './lexicon.ts'

/** How often official prose uses the word that was meant. */
export type TargetKind = 'frequent' | 'core' | 'common' | 'longer'

/** One word of a reading, with its correction when it is misspelt. */
export interface ReadWord {
  readonly from: number
  readonly to: number
  readonly correction: (Correction & { readonly kind: TargetKind; readonly size: number }) | null
}

/**
 * What a way to read a place costs. A character that is no word costs the most, so two characters that make no word are
 * taken for a misspelling unless they belong to right words on their left and right or stand well alone. The numbers
 * were set on correct official prose and on words with one character exchanged.
 */
const COST = {
  word: 1,
  longerWord: 1.2,
  free: 1.05,
  usual: 1.35,
  loose: 1.6,
  unknown: 2.3,
  frequent: 2.5,
  core: 2.9,
  common: 3.4,
  longer: 2.5,
} as const
/** What it costs more that two characters only nearly sound alike. */
const NEARLY = 0.6
const LONGEST = 4

/** The cheapest ways to the places of a stretch: what each costs, how long its last word is, and its correction. */
interface Ways {
  readonly costs: Float64Array
  readonly sizes: Uint8Array
  readonly corrections: Map<number, ReadWord['correction']>
}

/** The reading of a stretch of Chinese characters into words, right ones and misspelt ones, that costs least. */
export function readingOf(stretch: string): readonly ReadWord[] {
  const { length } = stretch
  const ways: Ways = {
    costs: new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY),
    sizes: new Uint8Array(length + 1),
    corrections: new Map(),
  }
  ways.costs[0] = 0
  const known = lexicon()
  for (let at = 0; at < length; at += 1) readOn(stretch, at, known, ways)
  return backwards(ways, length)
}

function backwards({ sizes, corrections }: Ways, length: number): readonly ReadWord[] {
  const reading: ReadWord[] = []
  for (let to = length; to > 0; ) {
    const from = to - Math.max(1, sizes[to] ?? 1)
    reading.push({
      from,
      to,
      correction: corrections.get(to)?.size === to - from ? (corrections.get(to) ?? null) : null,
    })
    to = from
  }
  return reading.reverse()
}

function readOn(stretch: string, at: number, known: Lexicon, ways: Ways): void {
  const first = stretch.charCodeAt(at)
  offer(ways, at, 1, COST[standingOf(first)])
  if (at + 1 === stretch.length) return
  const second = stretch.charCodeAt(at + 1)
  const pair = pairOf(first, second)
  if (!known.pairs.has(pair)) offerMisspelt(first, second, at, ways)
  else if (offer(ways, at, 2, COST.word)) ways.corrections.delete(at + 2)
  if (at + 2 < stretch.length) offerMisspeltThree(stretch, at, known, ways)
  if (!known.longerStarts.has(pair)) return
  for (let size = 3; size <= LONGEST; size += 1)
    if (known.longer.has(stretch.slice(at, at + size))) offer(ways, at, size, COST.longerWord)
}

/** Takes a word as the last one on the way to its end if no cheaper way is known, and says whether it did. */
function offer({ costs, sizes }: Ways, at: number, size: number, cost: number): boolean {
  const total = (costs[at] ?? 0) + cost
  if (at + size >= costs.length || total >= (costs[at + size] ?? 0)) return false
  costs[at + size] = total
  sizes[at + size] = size
  return true
}

function offerMisspelt(first: number, second: number, at: number, ways: Ways): void {
  const [before, alone] = [ways.costs[at] ?? 0, COST[standingOf(second)]]
  const apart = COST[standingOf(first)] + alone
  // The way by the first character is known: most pairs lie across two words and need not be looked up.
  const known = (ways.costs[at + 1] ?? 0) + alone
  for (const kind of ['frequent', 'core', 'common'] as const) {
    if (apart <= COST[kind] || before + COST[kind] > known) return
    const correction = correctionOf(first, second, lexicon()[kind])
    if (correction === null) continue
    const cost = COST[kind] + (correction.likeness === 'nearSound' ? NEARLY : 0)
    if (offer(ways, at, 2, cost)) ways.corrections.set(at + 2, { ...correction, kind, size: 2 })
    return
  }
}

/** A word of three characters with a wrong one at its beginning or end. */
function offerMisspeltThree(stretch: string, at: number, known: Lexicon, ways: Ways): void {
  const [first, second, third] = [stretch.charCodeAt(at), stretch.charCodeAt(at + 1), stretch.charCodeAt(at + 2)]
  const [lasts, firsts] = [known.lastOfThree.get(pairOf(first, second)), known.firstOfThree.get(pairOf(second, third))]
  if (lasts === undefined && firsts === undefined) return
  const word = stretch.slice(at, at + 3)
  if (known.longer.has(word)) return
  const last = likestOf(third, lasts ?? '')
  const start = last === null ? likestOf(first, firsts ?? '') : null
  const found = last ?? start
  if (found === null || found.likeness === 'nearSound' || !offer(ways, at, 3, COST.longer)) return
  const right = last === null ? found.right + word.slice(1) : word.slice(0, 2) + found.right
  ways.corrections.set(at + 3, { right, likeness: found.likeness, kind: 'longer', size: 3 })
}
