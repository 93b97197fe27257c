import { Fragment, type Node, type Schema } from '@tiptap/pm/model'
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { kindOf } from '../structure/blocks.ts'

function paragraph(schema: Schema, kind: ParagraphKind, text = ''): Node {
  const content = text === '' ? null : schema.text(text)
  return schema.nodes.paragraph?.create({ id: null, kind, runIn: false }, content) as Node
}

/** Puts blocks after the block that holds the cursor, or in its place when it is an empty paragraph. */
function insertBlocks(state: EditorState, blocks: readonly Node[]): Transaction {
  const { $from } = state.selection
  const replaces = $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  const at = $from.depth === 0 ? $from.pos : replaces ? $from.before(1) : $from.after(1)
  const transaction = state.tr.replaceWith(at, replaces ? $from.after(1) : at, Fragment.from([...blocks]))
  const inside = Selection.findFrom(transaction.doc.resolve(at), 1, true)
  return (inside === null ? transaction : transaction.setSelection(inside)).scrollIntoView()
}

/**
 * A table with a header row, each row `columns` wide, at the cursor, and a paragraph to go on in where it would be the
 * last block. Tables are not put inside tables.
 */
export function insertTable(state: EditorState, { rows, columns }: { rows: number; columns: number }): Transaction {
  const { table, tableRow, tableHeader, tableCell } = state.schema.nodes
  const cells = (isHeader: boolean) =>
    Array.from({ length: columns }, () => (isHeader ? tableHeader : tableCell)?.createAndFill() as Node)
  const lines = Array.from({ length: rows }, (_, row) => tableRow?.create(null, cells(row === 0)) as Node)
  return insertBlocks(state, [table?.create({ id: null }, lines) as Node, ...paragraphAtEnd(state)])
}

/** The end of the page at the cursor, with a paragraph after it to go on in. */
export function insertPageBreak(state: EditorState): Transaction {
  const node = state.schema.nodes.pageBreak?.create({ id: null }) as Node
  return insertBlocks(state, [node, ...paragraphAtEnd(state)])
}

/** An empty paragraph, where the cursor is in the last block. */
function paragraphAtEnd(state: EditorState): readonly Node[] {
  const isLast = state.selection.$from.index(0) === state.doc.childCount - 1
  return isLast ? [paragraph(state.schema, 'body')] : []
}

/** Position before the first block of one of the kinds, or at the end of the document. */
function positionBefore(doc: Node, kinds: readonly ParagraphKind[]): number {
  let pos = 0
  for (const block of doc.children) {
    if (block.type.name === 'paragraph' && kinds.includes(kindOf(block))) return pos
    pos += block.nodeSize
  }
  return pos
}

/** Puts paragraphs at a position and the cursor at the end of the first, where writing goes on. */
function insertAt(state: EditorState, pos: number, blocks: readonly Node[]): Transaction {
  const transaction = state.tr.insert(pos, Fragment.from([...blocks]))
  const end = pos + 1 + (blocks[0]?.content.size ?? 0)
  return transaction.setSelection(Selection.near(transaction.doc.resolve(end))).scrollIntoView()
}

/** A note on attachments (附件说明) where it belongs: after the text, before the signature (GB/T 9704-2012, 7.3.4). */
export function insertAttachmentNote(state: EditorState, text: string): Transaction {
  const pos = positionBefore(state.doc, ['issuerName', 'dateOfIssue', 'supplementaryNote', 'attachmentLabel'])
  return insertAt(state, pos, [paragraph(state.schema, 'attachmentNote', text)])
}

/**
 * Names of the issuers, all of them in a joint issue, and date of issue (7.3.5), after text and note on attachments;
 * `null` when nothing is missing. A single name that is there stands, whatever it says.
 */
export function insertSignature(
  state: EditorState,
  { issuers, date }: { readonly issuers: readonly string[]; readonly date: string },
): Transaction | null {
  const names = state.doc.children.filter((block) => kindOf(block) === 'issuerName').map((block) => block.textContent)
  const isSigned = names.length > 0 && issuers.length < 2
  const missing = isSigned ? [] : issuers.filter((issuer) => !names.includes(issuer))
  const blocks = missing.map((issuer) => paragraph(state.schema, 'issuerName', issuer))
  const isDated = state.doc.children.some((block) => kindOf(block) === 'dateOfIssue')
  if (!isDated) blocks.push(paragraph(state.schema, 'dateOfIssue', date))
  if (blocks.length === 0) return null
  return insertAt(state, positionBefore(state.doc, ['dateOfIssue', 'supplementaryNote', 'attachmentLabel']), blocks)
}
