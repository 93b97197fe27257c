import { addNumbers, createPairMap, numberOf, type PairMap } from './pair-map.ts'

/**
 * Any number of items by pairs of characters (or of other numbers below 65,536, not both 0), those of each pair in the
 * order in which they were given. An item is named by its number, which begins at 1; 0 is none.
 */
export interface PairLists<Item> {
  readonly items: readonly Item[]
  /** The first item of each pair. */
  readonly heads: PairMap
  /** The next item of the same pair. */
  readonly next: Uint16Array
}

/** Items by their pairs, which lie one after the other. */
export function createPairLists<Item>(items: readonly Item[], pairs: Uint16Array): PairLists<Item> {
  if (items.length > 0xffff) throw new RangeError(`${items.length} items: 65535 at most`)
  const heads = createPairMap(items.length)
  return { items, heads, next: addNumbers(heads, pairs) }
}

/** Words by the two characters that stand at `at` in each of them. */
export function wordsByPair(words: readonly string[], at = 0): PairLists<string> {
  return createPairLists(words, pairsIn(words, at))
}

/** The pairs that stand at `at` in each of some words, one after the other. */
export function pairsIn(words: readonly string[], at: number): Uint16Array {
  const pairs = new Uint16Array(2 * words.length)
  let end = 0
  for (const word of words) {
    pairs[end] = word.charCodeAt(at)
    pairs[end + 1] = word.charCodeAt(at + 1)
    end += 2
  }
  return pairs
}

/** Whether a pair that has items stands anywhere in a text. */
export function holdsPair({ heads }: PairLists<unknown>, text: string): boolean {
  for (let at = 0; at + 1 < text.length; at += 1)
    if (numberOf(heads, text.charCodeAt(at), text.charCodeAt(at + 1)) !== 0) return true
  return false
}

const NOTHING: readonly never[] = []

/** The items of a pair; no array is made where there are none. */
export function itemsOf<Item>({ items, heads, next }: PairLists<Item>, first: number, second: number): readonly Item[] {
  let number = numberOf(heads, first, second)
  if (number === 0) return NOTHING
  const found: Item[] = []
  for (; number !== 0; number = next[number] ?? 0) {
    const item = items[number - 1]
    if (item !== undefined) found.push(item)
  }
  return found
}

/** The first item of a pair that a test accepts: for pairs that have many items of which hardly any is the right one. */
export function findItem<Item>(
  { items, heads, next }: PairLists<Item>,
  first: number,
  second: number,
  isIt: (item: Item) => boolean,
): Item | undefined {
  for (let number = numberOf(heads, first, second); number !== 0; number = next[number] ?? 0) {
    const item = items[number - 1]
    if (item !== undefined && isIt(item)) return item
  }
  return undefined
}
