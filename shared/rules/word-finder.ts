import { PLACES, pairPlace } from './lookup/places.ts'
import { type Passage, perPassageForNow } from './passage.ts'
import type { Range } from './text.ts'

/** A word that was looked for, and where it stands. */
export interface FoundWord extends Range {
  readonly word: string
}

/** Every place of a text where one of the words stands, the longest at each; places never overlap. */
export type WordFinder = (passage: Passage) => readonly FoundWord[]

/**
 * Looks for any number of words in one walk over a text: words are kept by their first two characters, so a registry of
 * thousands of names costs as much as one of ten. Words of fewer than two characters are not looked for.
 */
export function createWordFinder(words: Iterable<string>): WordFinder {
  let known: Starts | null = null
  return perPassageForNow(({ text }) => {
    known ??= startsOf(words)
    const { mayStart, byStart } = known
    const found: FoundWord[] = []
    for (let at = 0; at < text.length - 1; ) {
      const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
      const isStart = mayStart[pairPlace(first, second)] === 1
      const word = isStart ? byStart.get(keyOf(first, second))?.find((one) => text.startsWith(one, at)) : undefined
      if (word !== undefined) found.push({ from: at, to: at + word.length, word })
      at += word?.length ?? 1
    }
    return found
  })
}

/** Words by their first two characters, the longest first, and the places of these: hardly any text is cut up in vain. */
interface Starts {
  readonly mayStart: Uint8Array
  readonly byStart: ReadonlyMap<number, readonly string[]>
}

function keyOf(first: number, second: number): number {
  return first * 0x10000 + second
}

function startsOf(words: Iterable<string>): Starts {
  const mayStart = new Uint8Array(PLACES)
  const byStart = new Map<number, string[]>()
  for (const word of new Set(words)) {
    if (word.length < 2) continue
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)]
    const known = byStart.get(keyOf(first, second))
    if (known === undefined) byStart.set(keyOf(first, second), [word])
    else known.push(word)
    mayStart[pairPlace(first, second)] = 1
  }
  for (const candidates of byStart.values()) candidates.sort((a, b) => b.length - a.length)
  return { mayStart, byStart }
}

/** Keeps what `compute` gives for a piece of office data as long as that piece lives. */
export function perData<Data extends object, T>(compute: (data: Data) => T): (data: Data) => T {
  const results = new WeakMap<Data, { readonly value: T }>()
  return (data) => {
    const known = results.get(data)
    if (known !== undefined) return known.value
    const value = compute(data)
    results.set(data, { value })
    return value
  }
}
