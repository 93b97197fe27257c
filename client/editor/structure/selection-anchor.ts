import type { EditorState } from '@tiptap/pm/state'
import { textOf } from './blocks.ts'

/** A stretch of text within one block, as the server finds it again. */
export interface SelectionAnchor {
  readonly blockId: string
  readonly from: number
  readonly to: number
  readonly quote: string
}

/**
 * The selected text as an anchor for a comment; the part in its first paragraph when it reaches further. `null` when
 * nothing, or only white space, is selected.
 */
export function selectionAnchor(state: EditorState): SelectionAnchor | null {
  const { $from, $to, empty } = state.selection
  const { id } = $from.parent.attrs
  if (empty || $from.parent.type.name !== 'paragraph' || typeof id !== 'string') return null
  const text = textOf($from.parent)
  const to = $to.sameParent($from) ? $to.parentOffset : text.length
  const quote = text.slice($from.parentOffset, to)
  return quote.trim() === '' ? null : { blockId: id, from: $from.parentOffset, to, quote }
}
