import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { headingLevel } from '#shared/document/paragraph-kinds.ts'
import { isInTable, kindOf, type Placed, textOf } from '../structure/blocks.ts'
import { dispatchAsOneStep } from '../undo-steps.ts'
import { type TypedPrefix, typedPrefix } from './typed-prefix.ts'

/** What Backspace gives back: the typed number, and what the paragraph was before. */
interface Undoable {
  readonly pos: number
  readonly prefix: string
  readonly kind: string
}

const key = new PluginKey<Undoable | null>('chineseNumbering')

/** The paragraph being typed in and the text before the cursor; `null` where numbers mean nothing. */
function typingPlace(state: EditorState): (Placed & { readonly before: string }) | null {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.type.name !== 'paragraph' || isInTable(state)) return null
  const kind = kindOf($from.parent)
  if (kind !== 'body' && headingLevel(kind) === null) return null
  const before = textOf($from.parent).slice(0, $from.parentOffset)
  return { node: $from.parent, pos: $from.before(), before }
}

function format(state: EditorState, place: Placed, prefix: TypedPrefix): Transaction {
  const start = place.pos + 1
  const undoable: Undoable = {
    pos: place.pos,
    prefix: textOf(place.node).slice(0, prefix.length),
    kind: kindOf(place.node),
  }
  const transaction = state.tr.delete(start, start + prefix.length).setMeta(key, undoable)
  return prefix.kind === null ? transaction : transaction.setNodeAttribute(place.pos, 'kind', prefix.kind)
}

/** Formats the paragraph at the cursor when the last `typedLength` characters completed a number. */
function formatTyped(view: EditorView, typedLength: number): boolean {
  const place = typingPlace(view.state)
  if (place === null) return false
  const cut = place.before.length - typedLength
  const prefix = cut < 0 ? null : typedPrefix(place.before.slice(0, cut), place.before.slice(cut))
  if (prefix === null) return false
  dispatchAsOneStep(view, format(view.state, place, prefix))
  return true
}

/** Longest number that can stand before a cursor; further right nobody is numbering any more. */
const LONGEST_PREFIX = 12

function handleTyped(view: EditorView, range: { readonly from: number; readonly to: number }, text: string): boolean {
  const { $from } = view.state.selection
  if (view.composing || $from.parentOffset > LONGEST_PREFIX || typingPlace(view.state) === null) return false
  if (typedPrefix(typingPlace(view.state)?.before ?? '', text) === null) return false
  // The characters go in first, so that undoing the format leaves them as they were typed.
  view.dispatch(view.state.tr.insertText(text, range.from, range.to))
  return formatTyped(view, text.length)
}

/** Backspace right after: the number is text again, everything else stays. */
function takeBack(view: EditorView): boolean {
  const undoable = key.getState(view.state)
  if (undoable === null || undoable === undefined) return false
  const { state } = view
  const transaction = state.tr.insertText(undoable.prefix, undoable.pos + 1)
  const cursor = state.selection.from + undoable.prefix.length
  transaction
    .setNodeAttribute(undoable.pos, 'kind', undoable.kind)
    .setSelection(TextSelection.create(transaction.doc, cursor))
  dispatchAsOneStep(view, transaction)
  return true
}

/**
 * Numbers typed at the beginning of a paragraph (一、 / （一） / 1. / （1）) become its level, two typed full-width spaces
 * its indent. With an input method the check comes when the composition has ended.
 */
export const ChineseNumbering = Extension.create({
  name: 'chineseNumbering',
  // Before the Backspace of the base keys.
  priority: 900,

  addKeyboardShortcuts() {
    return { Backspace: ({ editor }) => takeBack(editor.view) }
  },

  addProseMirrorPlugins() {
    return [
      new Plugin<Undoable | null>({
        key,
        state: {
          init: () => null,
          apply: (transaction, undoable) => {
            const made = transaction.getMeta(key) as Undoable | undefined
            if (made !== undefined) return made
            // A new id is given to the block along the way; that is not a move of the writer.
            const isMove = transaction.getMeta('appendedTransaction') === undefined
            return isMove && (transaction.docChanged || transaction.selectionSet) ? null : undoable
          },
        },
        props: {
          handleTextInput: (view, from, to, text) => handleTyped(view, { from, to }, text),
          handleDOMEvents: {
            compositionend: (view, event) => {
              // ProseMirror takes the composed text over after this event.
              setTimeout(() => {
                if (!view.isDestroyed && !view.composing) formatTyped(view, event.data.length)
              })
              return false
            },
          },
        },
      }),
    ]
  },
})
