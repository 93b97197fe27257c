import { fromChineseDate, isCalendarDay } from '../kernel/calendar-day.ts'

/** A document that was issued before the office used the product: a line of its register (发文登记簿). */
export interface RegisterEntry {
  readonly unitId: string
  readonly kind: string
  readonly title: string
  /** The day it was signed, `YYYY-MM-DD`. */
  readonly signedOn: string
  readonly characters: number
}

/** Why a line of a register cannot be taken over. */
export const REGISTER_PROBLEMS = ['columns', 'unit', 'kind', 'title', 'day', 'characters'] as const
export type RegisterProblem = (typeof REGISTER_PROBLEMS)[number]

/** A line that cannot be taken over, counted from 1. */
export interface RegisterObjection {
  readonly line: number
  readonly problem: RegisterProblem
  readonly text: string
}

/** What a register was read with: the names by which units and kinds are known. */
export interface RegisterNames {
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly kinds: readonly { readonly kind: string; readonly name: string }[]
}

const TITLE_MOST = 200
const CHARACTERS_MOST = 1_000_000

/**
 * Reads lines as they are pasted from a spreadsheet: unit, kind, title, day of signing and 字, between tabs or commas.
 * A first line of headings says in which order they come, and lets others stand beside them; every line that cannot be
 * read is named.
 */
export function readRegister(
  text: string,
  names: RegisterNames,
): { readonly entries: readonly RegisterEntry[]; readonly objections: readonly RegisterObjection[] } {
  const entries: RegisterEntry[] = []
  const objections: RegisterObjection[] = []
  const [first = ''] = text.split(/\r?\n/)
  const order = isHeading(first) ? orderIn(cellsOf(first)) : null
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (raw.trim() === '' || (index === 0 && order !== null)) continue
    const read = readLine(arranged(cellsOf(raw), order), names)
    if (typeof read !== 'string') entries.push(read)
    else if (index > 0 || read === 'columns' || !isHeading(raw))
      objections.push({ line: index + 1, problem: read, text: raw.trim() })
  }
  return { entries, objections }
}

function cellsOf(line: string): readonly string[] {
  return line.split(line.includes('\t') ? '\t' : /[,，]/).map((cell) => cell.trim())
}

/** The headings that registers have over unit, kind, title, day and length. */
const HEADINGS: readonly RegExp[] = [
  /单位|科室|部门|处室|^unit$/i,
  /文种|^kind$/i,
  /标题|^title$/i,
  /日期|^day$/i,
  /字数|^length$/i,
]

/** Where the five columns stand under these headings; `null` when not each of them has one. */
function orderIn(headings: readonly string[]): readonly number[] | null {
  const order = HEADINGS.map((heading) => headings.findIndex((cell) => heading.test(cell)))
  return order.includes(-1) ? null : order
}

/** The five cells of a line in the order in which they are read; none when the line is shorter than its headings. */
function arranged(cells: readonly string[], order: readonly number[] | null): readonly string[] {
  if (order === null) return cells
  return cells.length > Math.max(...order) ? order.map((at) => cells[at] ?? '') : []
}

/** A heading has no digit: neither a day nor a length. */
function isHeading(line: string): boolean {
  return !/\d/.test(line)
}

function readLine(cells: readonly string[], { units, kinds }: RegisterNames): RegisterEntry | RegisterProblem {
  const [unitName = '', kindName = '', title = '', day = '', length = ''] = cells
  if (cells.length !== 5) return 'columns'
  const unit = units.find(({ name }) => name === unitName)
  if (unit === undefined) return 'unit'
  const kind = kinds.find(({ name }) => name === kindName)
  if (kind === undefined) return 'kind'
  if (title === '' || title.length > TITLE_MOST) return 'title'
  const signedOn = dayOf(day)
  if (signedOn === null) return 'day'
  const characters = /^\d+$/.test(length) ? Number(length) : 0
  if (characters < 1 || characters > CHARACTERS_MOST) return 'characters'
  return { unitId: unit.id, kind: kind.kind, title, signedOn, characters }
}

/** The forms in which spreadsheets write a day: 2026-3-9, 2026/3/9, 2026.3.9, 2026年3月9日. */
function dayOf(text: string): string | null {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (match === null) return fromChineseDate(text)
  const [, year = '', month = '', day = ''] = match
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDay(written) ? written : null
}
