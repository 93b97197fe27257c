import { type ParagraphView, paragraphsOf, type TableCellView, type TableView } from '../document/view.ts'
import type { FlowCell, FlowParagraph, FlowTable } from './flow.ts'
import { TYPE_AREA_WIDTH } from './page-profile.ts'
import { textRuns } from './text-runs.ts'

/** A table set over the width of the type area, its columns in the proportions the writer gave them. */
export function tableFlow(table: TableView): FlowTable {
  return {
    type: 'table',
    blockId: table.id,
    columns: columnWidths(table),
    rows: table.rows.map((row) => row.map(cellFlow)),
    pageBreakBefore: false,
  }
}

function cellFlow(cell: TableCellView): FlowCell {
  const paragraphs = [...paragraphsOf(cell.blocks)].map((paragraph) => cellParagraph(paragraph, cell.isHeader))
  return { isHeading: cell.isHeader, colspan: cell.colspan, rowspan: cell.rowspan, paragraphs }
}

function cellParagraph(paragraph: ParagraphView, isHeading: boolean): FlowParagraph {
  const number = paragraph.number === null ? [] : [{ text: paragraph.number }]
  return {
    type: 'paragraph',
    blockId: paragraph.id,
    style: isHeading ? 'tableHeading' : 'tableText',
    changes: {},
    runs: [...number, ...textRuns(paragraph, { from: 0, to: paragraph.text.length })],
  }
}

function columnWidths(table: TableView): readonly number[] {
  const first = table.rows[0] ?? []
  const given = first.flatMap((cell) => cell.colwidth ?? Array.from({ length: cell.colspan }, () => 0))
  const known = given.filter((width) => width > 0)
  const usual = known.length === 0 ? 1 : known.reduce((sum, width) => sum + width, 0) / known.length
  const shares = given.map((width) => (width > 0 ? width : usual))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((share * TYPE_AREA_WIDTH) / total))
  // What rounding leaves over goes to the last column, so that the table ends with the text.
  const rest = TYPE_AREA_WIDTH - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width))
}
