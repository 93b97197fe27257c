import { type IBorderOptions, Table, TableBorders, TableCell, TableRow } from 'docx'
import { CELL_MARGIN, tallRows } from '#shared/layout/atoms.ts'
import type { DocumentFlow, FlowCell, FlowParagraph, FlowSignatures, FlowTable } from '#shared/layout/flow.ts'
import { GBT9704 } from '#shared/layout/gbt9704.ts'
import { type PageProfile, TYPE_AREA_WIDTH } from '#shared/layout/page-profile.ts'
import { headingRows } from '#shared/layout/table-grid.ts'
import { mmToPoints } from '#shared/layout/units.ts'
import { toParagraph } from './paragraphs.ts'

const NO_BORDER: IBorderOptions = { style: 'none', size: 0, color: 'auto' }
const CELL_MARGINS = { top: 0, bottom: 0, left: CELL_MARGIN, right: CELL_MARGIN }
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 }

function line(thicknessMm: number): IBorderOptions {
  return { style: 'single', size: Math.round(mmToPoints(thicknessMm) * 8), color: '000000' }
}

const GRID = line(GBT9704.colophonThinLine.value / 1.5)

/** A table of the text over the width of the type area; its heading rows come again on every page. */
export function toTable(table: FlowTable, profile: PageProfile): Table {
  const headings = headingRows(table)
  const tall = tallRows(table, profile)
  // A head stays with the row under it, the last row of a section with the paragraph that ends it: Word would leave the
  // one alone at the foot of a page, the other on a page of its own.
  const isKept = (row: number) => row < headings || (table.isLandscape && row === table.rows.length - 1)
  return new Table({
    width: { size: table.columns.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: table.columns,
    layout: 'fixed',
    margins: CELL_MARGINS,
    borders: { top: GRID, bottom: GRID, left: GRID, right: GRID, insideHorizontal: GRID, insideVertical: GRID },
    rows: table.rows.map(
      (row, index) =>
        new TableRow({
          cantSplit: tall[index] !== true,
          tableHeader: index < headings,
          children: row.map((cell) => toCell(isKept(index) ? keptWithNext(cell) : cell, profile)),
        }),
    ),
  })
}

/** A cell whose row stays on the page of the next one. */
function keptWithNext(cell: FlowCell): FlowCell {
  const keep = (paragraph: FlowParagraph) => ({ ...paragraph, changes: { ...paragraph.changes, keepNext: true } })
  return { ...cell, paragraphs: cell.paragraphs.map(keep) }
}

function toCell(cell: FlowCell, profile: PageProfile): TableCell {
  return new TableCell({
    ...(cell.colspan > 1 ? { columnSpan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { rowSpan: cell.rowspan } : {}),
    verticalAlign: 'center',
    children: cell.paragraphs.map((paragraph) => toParagraph(paragraph, profile)),
  })
}

/** Names of a joint issue in cells without lines. */
export function toSignatureTable(signatures: FlowSignatures, profile: PageProfile): Table {
  const width = Math.floor(TYPE_AREA_WIDTH / signatures.columns)
  return new Table({
    width: { size: width * signatures.columns, type: 'dxa' },
    columnWidths: Array.from({ length: signatures.columns }, () => width),
    layout: 'fixed',
    margins: NO_MARGINS,
    borders: TableBorders.NONE,
    rows: signatures.rows.map((row) => {
      const missing = signatures.columns - row.length
      const cells = [...row.map((paragraph) => [paragraph]), ...Array.from({ length: missing }, () => [])]
      return new TableRow({ cantSplit: true, children: cells.map((paragraphs) => bareCell(paragraphs, profile)) })
    }),
  })
}

function bareCell(paragraphs: readonly FlowParagraph[], profile: PageProfile): TableCell {
  return new TableCell({ children: paragraphs.map((paragraph) => toParagraph(paragraph, profile)) })
}

/**
 * The colophon: a table that floats at the foot of the type area of its page (7.4.1). Anchored to the page in the
 * horizontal: anchored to the margin, some programs lay it into the text and one drops it at the end of the file.
 */
export function toColophon(colophon: NonNullable<DocumentFlow['colophon']>, profile: PageProfile): Table {
  const thick = colophon.hasLines ? line(GBT9704.colophonThickLine.value) : NO_BORDER
  const thin = colophon.hasLines ? line(GBT9704.colophonThinLine.value) : NO_BORDER
  const last = colophon.rows.length - 1
  return new Table({
    float: {
      horizontalAnchor: 'page',
      absoluteHorizontalPosition: profile.marginLeft,
      verticalAnchor: 'margin',
      relativeVerticalPosition: 'bottom',
      overlap: 'never',
    },
    width: { size: TYPE_AREA_WIDTH, type: 'dxa' },
    columnWidths: [TYPE_AREA_WIDTH],
    layout: 'fixed',
    margins: NO_MARGINS,
    borders: TableBorders.NONE,
    rows: colophon.rows.map((row, index) => {
      const borders = {
        top: index === 0 ? thick : thin,
        bottom: index === last ? thick : thin,
        left: NO_BORDER,
        right: NO_BORDER,
      }
      return new TableRow({
        cantSplit: true,
        children: [new TableCell({ borders, children: [toParagraph(row, profile)] })],
      })
    }),
  })
}
