import { type CalendarDay, fromChineseDate } from '../../kernel/calendar-day.ts'
import type { Passage } from '../passage.ts'

/** The day the document was issued or the speech given, as its text says; `null` when it does not say. */
export function dayOfIssue(passages: readonly Passage[]): CalendarDay | null {
  const dated = passages.findLast(({ kind }) => kind === 'dateOfIssue' || kind === 'occasionDate')
  return dated === undefined ? null : fromChineseDate(dated.text.replace(/^[（(]|[）)]$/g, ''))
}
