import { isCalendarDay } from '../../kernel/calendar-day.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { datesOf, weekdayOf, weekdaySign } from './chinese-dates.ts'
import { dayText } from './impossible-date.ts'

function* check(passage: Passage): Generator<Hit> {
  for (const date of datesOf(passage)) {
    if (date.weekday === null || date.weekdayRange === null || !isCalendarDay(dayText(date))) continue
    const right = weekdayOf(date.year, date.month, date.day)
    if (right === date.weekday) continue
    const sign = weekdaySign(right)
    yield { from: date.from, to: date.to, params: { right: sign }, fix: { ...date.weekdayRange, text: sign } }
  }
}

/** A date with the weekday of another day. */
export const wrongWeekday: PassageRule = {
  id: 'NEG-DATE-WEEKDAY',
  scope: 'passage',
  family: 'date',
  severity: 'block',
  name: '日期与星期不符',
  message: '“{{text}}”的星期有误，当天是星期{{right}}。请核对日期和星期哪一个写错。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）；公历推算',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '定于2024年3月5日（星期一）召开' },
    { text: '2026年11月22日周六' },
    { text: '2026年11月22日上午9时（星期六）' },
  ],
  right: [{ text: '定于2024年3月5日（星期二）召开' }, { text: '2026年11月22日（星期日）' }, { text: '2026年11月22日' }],
}
