import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import type { BlockPlace } from '#shared/layout/block-places.ts'
import type { SheetBox } from './page-stack.ts'
import { PAGE_WIDTH_PX } from './screen-units.ts'

/** A range of pages, from 0. */
export interface Sight {
  readonly first: number
  readonly last: number
}

/** Positions of a document between which everything stands that is in sight. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Pages drawn before and after those that are seen, so that a turn of the wheel finds them ready. */
export const PAGES_AROUND = 2

/** What is seen of a document that has just been opened. */
export const FIRST_SIGHT: Sight = { first: 0, last: PAGES_AROUND }

/** The pages of a text that are in the window, or `null` when none is. */
export function pagesInSight(text: HTMLElement, sheets: readonly SheetBox[]): Sight | null {
  const box = text.getBoundingClientRect()
  if (box.width === 0) return null
  const zoom = box.width / PAGE_WIDTH_PX
  const [from, to] = [-box.top / zoom, (window.innerHeight - box.top) / zoom]
  const first = sheets.findIndex(({ top, height }) => top + height >= from)
  if (first < 0) return null
  const below = sheets.findIndex(({ top }) => top > to)
  return { first, last: below < 0 ? sheets.length - 1 : Math.max(first, below - 1) }
}

/** Whether the cursor of a person who writes is in the window. */
export function isCaretSeen(view: EditorView): boolean {
  if (!view.hasFocus()) return false
  const { top, bottom } = view.coordsAtPos(view.state.selection.head)
  return bottom >= 0 && top <= window.innerHeight
}

/** Brings the cursor into the window. */
export function scrollToCaret(view: EditorView): void {
  view.dispatch(view.state.tr.scrollIntoView().setMeta('addToHistory', false))
}

/** Whether a block has lines on the pages; paragraphs in tables, which have no place of their own, always. */
export function isWithin(place: BlockPlace | undefined, { first, last }: Sight): boolean {
  const from = place?.lines[0]?.page
  const to = place?.lines.at(-1)?.page
  return from === undefined || to === undefined || (from <= last && to >= first)
}

/** From the first to the last block with lines or rows on the pages; the whole document where none has any. */
export function stretchOf(doc: Node, places: ReadonlyMap<string, BlockPlace>, { first, last }: Sight): Stretch {
  let [from, to] = [doc.content.size, 0]
  let pos = 0
  for (const block of doc.children) {
    const end = pos + block.nodeSize
    const { lines = [], rows = [] } = places.get(String(block.attrs.id)) ?? {}
    if ([...lines, ...rows].some(({ page }) => page >= first && page <= last)) {
      from = Math.min(from, pos)
      to = end
    }
    pos = end
  }
  return from < to ? { from, to } : { from: 0, to: doc.content.size }
}
