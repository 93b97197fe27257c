import type { CalendarDay } from '../../kernel/calendar-day.ts'
import type { Validity } from '../office-data.ts'

/** When an entry holds, as registries write it: 2021.3.1—2025.6.30; nothing on the side that is open. */
export function termOf({ from, until }: Validity): string {
  return `${pointed(from)}—${pointed(until)}`
}

function pointed(day: CalendarDay | undefined): string {
  return day === undefined ? '' : day.split('-').map(Number).join('.')
}
