import { isCalendarDay } from '../../kernel/calendar-day.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { datesOf, type WrittenDate } from './chinese-dates.ts'

/** A written date as `YYYY-MM-DD`. */
export function dayText({ year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Month and day without a year; 29 February is possible in some year. */
const MONTH_AND_DAY = /(?<!\d年)(?<!\d)(\d{1,2})月(\d{1,2})日/g
/** A year with a month that no year has. */
const WRONG_MONTH =
  /星期[七八九十]|(?<!\d)\d{4}年(?:1[3-9]|[2-9]\d|0{1,2})月(?!\d{1,2}日)|(?<![\d年.])(?:1[3-9]|[2-9]\d)月(?=[底初末份][前止，。]?|[上中下]旬)/g
const SOME_LEAP_YEAR = 2024

function* check(passage: Passage): Generator<Hit> {
  for (const date of datesOf(passage)) if (!isCalendarDay(dayText(date))) yield { from: date.from, to: date.to }
  for (const { from, to } of matchesOf(WRONG_MONTH, passage.text)) yield { from, to }
  for (const match of matchesOf(MONTH_AND_DAY, passage.text)) {
    const day = dayText({ year: SOME_LEAP_YEAR, month: Number(match[1]), day: Number(match[2]) })
    if (!isCalendarDay(day)) yield { from: match.from, to: match.to }
  }
}

/** A day that no calendar has. */
export const impossibleDate: PassageRule = {
  id: 'NEG-DATE-IMPOSSIBLE',
  scope: 'passage',
  family: 'date',
  severity: 'block',
  name: '日期不存在',
  message: '“{{text}}”不存在，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）；公历',
  fixes: 'none',
  finds: [MONTH_AND_DAY, WRONG_MONTH],
  check,
  wrong: [
    { text: '5月6日（星期七）' },
    { text: '2023年2月29日' },
    { text: '2026年13月1日' },
    { text: '2024年13月' },
    { text: '于13月底前完成' },
    { text: '6月31日前报送' },
  ],
  right: [{ text: '2024年2月29日' }, { text: '12月31日前报送' }, { text: '2月29日' }],
}
