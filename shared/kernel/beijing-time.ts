const BEIJING_MS = 8 * 3_600_000

/** The year of an instant in Beijing time. */
export function beijingYear(instant: Date): number {
  return new Date(instant.getTime() + BEIJING_MS).getUTCFullYear()
}

/** The calendar day of an instant in Beijing time, `YYYY-MM-DD`. */
export function beijingDay(instant: Date): string {
  return new Date(instant.getTime() + BEIJING_MS).toISOString().slice(0, 10)
}

/** The hour of an instant in Beijing time, as drafts are stamped: 11月22日9时. */
export function toChineseHour(instant: Date): string {
  const there = new Date(instant.getTime() + BEIJING_MS)
  return `${there.getUTCMonth() + 1}月${there.getUTCDate()}日${there.getUTCHours()}时`
}
