import { canonicalJson, type Json } from '../kernel/canonical-json.ts'
import { REGISTRATION_FIELDS } from './fields.ts'
import { ANCHOR_MARKS } from './schema.ts'
import type { BlockView, DocumentView, ParagraphView } from './view.ts'

/** Version of the canonical form; part of what is hashed, so that a later form never collides with this one. */
const CANONICAL_FORMAT = 1

/**
 * The text that a signature covers, as one canonical JSON string: kind, fields, and every block with its kind,
 * number, text and character formats. Left out are block ids and comment anchors, which a reader does not see, and the
 * fields that are filled only after signing.
 */
export function canonicalText(view: DocumentView): string {
  const fields = Object.fromEntries(
    Object.entries(view.fields).filter(([id, value]) => {
      const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
      return !isEmpty && !(REGISTRATION_FIELDS as readonly string[]).includes(id)
    }),
  )
  return canonicalJson({
    format: CANONICAL_FORMAT,
    documentKind: view.documentKind,
    fields: fields as Json,
    blocks: view.blocks.map(canonicalBlock),
  })
}

interface CanonicalBlock {
  readonly text?: string
  readonly rows?: readonly (readonly { readonly blocks: readonly CanonicalBlock[] }[])[]
}

/** The texts of the paragraphs of a canonical form, in reading order, those inside tables included. */
export function canonicalParagraphs(canonical: string): readonly string[] {
  // Only `canonicalText` writes it, and a hash covers it.
  const { blocks } = JSON.parse(canonical) as { readonly blocks: readonly CanonicalBlock[] }
  return blocks.flatMap(paragraphTexts)
}

function paragraphTexts({ text, rows = [] }: CanonicalBlock): readonly string[] {
  const inCells = rows.flat().flatMap(({ blocks }) => blocks.flatMap(paragraphTexts))
  return text === undefined ? inCells : [text, ...inCells]
}

function canonicalBlock(block: BlockView): Json {
  if (block.type === 'paragraph') return canonicalParagraph(block)
  if (block.type === 'pageBreak') return { type: 'pageBreak' }
  const rows = block.rows.map((row) =>
    row.map((cell) => ({
      isHeader: cell.isHeader,
      colspan: cell.colspan,
      rowspan: cell.rowspan,
      blocks: cell.blocks.map(canonicalBlock),
    })),
  )
  // Nothing is said of an upright table: what was hashed before tables could be turned keeps its hash.
  return { type: 'table', ...(block.isLandscape ? { orientation: 'landscape' } : {}), rows }
}

function canonicalParagraph(block: ParagraphView): Json {
  const formats = block.spans
    .filter((span) => !ANCHOR_MARKS.includes(span.mark))
    .map(({ from, to, mark, attrs }) => canonicalJson({ from, to, mark, attrs: attrs as Json }))
    // Which of two formats was set first is not content: bold and underlined is underlined and bold.
    .sort()
  return {
    kind: block.kind,
    number: block.number,
    text: block.text,
    runIn: block.runIn,
    formats,
  }
}
