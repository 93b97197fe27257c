import type { DrawnRow } from './draw-blocks.ts'
import { length } from './screen-units.ts'

/** How many rows a cell takes on the screen, where the free space at the end of a page is a row as well. */
export function rowsOnScreen(rows: readonly DrawnRow[], row: number, rowspan: number): number {
  return rowspan + rows.slice(row + 1, row + rowspan).filter(({ gap }) => gap > 0).length
}

/** Free pixels within a cell, from its upper edge. */
interface Gap {
  readonly from: number
  readonly to: number
}

function gapsWithin(rows: readonly DrawnRow[], row: number, rowspan: number): readonly Gap[] {
  let at = 0
  return rows.slice(row, row + rowspan).flatMap(({ height, gap, cuts }, index) => {
    const start = at + (index === 0 ? 0 : gap)
    const above = start > at ? [{ from: at, to: start }] : []
    at = start + height
    return [...above, ...cuts.map(({ from, to }) => ({ from: start + from, to: start + to }))]
  })
}

/**
 * The style of a cell that a page ends in: it is not painted between the sheets, begins its text on
 * the first of them and is closed by a line on each. `null` for a cell on one page.
 */
export function cutStyle(
  rows: readonly DrawnRow[],
  row: number,
  rowspan: number,
): Readonly<Record<'clip-path' | 'background' | 'vertical-align', string>> | null {
  const gaps = gapsWithin(rows, row, rowspan)
  if (gaps.length === 0) return null
  const edges = gaps.flatMap(({ from, to }) => [from, to])
  return {
    'clip-path': `polygon(${outline(gaps)})`,
    background: edges.map((y) => `linear-gradient(#000,#000) 0 ${length(y - 0.5)}/100% 1px no-repeat`).join(','),
    'vertical-align': 'top',
  }
}

/** Once around every part; the way from one to the next lies far left of the cell: a printer draws what it touches. */
function outline(gaps: readonly Gap[]): string {
  const [left, right] = ['-50px', 'calc(100% + 1px)']
  const parts = [{ top: '-1px', left, right }, ...gaps.map(({ to }) => ({ top: length(to), left, right }))]
  const ends = [...gaps.map(({ from }) => length(from + 0.5)), 'calc(100% + 1px)']
  return parts
    .flatMap((part, index) => [
      `${part.left} ${part.top}`,
      `${part.right} ${part.top}`,
      `${part.right} ${ends[index]}`,
      `${part.left} ${ends[index]}`,
    ])
    .join(',')
}
