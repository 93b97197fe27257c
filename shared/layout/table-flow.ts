import { type ParagraphView, paragraphsOf, type TableCellView, type TableView } from '../document/view.ts'
import type { FlowCell, FlowParagraph, FlowTable } from './flow.ts'
import { pageGeometry } from './page-geometry.ts'
import type { PageProfile } from './page-profile.ts'
import { columnCount } from './table-grid.ts'
import { textRuns } from './text-runs.ts'

/** A table set over the width of the type area, its columns in the proportions the writer gave them. */
export function tableFlow(table: TableView, profile: PageProfile): FlowTable {
  const { textWidth } = pageGeometry(profile, table.isLandscape ? 'landscape' : 'portrait')
  const flow: FlowTable = {
    type: 'table',
    blockId: table.id,
    isLandscape: table.isLandscape,
    columns: [],
    rows: table.rows.map((row) => row.map(cellFlow)),
    pageBreakBefore: false,
  }
  return { ...flow, columns: columnWidths(table, columnCount(flow), textWidth) }
}

function cellFlow(cell: TableCellView): FlowCell {
  const paragraphs = [...paragraphsOf(cell.blocks)].map((paragraph) => cellParagraph(paragraph, cell.isHeader))
  return { isHeading: cell.isHeader, colspan: cell.colspan, rowspan: cell.rowspan, paragraphs }
}

/** Cells that did not change need not be set again. */
const known = {
  tableHeading: new WeakMap<ParagraphView, FlowParagraph>(),
  tableText: new WeakMap<ParagraphView, FlowParagraph>(),
}

function cellParagraph(paragraph: ParagraphView, isHeading: boolean): FlowParagraph {
  const style = isHeading ? 'tableHeading' : 'tableText'
  const last = known[style].get(paragraph)
  if (last !== undefined) return last
  const number = paragraph.number === null ? [] : [{ text: paragraph.number }]
  const runs = [...number, ...textRuns(paragraph, { from: 0, to: paragraph.text.length })]
  const made: FlowParagraph = { type: 'paragraph', blockId: paragraph.id, style, changes: {}, runs }
  known[style].set(paragraph, made)
  return made
}

function columnWidths(table: TableView, count: number, room: number): readonly number[] {
  const first = table.rows[0] ?? []
  const said = first.flatMap((cell) => cell.colwidth ?? Array.from({ length: cell.colspan }, () => 0))
  const given = Array.from({ length: count }, (_, column) => said[column] ?? 0)
  const known = given.filter((width) => width > 0)
  const usual = known.length === 0 ? 1 : known.reduce((sum, width) => sum + width, 0) / known.length
  const shares = given.map((width) => (width > 0 ? width : usual))
  const total = shares.reduce((sum, share) => sum + share, 0)
  // To the nearest, not down: widths that are read back from a file then give themselves again.
  const widths = shares.map((share) => Math.round((share * room) / total))
  // What rounding leaves over goes to the last column, so that the table ends with the text.
  const rest = room - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width))
}
