import type { CalendarDay } from '../kernel/calendar-day.ts'

/** Part of a month in Beijing time: instants from `from` up to, and without, `until`. */
export interface MonthRange {
  /** 1 to 12. */
  readonly month: number
  readonly from: string
  readonly until: string
}

/** A year, or one month of it, as far as it has come. */
export interface Period {
  readonly year: number
  /** In their sequence; the last one may be cut off. Empty for a year that has not begun. */
  readonly months: readonly MonthRange[]
}

const BEIJING_MS = 8 * 3_600_000
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** The instant at which a day begins in Beijing; days beyond the end of a month go on into the next. */
function beginningOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day) - BEIJING_MS).toISOString()
}

/** The year, or the one month of it, up to the end of `lastDay`. */
export function periodUpTo(
  lastDay: CalendarDay,
  { year, month }: { readonly year: number; readonly month?: number },
): Period {
  const [lastYear, lastMonth, day] = numbersOf(lastDay)
  const isReached = (each: number) => year < lastYear || (year === lastYear && each <= lastMonth)
  const months = MONTHS.filter((each) => (month === undefined || each === month) && isReached(each))
  return {
    year,
    months: months.map((each) => ({
      month: each,
      from: beginningOf(year, each, 1),
      until:
        year === lastYear && each === lastMonth ? beginningOf(year, each, day + 1) : beginningOf(year, each + 1, 1),
    })),
  }
}

/**
 * The same stretch of the year before (去年同期): what is compared is equally long. On 29 February it ends with the
 * last day of that month.
 */
export function samePeriodBefore(
  today: CalendarDay,
  wanted: { readonly year: number; readonly month?: number },
): Period {
  const [year, month, day] = numbersOf(today)
  const lastDay = Math.min(day, new Date(Date.UTC(year - 1, month, 0)).getUTCDate())
  const dayBefore = `${year - 1}-${String(month).padStart(2, '0')}-${String(lastDay).padStart(2, '0')}`
  return periodUpTo(dayBefore, { ...wanted, year: wanted.year - 1 })
}

/** From the first to the last instant of a period; `null` for an empty one. */
export function boundsOf({ months }: Period): { readonly from: string; readonly until: string } | null {
  const [first, last] = [months[0], months.at(-1)]
  return first === undefined || last === undefined ? null : { from: first.from, until: last.until }
}

function numbersOf(day: CalendarDay): readonly [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}
