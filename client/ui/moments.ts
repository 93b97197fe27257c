import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { fill } from '#shared/messages/fill.ts'
import type { Catalogue } from '#shared/messages/index.ts'

type MomentWording = Catalogue['shell']['moments']

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Calendar days from one instant to another, in the time zone of the device. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return Math.round((midnight(to) - midnight(from)) / DAY_MS)
}

function clockTime(at: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`
}

function dayText(at: Date, now: Date, wording: MomentWording): string {
  const months: Readonly<Record<number, string>> = wording.months
  const places = { year: at.getFullYear(), month: months[at.getMonth() + 1] ?? '', day: at.getDate() }
  return fill(at.getFullYear() === now.getFullYear() ? wording.thisYear : wording.otherYear, places)
}

/** A calendar day in the language of the page: 2026年11月22日. */
export function calendarDayText(day: CalendarDay, wording: MomentWording): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const months: Readonly<Record<number, string>> = wording.months
  return fill(wording.otherYear, { year, month: months[Number(month)] ?? '', day: Number(date) })
}

/** An instant as a colleague would say it: 今天 14:20, 昨天 16:40, 11月26日, 2025年11月26日. */
export function momentText(at: Date, now: Date, wording: MomentWording): string {
  const byDistance: Readonly<Record<number, string>> = {
    0: wording.today,
    [-1]: wording.yesterday,
    1: wording.tomorrow,
  }
  const near = byDistance[daysBetween(now, at)]
  return near === undefined ? dayText(at, now, wording) : fill(near, { time: clockTime(at) })
}

/** An instant with its time, however far away: 11月26日 17:00. For records and tooltips. */
export function exactMomentText(at: Date, now: Date, wording: MomentWording): string {
  if (Math.abs(daysBetween(now, at)) <= 1) return momentText(at, now, wording)
  return fill(wording.withTime, { day: dayText(at, now, wording), time: clockTime(at) })
}

/** Day and time without words that change overnight, for what is printed or copied: 11月26日 17:00. */
export function recordedMomentText(at: Date, now: Date, wording: MomentWording): string {
  return fill(wording.withTime, { day: dayText(at, now, wording), time: clockTime(at) })
}

/** The wordings of a length of time, by its unit. */
interface Span {
  readonly minutes: 'minutesLeft' | 'minutesOver' | 'minutesWaiting'
  readonly hours: 'hoursLeft' | 'hoursOver' | 'hoursWaiting'
  readonly days: 'daysLeft' | 'daysOver' | 'daysWaiting'
}

const LEFT: Span = { minutes: 'minutesLeft', hours: 'hoursLeft', days: 'daysLeft' }
const OVER: Span = { minutes: 'minutesOver', hours: 'hoursOver', days: 'daysOver' }
const WAITING: Span = { minutes: 'minutesWaiting', hours: 'hoursWaiting', days: 'daysWaiting' }

/** A deadline in words and whether it is past. */
export interface DeadlineText {
  readonly text: string
  readonly isOverdue: boolean
}

/** A deadline with the time that is left: 今天 17:30 · 剩 2 小时, 11月26日 17:00 · 4 天, 已逾期 3 小时. */
export function deadlineText(due: Date, now: Date, wording: MomentWording): DeadlineText {
  const left = due.getTime() - now.getTime()
  const span = spanText(Math.abs(left), left < 0 ? OVER : LEFT, wording)
  if (left < 0) return { text: span, isOverdue: true }
  return { text: exactMomentText(due, now, wording) + wording.separator + span, isOverdue: false }
}

/** How long something has waited: 刚到, 已等 5 分钟, 已等 3 天. */
export function waitedText(since: Date, now: Date, wording: MomentWording): string {
  const waited = now.getTime() - since.getTime()
  return waited < MINUTE_MS ? wording.justArrived : spanText(waited, WAITING, wording)
}

/** Whole minutes under an hour, whole hours under a day, else whole days; what is left is never rounded up. */
function spanText(length: number, span: Span, wording: MomentWording): string {
  if (length < HOUR_MS) return fill(wording[span.minutes], { count: Math.floor(length / MINUTE_MS) })
  if (length < DAY_MS) return fill(wording[span.hours], { count: Math.floor(length / HOUR_MS) })
  return fill(wording[span.days], { count: Math.floor(length / DAY_MS) })
}
