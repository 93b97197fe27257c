import type { ApprovedPassage } from '../office-data.ts'
import { perData } from '../word-finder.ts'

/** The stretch of an approved passage that words come from, and in how many characters the two differ. */
export interface Nearest {
  readonly passage: ApprovedPassage
  readonly text: string
  readonly distance: number
}

const GRAM = 3
/** A quotation shares at least this part of its groups of characters with the passage it is from. */
const LEAST_SHARED = 0.4
/** Characters around the expected place in which the words may begin and end. */
const MARGIN = 12

interface Place {
  readonly passage: ApprovedPassage
  readonly at: number
}

/** Every group of three characters of the library, with the passages and places where it stands. */
const gramsOf = perData((passages: readonly ApprovedPassage[]): ReadonlyMap<string, readonly Place[]> => {
  const grams = new Map<string, Place[]>()
  for (const passage of passages) {
    for (let at = 0; at + GRAM <= passage.text.length; at += 1) {
      const gram = passage.text.slice(at, at + GRAM)
      const known = grams.get(gram)
      if (known === undefined) grams.set(gram, [{ passage, at }])
      else known.push({ passage, at })
    }
  }
  return grams
})

/** The stretch of the library that words are most likely taken from, or `null` when nothing is near enough. */
export function nearestIn(library: readonly ApprovedPassage[], words: string): Nearest | null {
  const grams = gramsOf(library)
  const shifts = new Map<ApprovedPassage, number[]>()
  for (let at = 0; at + GRAM <= words.length; at += 1) {
    for (const place of grams.get(words.slice(at, at + GRAM)) ?? []) {
      const known = shifts.get(place.passage)
      if (known === undefined) shifts.set(place.passage, [place.at - at])
      else known.push(place.at - at)
    }
  }
  const needed = (words.length - GRAM + 1) * LEAST_SHARED
  const likely = [...shifts].filter(([, found]) => found.length >= needed).sort((a, b) => b[1].length - a[1].length)
  const compared = likely.slice(0, 3).map(([passage, found]) => align(passage, medianOf(found), words))
  return compared.sort((a, b) => a.distance - b.distance)[0] ?? null
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}

/** The stretch around a place that words turn into with the fewest changed, added and left out characters. */
function align(passage: ApprovedPassage, shift: number, words: string): Nearest {
  const start = Math.max(0, shift - MARGIN)
  const window = passage.text.slice(start, shift + words.length + MARGIN)
  // Row by row over the words; the stretch may begin anywhere, so the first row costs nothing.
  let row: readonly Cell[] = Array.from({ length: window.length + 1 }, (_, from) => ({ cost: 0, from }))
  for (const character of words) row = nextRow(row, character, window)
  const end = row.reduce((best, { cost }, at) => (cost < (row[best]?.cost ?? cost) ? at : best), 0)
  const { cost, from } = row[end] ?? NOWHERE
  return { passage, text: window.slice(from, end), distance: cost }
}

/** The fewest changes up to a place, and where in the window the stretch that needs them begins. */
interface Cell {
  readonly cost: number
  readonly from: number
}

const NOWHERE: Cell = { cost: Number.POSITIVE_INFINITY, from: 0 }

function nextRow(row: readonly Cell[], character: string, window: string): readonly Cell[] {
  const next: Cell[] = [costlier(row[0] ?? NOWHERE, 1)]
  for (let at = 1; at <= window.length; at += 1) {
    const kept = costlier(row[at - 1] ?? NOWHERE, window[at - 1] === character ? 0 : 1)
    const added = costlier(next[at - 1] ?? NOWHERE, 1)
    const leftOut = costlier(row[at] ?? NOWHERE, 1)
    next.push(cheaper(kept, cheaper(added, leftOut)))
  }
  return next
}

function costlier({ cost, from }: Cell, by: number): Cell {
  return { cost: cost + by, from }
}

function cheaper(one: Cell, other: Cell): Cell {
  return one.cost <= other.cost ? one : other
}
