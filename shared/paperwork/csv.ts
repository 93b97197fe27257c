/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/
/** A change as the figures write it: no formula, and to be read as it stands. */
const CHANGE = /^-\d+(?:\.\d+)?%$/
const NEEDS_QUOTES = /[",\r\n]/

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is: with the byte order mark by which they know UTF-8, and
 * with texts that look like formulas made harmless.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

function cellOf(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) && !CHANGE.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
