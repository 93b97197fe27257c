/** A day of the calendar without a time zone, `YYYY-MM-DD`. */
export type CalendarDay = string

const CALENDAR_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const CHINESE_DAY = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Whether the text is a day that exists, in the form `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  const match = CALENDAR_DAY.exec(text)
  return match !== null && isRealDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** `2026-11-22` as 2026年11月22日: Arabic digits, no leading zeros (GB/T 9704-2012, 7.3.5.4). */
export function toChineseDate(day: CalendarDay): string {
  const match = CALENDAR_DAY.exec(day)
  if (match === null) throw new RangeError(`not a calendar day: ${day}`)
  return `${match[1]}年${Number(match[2])}月${Number(match[3])}日`
}

/** The day written as 2026年11月22日, or `null` when the text is not such a date or the day does not exist. */
export function fromChineseDate(text: string): CalendarDay | null {
  const match = CHINESE_DAY.exec(text.trim())
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (!isRealDay(year, month, day)) return null
  return `${match[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
