import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { stretchInSight } from '../pages/live-pages.ts'
import { type ChangedBlocks, changedBlocks, isFromYjs } from '../structure/blocks.ts'
import { dispatchAsOneStep } from '../undo-steps.ts'
import { findMatches, matchesIn, type SearchMatch, type SearchQuery } from './find-matches.ts'

/** Where a search stands: the hits, and which of them is the current one. */
export interface SearchState {
  readonly query: SearchQuery
  readonly matches: readonly SearchMatch[]
  readonly current: number
}

const key = new PluginKey<SearchState>('search')
const NOTHING: SearchQuery = { text: '', matchCase: false }
const IDLE: SearchState = { query: NOTHING, matches: [], current: -1 }

/** The search of an editor. */
export function searchState(state: EditorState): SearchState {
  return key.getState(state) ?? IDLE
}

function stateFor(doc: Node, query: SearchQuery, near: number): SearchState {
  const matches = findMatches(doc, query)
  const following = matches.findIndex((match) => match.from >= near)
  return { query, matches, current: following === -1 ? matches.length - 1 : following }
}

function decorationOf(match: SearchMatch, isCurrent: boolean): Decoration {
  return Decoration.inline(match.from, match.to, { class: isCurrent ? 'search-match is-current' : 'search-match' })
}

/** Hits out of sight are not drawn, but the current one always is: it is what the page scrolls to. */
function decorationsOf(state: EditorState): DecorationSet {
  const { matches, current } = searchState(state)
  if (matches.length === 0) return DecorationSet.empty
  const stretch = stretchInSight(state)
  const isShown = ({ from, to }: SearchMatch) => stretch === null || (to >= stretch.from && from <= stretch.to)
  const shown = matches.flatMap((match, index) =>
    index === current || isShown(match) ? [decorationOf(match, index === current)] : [],
  )
  return DecorationSet.create(state.doc, shown)
}

type SearchChange = { readonly query: SearchQuery } | { readonly current: number }

function apply(transaction: Transaction, search: SearchState, before: Node): SearchState {
  const { doc } = transaction
  const change = transaction.getMeta(key) as SearchChange | undefined
  if (change !== undefined && 'query' in change) return stateFor(doc, change.query, transaction.selection.from)
  if (change !== undefined) return { ...search, current: change.current }
  // Only while something is searched for does typing cost anything here.
  if (!transaction.docChanged || search.query.text === '') return search
  // A colleague's change arrives as a replacement of everything, through which no position can be followed.
  if (isFromYjs(transaction)) return stateFor(doc, search.query, search.matches[search.current]?.from ?? 0)
  return followEdit(transaction, search, changedBlocks(before, doc))
}

/** The search after an edit of this person: looked for anew only in the blocks that changed, moved along elsewhere. */
function followEdit(transaction: Transaction, search: SearchState, changed: ChangedBlocks): SearchState {
  const { doc, mapping } = transaction
  const blocks = doc.children.slice(changed.from, changed.to)
  const end = blocks.reduce((pos, block) => pos + block.nodeSize, changed.pos)
  const shift = end - changed.oldEnd
  const above = search.matches.filter((match) => match.to < changed.pos)
  const found = matchesIn(blocks, changed.pos, search.query)
  const below = search.matches
    .filter((match) => match.from >= changed.oldEnd)
    .map(({ from, to }) => ({ from: from + shift, to: to + shift }))

  const matches = [...above, ...found, ...below]
  const near = mapping.map(search.matches[search.current]?.from ?? 0)
  const following = matches.findIndex((match) => match.from >= near)
  const current = following === -1 ? matches.length - 1 : following
  return { query: search.query, matches, current }
}

/** Starts, changes or (with an empty text) ends a search, and shows the hit after the cursor. */
export function startSearch(view: EditorView, query: SearchQuery): void {
  view.dispatch(view.state.tr.setMeta(key, { query }))
  showCurrent(view)
}

/** Goes to the next or previous hit, around the end. */
export function stepSearch(view: EditorView, step: 1 | -1): void {
  const { matches, current } = searchState(view.state)
  if (matches.length === 0) return
  view.dispatch(view.state.tr.setMeta(key, { current: (current + step + matches.length) % matches.length }))
  showCurrent(view)
}

function showCurrent(view: EditorView): void {
  const { matches, current } = searchState(view.state)
  const match = matches[current]
  if (match === undefined) return
  const selection = TextSelection.create(view.state.doc, match.from, match.to)
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
}

function replaced(transaction: Transaction, match: SearchMatch, replacement: string): Transaction {
  if (replacement === '') return transaction.delete(match.from, match.to)
  // With the marks of the first letter, those of anchors included: a comment on the words stays on the new ones.
  const marks = transaction.doc.nodeAt(match.from)?.marks ?? []
  return transaction.replaceWith(match.from, match.to, transaction.doc.type.schema.text(replacement, marks))
}

/** Replaces the current hit and goes to the next one. */
export function replaceCurrent(view: EditorView, replacement: string): void {
  const { matches, current } = searchState(view.state)
  const match = matches[current]
  if (match === undefined) return
  dispatchAsOneStep(view, replaced(view.state.tr, match, replacement))
  showCurrent(view)
}

/** Replaces every hit as one undo step; gives how many there were. */
export function replaceAll(view: EditorView, replacement: string): number {
  const { matches } = searchState(view.state)
  if (matches.length === 0) return 0
  // From the end, so that no replacement moves a hit that is still to come.
  const transaction = [...matches].reverse().reduce((tr, match) => replaced(tr, match, replacement), view.state.tr)
  dispatchAsOneStep(view, transaction)
  return matches.length
}

/** Find and replace: hits are decorations, recomputed only while a search is open. */
export const Search = Extension.create({
  name: 'search',
  addProseMirrorPlugins() {
    return [
      new Plugin<SearchState>({
        key,
        state: {
          init: () => IDLE,
          apply: (transaction, search, before) => apply(transaction, search, before.doc),
        },
        props: { decorations: decorationsOf },
      }),
    ]
  },
})
