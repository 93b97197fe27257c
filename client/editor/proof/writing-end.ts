import type { Node } from '@tiptap/pm/model'
import type { Selection, Transaction } from '@tiptap/pm/state'
import type { WritingEnd } from '#shared/proof/unfinished.ts'
import { isFromYjs, textOf } from '../structure/blocks.ts'

/**
 * The end of a paragraph at which somebody writes after a change: begun by writing there, and over as soon as the
 * cursor is anywhere else. A colleague's change neither begins nor ends it.
 */
export function writingAfter(transaction: Transaction, before: WritingEnd | null): WritingEnd | null {
  const end = endAt(transaction.selection)
  if (end === null) return null
  return isWrittenThere(transaction) || end.blockId === before?.blockId ? end : null
}

/** The end of the paragraph the cursor stands at, white space left out. */
function endAt({ empty, $head }: Selection): WritingEnd | null {
  const paragraph: Node = $head.parent
  if (!empty || paragraph.type.name !== 'paragraph') return null
  const offset = textOf(paragraph).trimEnd().length
  return $head.parentOffset < offset ? null : { blockId: String(paragraph.attrs.id), offset }
}

/** Whether the person's own last change ends where the cursor is. */
function isWrittenThere(transaction: Transaction): boolean {
  if (!transaction.docChanged || isFromYjs(transaction)) return false
  const { head } = transaction.selection
  let isThere = false
  transaction.mapping.maps.at(-1)?.forEach((_oldFrom, _oldTo, _from, to) => {
    isThere ||= to === head
  })
  return isThere
}
