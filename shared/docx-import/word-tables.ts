import {
  type InlineJson,
  type ParagraphJson,
  paragraphJson,
  type TableCellJson,
  type TableJson,
} from '../document/document-json.ts'
import { DomainError } from '../kernel/domain-error.ts'
import { MOST_CELLS } from './story-state.ts'
import { TABLE_HEADING_STYLE } from './style-kinds.ts'
import type { WordBlock, WordCell, WordParagraph, WordTable } from './word-document.ts'
import { inlineOf, trimmedInline, withoutUniformMarks } from './word-inline.ts'

/** Twips of one CSS pixel. */
const TWIPS_A_PIXEL = 15

/** A table as the editor holds it: rectangular, every cell with paragraphs; `null` for one without cells. */
export function tableJson(table: WordTable): TableJson | null {
  const rows = rectangular(table.rows.filter((row) => row.length > 0))
  const widths = columnPixels(table.columns)
  if (rows.length === 0) return null
  return {
    type: 'table',
    attrs: { id: null, orientation: table.isLandscape ? 'landscape' : null },
    content: rows.map((row) => ({
      type: 'tableRow',
      content: row.map(({ cell, column }) => cellJson(cell, widths?.slice(column, column + cell.colspan) ?? null)),
    })),
  }
}

interface PlacedCell {
  readonly cell: WordCell
  readonly column: number
}

const EMPTY_CELL: WordCell = { isHeader: false, colspan: 1, rowspan: 1, blocks: [] }

/**
 * Every row filled up to the width of the widest: Word lets them end where they like. Throws `import.beyond.table` when
 * the filled table would be larger than an editor can show.
 */
function rectangular(rows: readonly (readonly WordCell[])[]): readonly (readonly PlacedCell[])[] {
  const heldUntil: number[] = []
  const placed = rows.map((row, index) => placeRow(row, { index, heldUntil, rows: rows.length }))
  const width = heldUntil.length
  if (width * rows.length > MOST_CELLS) throw new DomainError('import.beyond.table', 422, { most: MOST_CELLS })

  const taken = rows.map(() => new Uint8Array(width))
  placed.forEach((row, index) => {
    for (const { cell, column } of row) {
      for (let down = index; down < index + cell.rowspan; down += 1) taken[down]?.fill(1, column, column + cell.colspan)
    }
  })
  return placed.map((row, index) => {
    const missing = [...(taken[index] ?? [])].flatMap((isTaken, column) => (isTaken === 1 ? [] : [column]))
    const filled = [...row, ...missing.map((column) => ({ cell: EMPTY_CELL, column }))]
    return filled.sort((a, b) => a.column - b.column)
  })
}

function placeRow(
  row: readonly WordCell[],
  at: { readonly index: number; readonly heldUntil: number[]; readonly rows: number },
): readonly PlacedCell[] {
  let column = 0
  return row.map((cell) => {
    while ((at.heldUntil[column] ?? 0) > at.index) column += 1
    const rowspan = Math.min(cell.rowspan, at.rows - at.index)
    const placed = { cell: { ...cell, rowspan }, column }
    for (const end = column + cell.colspan; column < end; column += 1) at.heldUntil[column] = at.index + rowspan
    return placed
  })
}

/** Widths in pixels, fine enough to give the same twips again, or `null` where the columns are equal: then nobody has set them. */
function columnPixels(columns: readonly number[]): readonly number[] | null {
  const [first = 0] = columns
  // What rounding leaves over goes to one column: as much as there are columns.
  const isEqual = columns.every((width) => Math.abs(width - first) <= columns.length)
  if (isEqual || columns.some((width) => width <= 0)) return null
  return columns.map((width) => Math.round((100 * width) / TWIPS_A_PIXEL) / 100)
}

function cellJson(cell: WordCell, widths: readonly number[] | null): TableCellJson {
  const paragraphs = cellParagraphs(cell.blocks)
  const isHeader = cell.isHeader || isHeadingCell(cell)
  const colwidth = widths !== null && widths.length === cell.colspan ? widths : null
  return {
    type: isHeader ? 'tableHeader' : 'tableCell',
    attrs: { colspan: cell.colspan, rowspan: cell.rowspan, colwidth },
    content: paragraphs.length === 0 ? [paragraphJson({ id: null, kind: 'body', text: '' })] : paragraphs,
  }
}

/** Our own files mark the cells of a heading column by their style, as the format cannot. */
function isHeadingCell({ blocks }: WordCell): boolean {
  return (
    blocks.length > 0 && blocks.every((block) => block.type === 'paragraph' && block.style.name === TABLE_HEADING_STYLE)
  )
}

/** The paragraphs of a cell; a table inside it becomes lines, one a row. */
function cellParagraphs(blocks: readonly WordBlock[]): readonly ParagraphJson[] {
  return blocks.flatMap((block): readonly ParagraphJson[] => {
    if (block.type === 'pageBreak') return []
    if (block.type === 'paragraph') return [cellParagraph(block)]
    return block.rows.map((row) => {
      const inline = row.flatMap((cell, index) => [
        ...(index > 0 ? [{ type: 'text' as const, text: '\u3000' }] : []),
        ...cellParagraphs(cell.blocks).flatMap((paragraph) => paragraph.content ?? []),
      ])
      return bodyParagraph(inline)
    })
  })
}

function cellParagraph(paragraph: WordParagraph): ParagraphJson {
  const label = paragraph.label === '' ? [] : [{ type: 'text' as const, text: paragraph.label }]
  return bodyParagraph(withoutUniformMarks(trimmedInline([...label, ...inlineOf(paragraph)])))
}

function bodyParagraph(content: readonly InlineJson[]): ParagraphJson {
  const attrs = { id: null, kind: 'body', runIn: false } as const
  return content.length === 0 ? { type: 'paragraph', attrs } : { type: 'paragraph', attrs, content }
}
