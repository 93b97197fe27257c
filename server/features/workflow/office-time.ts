import { beijingDay } from '#shared/kernel/beijing-time.ts'

/** China Standard Time: UTC+8 throughout the country, without summer time (GB/T 7408). */
const OFFICE_OFFSET_HOURS = 8
const OFFSET_MS = OFFICE_OFFSET_HOURS * 3_600_000

/** The instant at which the day after the given one begins in the office. */
export function endOfOfficeDay(now: Date): Date {
  const local = new Date(now.getTime() + OFFSET_MS)
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + 1) - OFFSET_MS)
}

/** The instant at which the month of the given one began in the office. */
export function startOfOfficeMonth(now: Date): Date {
  const local = new Date(now.getTime() + OFFSET_MS)
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1) - OFFSET_MS)
}

/** The calendar day in the office, `YYYY-MM-DD`. */
export function officeDay(now: Date): string {
  return beijingDay(now)
}
