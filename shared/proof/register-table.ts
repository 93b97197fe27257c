import { type CalendarDay, isCalendarDay } from '../kernel/calendar-day.ts'
import { type Register, RegisterEntry } from './office-register.ts'

/** An entry with the line of the table it stands in, from 1. */
export interface ReadEntry {
  readonly line: number
  readonly entry: RegisterEntry
}

/** What was read out of a pasted table. */
export interface RegisterTable {
  readonly entries: readonly ReadEntry[]
  /** Lines that could not be read, counted from 1. */
  readonly problems: readonly { readonly line: number; readonly code: TableProblem; readonly text: string }[]
}

/** Why a line of a table was left out. */
export const TABLE_PROBLEMS = ['tooFewCells', 'wrongDay', 'endsBeforeBegin', 'tooLong', 'repeated'] as const
export type TableProblem = (typeof TABLE_PROBLEMS)[number]

/** The columns of a table without a head, as the page shows them. */
const COLUMNS: Readonly<Record<Register, readonly string[]>> = {
  people: ['name', 'post', 'from', 'until'],
  bodies: ['name', 'shortName', 'parent', 'from', 'until', 'successor'],
  passages: ['text', 'origin', 'from', 'until'],
}
const REQUIRED: Readonly<Record<Register, readonly string[]>> = {
  people: ['name', 'post'],
  bodies: ['name'],
  passages: ['text', 'origin'],
}

/** Heads of columns in the tables that offices keep. */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  name: ['姓名', '名称', '全称', '机构名称', '单位名称', '机构全称', 'name'],
  post: ['职务', '现任职务', '岗位', 'post'],
  shortName: ['简称', '机构简称', '规范简称', 'short name'],
  parent: ['上级', '上级机构', '隶属', '所属机构', 'parent'],
  successor: ['现名称', '更名为', '接替机构', 'successor'],
  text: ['表述', '原文', '内容', '表述原文', 'text'],
  origin: ['出处', '来源', 'origin'],
  from: ['起始日期', '任职时间', '启用日期', '开始', '起', 'from'],
  until: ['截止日期', '免职时间', '停用日期', '结束', '止', 'until'],
}

/**
 * Reads a table that was copied out of a sheet or a document: one line an entry, cells apart by tabs, bars or commas. A
 * first line with known heads names the columns; otherwise they come in the order of the page.
 */
export function readRegisterTable(register: Register, table: string): RegisterTable {
  const lines = table.split(/\r\n|\r|\n/).map((line, index) => ({ line: index + 1, text: line, cells: cellsOf(line) }))
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const head = headIn(filled[0]?.cells ?? [])
  const columns = head ?? COLUMNS[register]
  const entries: ReadEntry[] = []
  const problems: RegisterTable['problems'][number][] = []
  const seen = new Set<string>()
  for (const { line, text, cells } of head === null ? filled : filled.slice(1)) {
    const read = entryOf(register, columns, cells)
    const code = typeof read === 'string' ? read : seen.has(JSON.stringify(read)) ? 'repeated' : null
    if (typeof read === 'string' || code !== null) {
      problems.push({ line, code: code ?? 'tooFewCells', text: text.trim().slice(0, 60) })
      continue
    }
    seen.add(JSON.stringify(read))
    entries.push({ line, entry: read })
  }
  return { entries, problems }
}

/** A comma belongs to the words where there is a tab or a bar; 、 always does. */
function cellsOf(line: string): readonly string[] {
  const separator = line.includes('\t') ? '\t' : /[|｜]/.test(line) ? /[|｜]/ : /[,，]/
  const cells = line.split(separator).map((cell) => cell.trim())
  // Lines of Markdown tables begin and end with a bar.
  return cells.at(0) === '' && cells.at(-1) === '' ? cells.slice(1, -1) : cells
}

function headIn(cells: readonly string[]): readonly string[] | null {
  const names = cells.map((cell) => {
    const found = Object.entries(HEADS).find(([, heads]) => heads.includes(cell.toLowerCase()))
    return found?.[0] ?? ''
  })
  return names.filter((name) => name !== '').length >= Math.min(2, cells.length) && cells.length > 0 ? names : null
}

function entryOf(
  register: Register,
  columns: readonly string[],
  cells: readonly string[],
): RegisterEntry | TableProblem {
  const values = new Map(columns.map((column, at) => [column, cells[at] ?? '']))
  if (REQUIRED[register].some((column) => (values.get(column) ?? '') === '')) return 'tooFewCells'
  const [from, until] = [dayIn(values.get('from') ?? '', 'first'), dayIn(values.get('until') ?? '', 'last')]
  if (from === null || until === null) return 'wrongDay'
  const written = COLUMNS[register].filter((column) => column !== 'from' && column !== 'until')
  const entry = {
    register,
    ...Object.fromEntries(written.flatMap((column) => filledCell(column, values.get(column) ?? ''))),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }
  if (from !== undefined && until !== undefined && until < from) return 'endsBeforeBegin'
  const parsed = RegisterEntry.safeParse(entry)
  return parsed.success ? parsed.data : 'tooLong'
}

function filledCell(column: string, value: string): readonly (readonly [string, string])[] {
  // Names are padded with spaces so that they line up: 周　正.
  const text = column === 'name' ? value.replace(/[\s\u3000]+/g, '') : value
  return text === '' ? [] : [[column, text]]
}

const WRITTEN_DAY = /^(\d{4})\s*[-./年]\s*(\d{1,2})(?:\s*[-./月]\s*(\d{1,2}))?\s*[月日]?$/

/** A day as people write it; of a month its first or last day. `undefined` for none, `null` for what is no day. */
function dayIn(written: string, end: 'first' | 'last'): CalendarDay | null | undefined {
  if (written === '' || /^(?:至今|今|现在|—+|-+|\/)$/.test(written)) return undefined
  const match = WRITTEN_DAY.exec(written)
  if (match === null) return null
  const month = `${match[1]}-${match[2]?.padStart(2, '0')}`
  if (match[3] !== undefined) return realDay(`${month}-${match[3].padStart(2, '0')}`)
  const days = end === 'first' ? ['01'] : ['31', '30', '29', '28']
  return days.map((day) => `${month}-${day}`).find(isCalendarDay) ?? null
}

function realDay(day: CalendarDay): CalendarDay | null {
  return isCalendarDay(day) ? day : null
}
