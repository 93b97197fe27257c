import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { headingLevel, type ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { runInEnd } from '#shared/layout/text-runs.ts'
import { kindOf, textOf } from '../structure/blocks.ts'

/** What follows a paragraph of a kind when Enter is pressed at its end; body text after all others. */
const NEXT_KIND: Readonly<Partial<Record<ParagraphKind, ParagraphKind>>> = {
  subtitle: 'speaker',
  speaker: 'occasionDate',
  occasionDate: 'salutation',
  attendance: 'attendance',
  attachmentNote: 'attachmentNote',
  issuerName: 'dateOfIssue',
  attachmentLabel: 'attachmentTitle',
}

function paragraphOf(state: EditorState, kind: ParagraphKind): Node {
  return state.schema.nodes.paragraph?.create({ id: null, kind, runIn: false }) as Node
}

/**
 * Enter. At the ends of a paragraph an empty one is put beside it instead of splitting: a split writes the text after
 * the cursor anew, and what a colleague types there at that moment would be displaced.
 */
export function enter(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection
  if (!(state.selection instanceof TextSelection) || $from.parent.type.name !== 'paragraph') return null
  if (!empty) return split(state.tr.deleteSelection(), state)

  const kind = kindOf($from.parent)
  if ($from.parent.content.size === 0 && headingLevel(kind) !== null) return demote(state)
  const { parentOffset, parent } = $from
  if (parentOffset === parent.content.size) return insertBeside(state, $from.after(), NEXT_KIND[kind] ?? 'body')
  if (parentOffset === 0) {
    const above = state.tr.insert($from.before(), paragraphOf(state, headingLevel(kind) === null ? kind : 'body'))
    return above.scrollIntoView()
  }
  return split(state.tr, state)
}

function insertBeside(state: EditorState, pos: number, kind: ParagraphKind): Transaction {
  const transaction = state.tr.insert(pos, paragraphOf(state, kind))
  return transaction.setSelection(TextSelection.create(transaction.doc, pos + 1)).scrollIntoView()
}

function split(transaction: Transaction, state: EditorState): Transaction | null {
  const { $from } = transaction.selection
  if ($from.parent.type.name !== 'paragraph') return null
  const { kind, runIn } = $from.parent.attrs
  // Below the heading sentence of a run-in paragraph there is only body text.
  const leavesHeading = runIn === true && $from.parentOffset >= runInEnd(textOf($from.parent))
  const attrs = leavesHeading ? { id: null, kind: 'body', runIn: false } : { id: null, kind, runIn }
  const type = state.schema.nodes.paragraph
  if (type === undefined) return null
  return transaction.split($from.pos, 1, [{ type, attrs }]).scrollIntoView()
}

function demote(state: EditorState): Transaction {
  const pos = state.selection.$from.before()
  return state.tr.setNodeAttribute(pos, 'kind', 'body').setNodeAttribute(pos, 'runIn', false)
}

/**
 * Backspace at the beginning of a paragraph: a heading becomes body text first; an empty paragraph above is taken away
 * instead of joined with, so that this paragraph stays what it is. `null` leaves the key to the base keys.
 */
export function backspaceAtStart(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.parent.type.name !== 'paragraph') return null
  if (headingLevel(kindOf($from.parent)) !== null) return demote(state)

  const above = state.doc.resolve($from.before()).nodeBefore
  if (above?.type.name !== 'paragraph' || above.content.size > 0 || $from.parent.content.size === 0) return null
  return state.tr.delete($from.before() - above.nodeSize, $from.before()).scrollIntoView()
}

/** Delete in an empty paragraph takes it away, so that the paragraph below stays what it is. */
export function deleteEmpty(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) return null
  const below = state.doc.resolve($from.after()).nodeAfter
  if (below?.type.name !== 'paragraph') return null
  const transaction = state.tr.delete($from.before(), $from.after())
  return transaction.setSelection(Selection.near(transaction.doc.resolve($from.before()))).scrollIntoView()
}

function run(decide: (state: EditorState) => Transaction | null) {
  return ({ editor }: { readonly editor: Editor }): boolean => {
    const transaction = decide(editor.state)
    if (transaction === null) return false
    editor.view.dispatch(transaction)
    return true
  }
}

/** Enter, Backspace and Delete for paragraphs that have a kind. */
export const ParagraphKeys = Extension.create({
  name: 'paragraphKeys',
  priority: 800,
  addKeyboardShortcuts() {
    return { Enter: run(enter), Backspace: run(backspaceAtStart), Delete: run(deleteEmpty) }
  },
})
