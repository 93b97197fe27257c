import { neededBy } from './needed.ts'
import { PLACES, pairPlace, placeOf } from './places.ts'

/**
 * The text that was read last: the places of its characters and pairs hold the number of its reading. So the next text is
 * read without wiping anything out.
 */
const read = { text: '', number: 0, places: new Uint32Array(PLACES) }

/** What a pattern needs, as places: one of each list. */
type Needs = readonly Uint32Array[]

const needsOfPatterns = new WeakMap<RegExp, Needs>()

/**
 * Whether a pattern may match a text: `false` only when the text lacks what every match needs. Most patterns are nowhere
 * in most passages, and to compile one and run it costs a thousand times as much as this. Many patterns should be asked
 * of one text before the next is.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const needs = needsOf(pattern)
  if (needs.length === 0) return true
  if (text !== read.text) readText(text)
  return areMet(needs)
}

function needsOf(pattern: RegExp): Needs {
  const known = needsOfPatterns.get(pattern)
  if (known !== undefined) return known
  const needs = neededBy(pattern).map((list) => Uint32Array.from(list, placeOf))
  needsOfPatterns.set(pattern, needs)
  return needs
}

function areMet(needs: Needs): boolean {
  for (const list of needs) if (!standsIn(list)) return false
  return true
}

function standsIn(list: Uint32Array): boolean {
  const { number, places } = read
  for (let at = 0; at < list.length; at += 1) if (places[list[at] ?? 0] === number) return true
  return false
}

function readText(text: string): void {
  const { places } = read
  const number = read.number + 1
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    places[code] = number
    places[pairPlace(before, code)] = number
    before = code
  }
  read.text = text
  read.number = number
}
