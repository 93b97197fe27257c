import { isCalendarDay } from '../../kernel/calendar-day.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { dayText } from './impossible-date.ts'

/** 6月8日报到，次日（6月9日）开班 */
const NEXT =
  /(?<!\d)(\d{1,2})月(\d{1,2})日[^。；\d]{0,30}?(当日|当天|次日|翌日|第二天)(?:上午|下午)?[（(](?:(\d{1,2})月)?(\d{1,2})日/g
const SOME_LEAP_YEAR = 2024

/** How many days lie between two days of a year, the later perhaps in the next month. */
function daysBetween([month, day]: readonly number[], [nextMonth, nextDay]: readonly number[]): number {
  if (nextMonth === month) return (nextDay ?? 0) - (day ?? 0)
  const isMonthEnd = !isCalendarDay(dayText({ year: SOME_LEAP_YEAR, month: month ?? 1, day: (day ?? 0) + 1 }))
  const isEndOfFebruary = month === 2 && day === 28
  return (isMonthEnd || isEndOfFebruary) && nextDay === 1 && nextMonth === ((month ?? 0) % 12) + 1 ? 1 : Number.NaN
}

function* check({ text }: Passage): Generator<Hit> {
  if (!/当[日天]|次日|翌日|第二天/.test(text)) return
  for (const { from, to, 1: month, 2: day, 3: word = '', 4: next, 5: nextDay } of matchesOf(NEXT, text)) {
    const days = daysBetween([month, day].map(Number), [next ?? month, nextDay].map(Number))
    if (days !== (word.startsWith('当') ? 0 : 1)) yield { from, to, params: { word } }
  }
}

/** 当日 or 次日 with a day that is another one. */
export const nextDay: PassageRule = {
  id: 'NEG-DATE-NEXT-DAY',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'warn',
  name: '“当日、次日”与日期不符',
  message: '括注的日期不是前一日期的“{{word}}”，请核对。',
  source: '零差错要求：时间准确；公历推算',
  fixes: 'none',
  finds: [NEXT],
  check,
  wrong: [{ text: '6月8日报到，次日（6月10日）正式开班。' }, { text: '6月8日召开会议，当日（6月9日）印发纪要。' }],
  right: [{ text: '6月8日报到，次日（6月9日）正式开班。' }, { text: '6月30日报到，次日（7月1日）正式开班。' }],
}
