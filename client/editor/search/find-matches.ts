import type { Node } from '@tiptap/pm/model'
import { paragraphsAmong, textOf } from '../structure/blocks.ts'

/** What is searched for. */
export interface SearchQuery {
  readonly text: string
  readonly matchCase: boolean
}

/** A hit, as positions in the document. */
export interface SearchMatch {
  readonly from: number
  readonly to: number
}

/** Every place where the query occurs within one paragraph, in order, none overlapping another. */
export function findMatches(doc: Node, query: SearchQuery): readonly SearchMatch[] {
  return matchesIn(doc.children, 0, query)
}

/** The hits within some blocks of a document, the first of which begins at `start`. */
export function matchesIn(blocks: readonly Node[], start: number, query: SearchQuery): readonly SearchMatch[] {
  if (query.text === '') return []
  const matches: SearchMatch[] = []
  for (const { node, pos } of paragraphsAmong(blocks, start)) {
    for (const at of placesIn(textOf(node), query)) {
      matches.push({ from: pos + 1 + at, to: pos + 1 + at + query.text.length })
    }
  }
  return matches
}

function placesIn(text: string, query: SearchQuery): readonly number[] {
  const fold = (letters: string) => (query.matchCase ? letters : letters.toLowerCase())
  const [folded, wanted] = [fold(text), fold(query.text)]
  const places: number[] = []
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) places.push(at)
  return places
}
