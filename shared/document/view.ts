import type { BlockJson, DocumentJson, InlineJson, MarkJson, ParagraphJson, TableJson } from './document-json.ts'
import type { Fields } from './fields.ts'
import { createHeadingNumbering } from './numbering.ts'
import type { ParagraphKind } from './paragraph-kinds.ts'
import type { MarkName } from './schema.ts'

/** A mark over part of a block's text; offsets are UTF-16 within the block. */
export interface MarkSpan {
  readonly from: number
  readonly to: number
  readonly mark: MarkName
  readonly attrs: Readonly<Record<string, unknown>>
}

/** A paragraph as every reader sees it: rules, layout, Word, search, comparison and hash. */
export interface ParagraphView {
  readonly type: 'paragraph'
  readonly id: string
  readonly kind: ParagraphKind
  /** Computed heading number (一、 / （一） / 1. / （1）), never part of `text`. */
  readonly number: string | null
  /** The text without its number; a line break is `\n`. */
  readonly text: string
  /** The first sentence is the heading, body text follows in the same paragraph. */
  readonly runIn: boolean
  readonly spans: readonly MarkSpan[]
}

export interface TableCellView {
  readonly isHeader: boolean
  readonly colspan: number
  readonly rowspan: number
  /** Width in pixels of every column the cell covers, where the writer set one. */
  readonly colwidth: readonly number[] | null
  readonly blocks: readonly BlockView[]
}

export interface TableView {
  readonly type: 'table'
  readonly id: string
  /** Whether it stands across pages of its own (横排, GB/T 9704-2012, 8). */
  readonly isLandscape: boolean
  readonly rows: readonly (readonly TableCellView[])[]
}

export interface PageBreakView {
  readonly type: 'pageBreak'
  readonly id: string
}

export type BlockView = ParagraphView | TableView | PageBreakView

/** One document, read: the kind, the fields of the form and the blocks of the text. */
export interface DocumentView {
  readonly documentKind: string
  readonly fields: Fields
  readonly blocks: readonly BlockView[]
}

/** Reads the body and fields of a document of the given kind into the view that everything else works on. */
export function documentView(documentKind: string, body: DocumentJson, fields: Fields): DocumentView {
  const numberOf = createHeadingNumbering()
  let position = 0

  const viewParagraph = (block: ParagraphJson, id: string): ParagraphView => ({
    type: 'paragraph',
    id,
    kind: block.attrs.kind,
    number: numberOf(block.attrs.kind),
    runIn: block.attrs.runIn,
    ...viewInline(block.content ?? []),
  })
  const viewTable = (block: TableJson, id: string): TableView => ({
    type: 'table',
    id,
    isLandscape: block.attrs.orientation === 'landscape',
    rows: block.content.map((row) =>
      row.content.map((cell) => ({
        isHeader: cell.type === 'tableHeader',
        colspan: cell.attrs.colspan,
        rowspan: cell.attrs.rowspan,
        colwidth: cell.attrs.colwidth,
        blocks: cell.content.map(viewBlock),
      })),
    ),
  })
  const viewBlock = (block: BlockJson): BlockView => {
    // A block that never got an id still needs an address within this view.
    const id = block.attrs.id ?? `block-${position}`
    position += 1
    if (block.type === 'paragraph') return viewParagraph(block, id)
    return block.type === 'table' ? viewTable(block, id) : { type: 'pageBreak', id }
  }

  return { documentKind, fields, blocks: body.content.map(viewBlock) }
}

/** The text of a paragraph's content and the marks over it. */
export function viewInline(content: readonly InlineJson[]): { text: string; spans: MarkSpan[] } {
  let text = ''
  const spans: MarkSpan[] = []
  for (const inline of content) {
    const from = text.length
    text += inline.type === 'text' ? inline.text : '\n'
    for (const mark of inline.marks ?? []) addSpan(spans, { from, to: text.length, mark })
  }
  return { text, spans }
}

function addSpan(spans: MarkSpan[], added: { from: number; to: number; mark: MarkJson }): void {
  const attrs = added.mark.attrs ?? {}
  const index = spans.findIndex(
    (span) => span.to === added.from && span.mark === added.mark.type && sameAttributes(span.attrs, attrs),
  )
  const previous = spans[index]
  if (previous === undefined) spans.push({ from: added.from, to: added.to, mark: added.mark.type, attrs })
  else spans[index] = { ...previous, to: added.to }
}

function sameAttributes(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

/** Every paragraph of the document in reading order, those inside tables included. */
export function* paragraphsOf(blocks: readonly BlockView[]): Generator<ParagraphView> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block
    if (block.type === 'table') for (const row of block.rows) for (const cell of row) yield* paragraphsOf(cell.blocks)
  }
}

/** The title as one line, or an empty text when the document has none yet. */
export function titleOf(view: DocumentView): string {
  const titles = view.blocks.filter((block) => block.type === 'paragraph' && block.kind === 'title')
  return titles.map((block) => (block as ParagraphView).text.replaceAll('\n', '')).join('')
}

/** The document as plain text: one line a paragraph, headings with their numbers. */
export function plainText(view: DocumentView): string {
  return [...paragraphsOf(view.blocks)].map((block) => (block.number ?? '') + block.text).join('\n')
}
