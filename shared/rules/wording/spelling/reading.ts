import { itemsOf } from '../../lookup/pair-lists.ts'
import { numberOf } from '../../lookup/pair-map.ts'
import { standingOf } from './characters.ts'
import { type Correction, correctionOf, liker, type Meant } from './correction.ts'
import { type Lexicon, lexicon, PAIR } from './lexicon.ts'

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
const TARGET_KINDS = ['frequent', 'core', 'common'] as const

/** The cheapest ways to the places of a stretch: what each costs, how long its last word is, and its correction. */
interface Ways {
  readonly costs: Float64Array
  readonly sizes: Uint16Array
  /** By the place where the word ends; absent as long as nothing reads best as a misspelling. */
  readonly corrections: Map<number, ReadWord['correction']>
}

/** What the ways through one stretch are written into, and then those through the next: they are read at once. */
let scratch: Ways = newWays(256)

function newWays(places: number): Ways {
  return { costs: new Float64Array(places), sizes: new Uint16Array(places), corrections: new Map() }
}

/** The reading of a stretch of Chinese characters into words, right ones and misspelt ones, that costs least. */
export function readingOf(stretch: string): readonly ReadWord[] {
  return backwards(waysThrough(stretch), stretch.length)
}

/** The same where it may hold a misspelling; `null` where every way to read the stretch is right, which is nearly always. */
export function misspeltReadingOf(stretch: string): readonly ReadWord[] | null {
  const ways = waysThrough(stretch)
  return ways.corrections.size === 0 ? null : backwards(ways, stretch.length)
}

function waysThrough(stretch: string): Ways {
  const places = stretch.length + 1
  if (scratch.costs.length < places) scratch = newWays(2 * places)
  const ways = scratch
  ways.costs.fill(Number.POSITIVE_INFINITY, 0, places)
  ways.costs[0] = 0
  ways.corrections.clear()
  const known = lexicon()
  const place: Place = { stretch, known, at: 0, pair: pairAt(stretch, 0, known), next: 0 }
  for (; place.at < stretch.length; place.at += 1) {
    place.next = pairAt(stretch, place.at + 1, known)
    readOn(place, ways)
    place.pair = place.next
  }
  return ways
}

/** What the two characters at a place are, as a sum of `PAIR`. */
function pairAt(stretch: string, at: number, { pairs }: Lexicon): number {
  return at + 1 < stretch.length ? numberOf(pairs, stretch.charCodeAt(at), stretch.charCodeAt(at + 1)) : 0
}

function backwards({ sizes, corrections }: Ways, length: number): readonly ReadWord[] {
  const reading: ReadWord[] = []
  for (let to = length; to > 0; ) {
    const from = to - Math.max(1, sizes[to] ?? 1)
    const correction = corrections.get(to) ?? null
    reading.push({ from, to, correction: correction?.size === to - from ? correction : null })
    to = from
  }
  return reading.reverse()
}

/** A place of a stretch, and what the pairs that begin there and behind it are. One object goes through the stretch. */
interface Place {
  readonly stretch: string
  readonly known: Lexicon
  at: number
  pair: number
  next: number
}

function readOn(place: Place, ways: Ways): void {
  const { stretch, at, pair, next } = place
  offer(ways, at, 1, COST[standingOf(stretch.charCodeAt(at))])
  if (at + 1 === stretch.length) return
  if ((pair & PAIR.word) === 0) offerMisspelt(place, ways)
  else if (offer(ways, at, 2, COST.word)) ways.corrections.delete(at + 2)
  if ((pair & PAIR.startsThree) !== 0 || (next & PAIR.endsThree) !== 0) offerMisspeltThree(place, ways)
  if ((pair & PAIR.startsLonger) !== 0) offerLonger(place, ways)
}

function offerLonger(place: Place, ways: Ways): void {
  const { stretch, at } = place
  for (const word of longerAt(place)) if (stretch.startsWith(word, at)) offer(ways, at, word.length, COST.longerWord)
}

function longerAt({ stretch, at, known }: Place): readonly string[] {
  return itemsOf(known.longer, stretch.charCodeAt(at), stretch.charCodeAt(at + 1))
}

/** Takes a word as the last one on the way to its end if no cheaper way is known, and says whether it did. */
function offer({ costs, sizes }: Ways, at: number, size: number, cost: number): boolean {
  const total = (costs[at] ?? 0) + cost
  if (total >= (costs[at + size] ?? 0)) return false
  costs[at + size] = total
  sizes[at + size] = size
  return true
}

function offerMisspelt({ stretch, at, known }: Place, ways: Ways): void {
  const [first, second] = [stretch.charCodeAt(at), stretch.charCodeAt(at + 1)]
  const [before, alone] = [ways.costs[at] ?? 0, COST[standingOf(second)]]
  const apart = COST[standingOf(first)] + alone
  // The way by the first character is known: most pairs lie across two words and need not be looked up.
  const most = (ways.costs[at + 1] ?? 0) + alone
  for (const kind of TARGET_KINDS) {
    if (apart <= COST[kind] || before + COST[kind] > most) return
    const correction = correctionOf(first, second, known[kind])
    if (correction === null) continue
    const cost = COST[kind] + (correction.likeness === 'nearSound' ? NEARLY : 0)
    if (offer(ways, at, 2, cost)) ways.corrections.set(at + 2, { ...correction, kind, size: 2 })
    return
  }
}

/** A word of three characters with a wrong one at its beginning or end. */
function offerMisspeltThree(place: Place, ways: Ways): void {
  const { stretch, at, known } = place
  if (at + 2 >= stretch.length) return
  if (longerAt(place).some((word) => word.length === 3 && stretch.startsWith(word, at))) return
  const [first, second, third] = [stretch.charCodeAt(at), stretch.charCodeAt(at + 1), stretch.charCodeAt(at + 2)]
  const last = likestIn(itemsOf(known.threesByStart, first, second), 2, third)
  const found = last ?? likestIn(itemsOf(known.threesByEnd, second, third), 0, first)
  if (found === null || found.likeness === 'nearSound' || !offer(ways, at, 3, COST.longer)) return
  const right = last === null ? [found.code, second, third] : [first, second, found.code]
  const correction = {
    right: String.fromCharCode(...right),
    likeness: found.likeness,
    kind: 'longer',
    size: 3,
  } as const
  ways.corrections.set(at + 3, correction)
}

/** The character at a place of words that is most like the one that is written there. */
function likestIn(words: readonly string[], at: number, written: number): Meant | null {
  let best: Meant | null = null
  for (const word of words) best = liker(best, written, word.charCodeAt(at))
  return best
}
