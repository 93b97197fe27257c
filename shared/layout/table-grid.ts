import type { FlowCell, FlowTable } from './flow.ts'

/** A cell where it stands in its table: the first column and row it covers, and its width in twips. */
export interface PlacedCell {
  readonly cell: FlowCell
  readonly column: number
  readonly row: number
  /** Rows it covers; never more than the table has left. */
  readonly rows: number
  readonly width: number
}

const known = new WeakMap<FlowTable, readonly (readonly PlacedCell[])[]>()

/** The cells that begin in each row, in the columns that cells from above leave free. */
export function placedCells(table: FlowTable): readonly (readonly PlacedCell[])[] {
  const before = known.get(table)
  if (before !== undefined) return before
  const takenUntil: number[] = []
  const placed = table.rows.map((cells, row) => {
    let column = 0
    return cells.map((cell): PlacedCell => {
      while ((takenUntil[column] ?? 0) > row) column += 1
      const start = column
      const rows = Math.max(1, Math.min(cell.rowspan, table.rows.length - row))
      for (; column < start + cell.colspan; column += 1) takenUntil[column] = row + rows
      const width = table.columns.slice(start, column).reduce((sum, part) => sum + part, 0)
      return { cell, column: start, row, rows, width }
    })
  })
  known.set(table, placed)
  return placed
}

/** How many columns a table has: as many as its longest row, where they are not of one length. */
export function columnCount(table: FlowTable): number {
  return Math.max(0, ...placedCells(table).flatMap((row) => row.map(({ column, cell }) => column + cell.colspan)))
}

/**
 * The height of every row, given that of every cell. A cell over several rows that is higher than they are together
 * makes the last of them higher, as word processors do.
 */
export function rowHeights(table: FlowTable, heightOf: (cell: PlacedCell) => number): readonly number[] {
  const placed = placedCells(table)
  const heights = placed.map((row) => Math.max(0, ...row.filter(({ rows }) => rows === 1).map(heightOf)))
  const spanning = placed.flat().filter(({ rows }) => rows > 1)
  for (const cell of spanning.toSorted((a, b) => a.row + a.rows - (b.row + b.rows))) {
    const last = cell.row + cell.rows - 1
    const above = heights.slice(cell.row, last).reduce((sum, height) => sum + height, 0)
    heights[last] = Math.max(heights[last] ?? 0, heightOf(cell) - above)
  }
  return heights
}

/** How many rows at the head of a table come again on every page it goes on to; none where there is nothing else. */
export function headingRows(table: FlowTable): number {
  const end = Math.max(
    0,
    table.rows.findIndex((row) => row.some((cell) => !cell.isHeading)),
  )
  // A cell that reaches from the head into the rows below could not come again whole.
  const reachesBelow = placedCells(table)
    .slice(0, end)
    .flat()
    .some(({ row, rows }) => row + rows > end)
  return reachesBelow ? 0 : end
}
