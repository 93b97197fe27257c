import { toChineseDate } from '../kernel/calendar-day.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** The sample office lives in Beijing time whatever the server does. */
const BEIJING_MS = 8 * HOUR_MS

/** The instant of a moment such as `-3 09:10`, in Beijing time, seen from `now`. */
export function sampleInstant(moment: string, now: Date): Date {
  const [days = '', time = ''] = moment.split(' ')
  const [hours, minutes] = time.split(':').map(Number)
  const midnight = Math.floor((now.getTime() + BEIJING_MS) / DAY_MS) * DAY_MS - BEIJING_MS
  return new Date(midnight + Number(days) * DAY_MS + (Number(hours) * 60 + Number(minutes)) * 60_000)
}

const DAY_PLACE = /\{\{(day|monthDay|isoDay|year)(?: ([+-]\d+))?\}\}/g

/** A text of the sample office with its days filled, seen from `now`: `{{day +6}}` is the date six days on. */
export function fillSampleDays(text: string, now: Date): string {
  return text.replace(DAY_PLACE, (_, form: string, offset: string | undefined) => {
    const day = new Date(now.getTime() + BEIJING_MS + Number(offset ?? 0) * DAY_MS).toISOString().slice(0, 10)
    if (form === 'isoDay') return day
    const date = toChineseDate(day)
    const yearEnd = date.indexOf('年')
    if (form === 'year') return date.slice(0, yearEnd)
    return form === 'day' ? date : date.slice(yearEnd + 1)
  })
}
