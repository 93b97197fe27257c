import { Table, TableBorders, TableCell, TableRow } from 'docx'
import type { FlowMarks, FlowParagraph } from '#shared/layout/flow.ts'
import type { PageProfile } from '#shared/layout/page-profile.ts'
import { toParagraph } from './paragraphs.ts'

/** The names of a joint issue in one cell without lines, 文件 in the middle of the cell beside it (7.2.4). */
export function toMarks(marks: FlowMarks, profile: PageProfile): Table {
  const cells = [marks.names, ...(marks.suffix === null ? [] : [[marks.suffix]])]
  return new Table({
    alignment: 'center',
    width: { size: marks.columns.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: marks.columns,
    layout: 'fixed',
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: TableBorders.NONE,
    rows: [new TableRow({ cantSplit: true, children: cells.map((cell) => toCell(cell, profile)) })],
  })
}

function toCell(paragraphs: readonly FlowParagraph[], profile: PageProfile): TableCell {
  return new TableCell({
    verticalAlign: 'center',
    children: paragraphs.map((paragraph) => toParagraph(paragraph, profile)),
  })
}
