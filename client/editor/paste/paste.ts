import { Extension } from '@tiptap/core'
import { DOMSerializer, Fragment, type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, Selection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { createHeadingNumbering } from '#shared/document/numbering.ts'
import { isInTable, kindOf, paragraphsIn, textOf } from '../structure/blocks.ts'
import { dispatchAsOneStep } from '../undo-steps.ts'
import { cleanHtml } from './clean-html.ts'
import { isInlineSlice, pastedBlocks, withoutAnchors } from './pasted-blocks.ts'

/** The change that pasting a slice makes; `null` when there is nothing in it. */
export function pasteTransaction(state: EditorState, slice: Slice): Transaction | null {
  const { tr } = state
  const blocks = pastedBlocks(slice)
  if (blocks.length === 0) return slice.size === 0 ? null : tr.replaceSelection(slice)
  const { $from, empty } = state.selection
  const isEmptyLine = empty && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  const [first] = blocks
  const becomesHeading = first?.type.name === 'paragraph' && kindOf(first) !== 'body'
  if (isInlineSlice(slice) && !(isEmptyLine && becomesHeading)) return tr.replaceSelection(slice)
  return isEmptyLine ? replaceLine(state, blocks) : insertBlocks(tr, blocks)
}

/** An empty paragraph gives way to what is pasted, whose kinds would otherwise be lost in it. */
function replaceLine(state: EditorState, blocks: readonly Node[]): Transaction {
  const { $from } = state.selection
  const transaction = state.tr.replaceWith($from.before(), $from.after(), Fragment.from([...blocks]))
  const end = $from.before() + blocks.reduce((size, block) => size + block.nodeSize, 0)
  return transaction.setSelection(Selection.near(transaction.doc.resolve(end), -1))
}

/** Within a text the ends join the paragraph around the cursor, unless they are something else than body text. */
function insertBlocks(tr: Transaction, blocks: readonly Node[]): Transaction {
  const joins = (node: Node | undefined) => node?.type.name === 'paragraph' && kindOf(node) === 'body'
  const slice = new Slice(Fragment.from([...blocks]), joins(blocks[0]) ? 1 : 0, joins(blocks.at(-1)) ? 1 : 0)
  return tr.replaceSelection(slice)
}

function handlePaste(view: EditorView, slice: Slice): boolean {
  // Cells into cells is the business of prosemirror-tables.
  if (isInTable(view.state) && slice.content.firstChild?.type.name === 'table') return false
  const transaction = pasteTransaction(view.state, slice)
  if (transaction === null) return false
  dispatchAsOneStep(view, transaction.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
  return true
}

/** Lines of plain text as paragraphs; in a table they stay in their cell. */
function parseText(view: EditorView, text: string): Slice {
  const { schema } = view.state
  const lines = text.split(/\r\n?|\n/)
  const paragraphs = lines.map(
    (line) => schema.nodes.paragraph?.create(null, line === '' ? null : schema.text(line)) as Node,
  )
  return new Slice(Fragment.from(paragraphs), 1, 1)
}

/** Numbers of the headings by the id of their paragraph, without the one that is copied from its middle on. */
function copiedNumbers({ doc, selection }: EditorState): ReadonlyMap<unknown, string> {
  const numberOf = createHeadingNumbering()
  const numbers = new Map<unknown, string>()
  for (const { node } of paragraphsIn(doc)) {
    const number = numberOf(kindOf(node))
    if (number !== null) numbers.set(node.attrs.id, number)
  }
  if (selection.$from.parentOffset > 0) numbers.delete(selection.$from.parent.attrs.id)
  return numbers
}

/** Other programs get headings with their numbers as text; our own paste leaves such a number out again. */
class NumberingSerializer extends DOMSerializer {
  numbers: ReadonlyMap<unknown, string> = new Map()

  override serializeFragment(...parameters: Parameters<DOMSerializer['serializeFragment']>) {
    const result = super.serializeFragment(...parameters)
    for (const paragraph of (result as ParentNode).querySelectorAll('p[data-id]')) {
      const number = this.numbers.get(paragraph.getAttribute('data-id'))
      if (number === undefined) continue
      const text = paragraph.ownerDocument.createElement('span')
      text.setAttribute('data-heading-number', '')
      text.textContent = number
      paragraph.prepend(text)
    }
    return result
  }
}

/** Copies as text with the numbers that the reader saw, one line a paragraph. */
function serializeText(fragment: Fragment, numbers: ReadonlyMap<unknown, string>): string {
  return fragment.content
    .filter((node) => node.isTextblock || !node.isLeaf)
    .map((node) =>
      node.isTextblock ? (numbers.get(node.attrs.id) ?? '') + textOf(node) : serializeText(node.content, numbers),
    )
    .join('\n')
}

/**
 * Copy and paste. Pasted text keeps headings, tables and emphasis and loses everything else; numbers become levels;
 * one undo takes the whole back.
 */
export const Paste = Extension.create({
  name: 'documentPaste',
  priority: 700,
  addProseMirrorPlugins() {
    const { editor } = this
    const serializer = new NumberingSerializer(
      DOMSerializer.nodesFromSchema(editor.schema),
      DOMSerializer.marksFromSchema(editor.schema),
    )
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => (html.includes('data-pm-slice') ? withoutNumbers(html) : cleanHtml(html)),
          // Text that is dragged within the page is the same text in another place and keeps its comments.
          transformPasted: (slice, view) => (view.dragging?.move === true ? slice : withoutAnchors(slice)),
          transformCopied: (slice, view) => {
            serializer.numbers = copiedNumbers(view.state)
            return slice
          },
          clipboardSerializer: serializer,
          clipboardTextSerializer: (slice) => serializeText(slice.content, serializer.numbers),
          clipboardTextParser: (text, _context, _isPlain, view) => parseText(view, text),
          handlePaste: (view, _event, slice) => handlePaste(view, slice),
        },
      }),
    ]
  },
})

/** Our own copies without the numbers they were given for other programs. */
function withoutNumbers(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const number of body.querySelectorAll('[data-heading-number]')) number.remove()
  return body.innerHTML
}
