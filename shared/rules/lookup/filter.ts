import { neededBy } from './needed.ts'
import { PLACES, pairPlace, placeOf } from './places.ts'

/** Gives the items that may find something in a text or in another reading of it, in their order. */
export type Filter<Item> = (text: string, otherReading?: string) => readonly Item[]

/**
 * A filter that reads a text once, however many items there are: each of its characters and pairs names the items that
 * look for it. An item looks for patterns, or for anything when `patternsOf` names none.
 */
export function createFilter<Item>(
  items: readonly Item[],
  patternsOf: (item: Item) => readonly RegExp[] | undefined,
): Filter<Item> {
  let filter: Filter<Item> | null = null
  // Not before the first text: what patterns need takes a while to read.
  return (text, otherReading) => {
    filter ??= filterOf(items, indexed(items, patternsOf))
    return filter(text, otherReading)
  }
}

function filterOf<Item>(items: readonly Item[], { always, lists, listOf }: Index): Filter<Item> {
  // Both hold the number of the text that last had the list or named the item, so nothing need be wiped out.
  const isRead = new Uint32Array(lists.length)
  const isNamed = new Uint32Array(items.length)
  let number = 0

  const name = (place: number) => {
    const list = listOf[place] ?? 0
    if (list === 0 || isRead[list] === number) return
    isRead[list] = number
    for (const item of lists[list] ?? []) isNamed[item] = number
  }
  const read = (text: string) => {
    let before = 0
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      name(code)
      name(pairPlace(before, code))
      before = code
    }
  }
  return (text, otherReading = text) => {
    number += 1
    for (const item of always) isNamed[item] = number
    read(text)
    if (otherReading !== text) read(otherReading)
    return items.filter((_, index) => isNamed[index] === number)
  }
}

/** The numbers of items by what they look for. */
interface Index {
  /** Those that may find something in every text. */
  readonly always: readonly number[]
  readonly lists: readonly (readonly number[])[]
  /** The list of each character and pair, by its place; 0 is none. */
  readonly listOf: Uint16Array
}

function indexed<Item>(items: readonly Item[], patternsOf: (item: Item) => readonly RegExp[] | undefined): Index {
  const always: number[] = []
  const lists: number[][] = [[]]
  const listOf = new Uint16Array(PLACES)
  for (const [index, item] of items.entries()) {
    const words = wordsOf(patternsOf(item))
    if (words === null) always.push(index)
    else
      for (const place of words.map(placeOf)) {
        if (listOf[place] === 0) listOf[place] = lists.push([]) - 1
        lists[listOf[place] ?? 0]?.push(index)
      }
  }
  return { always, lists, listOf }
}

/** Characters and pairs of which every match of one of the patterns needs one; `null` when nothing is sure. */
function wordsOf(patterns: readonly RegExp[] | undefined): readonly string[] | null {
  const needed = patterns?.map((pattern) => neededBy(pattern)[0])
  if (needed === undefined || needed.includes(undefined)) return null
  return needed.flatMap((list) => list ?? [])
}
