import type { Node } from '@tiptap/pm/model'
import { paragraphsIn, textOf } from '../structure/blocks.ts'

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
  if (query.text === '') return []
  const fold = (text: string) => (query.matchCase ? text : text.toLowerCase())
  const wanted = fold(query.text)
  const matches: SearchMatch[] = []
  for (const { node, pos } of paragraphsIn(doc)) {
    const text = fold(textOf(node))
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
      matches.push({ from: pos + 1 + at, to: pos + 1 + at + wanted.length })
    }
  }
  return matches
}
