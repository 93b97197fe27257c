/** A column keeps room for a character and the space beside it, in pixels at 100 %. */
export const LEAST_COLUMN_PX = 36

/**
 * Widths of columns in whole pixels after the line on the right of a column was moved: what one column gains the next
 * one loses, as far as both keep room for a character.
 */
export function movedBorder(columns: readonly number[], column: number, byPx: number): readonly number[] {
  const widths = columns.map(Math.round)
  const [left = 0, right = 0] = widths.slice(column, column + 2)
  const least = Math.min(0, LEAST_COLUMN_PX - left)
  const most = Math.max(0, right - LEAST_COLUMN_PX)
  const by = Math.round(Math.min(Math.max(byPx, least), most))
  return widths.map((width, index) => {
    if (index === column) return width + by
    return index === column + 1 ? width - by : width
  })
}
