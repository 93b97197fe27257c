import { isCalendarDay } from '../../kernel/calendar-day.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { weekdayOf, weekdaySign } from './chinese-dates.ts'
import { dayOfIssue } from './day-of-issue.ts'
import { dayText } from './impossible-date.ts'

interface YearlessDay extends Range {
  readonly month: number
  readonly day: number
  readonly weekday: string
}

/** Month, day and weekday where no year stands before them in the same passage. */
const DAY = /(?<!年)(?<!\d)(\d{1,2})月(\d{1,2})日(?:上午|下午|晚)?[（(]?，?(?:星期|周)([一二三四五六日天])[）)]?/g
const YEAR = /\d{4}年|[去前明后]年|上年/

const yearlessDaysOf = perPassage(({ text }: Passage): readonly YearlessDay[] =>
  [...matchesOf(DAY, text)]
    .filter(({ from }) => !YEAR.test(text.slice(0, from)))
    .map(({ from, to, 1: month, 2: day, 3: sign }) => {
      return { from, to, month: Number(month), day: Number(day), weekday: sign === '天' ? '日' : (sign ?? '') }
    }),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const issued = dayOfIssue(passages)
  if (issued === null) return
  const [year, issuedIn] = [Number(issued.slice(0, 4)), Number(issued.slice(5, 7))]
  for (const passage of passages) {
    for (const { from, to, month, day, weekday } of yearlessDaysOf(passage)) {
      // A month that has passed may well be one of next year.
      const years = month < issuedIn ? [year, year + 1] : [year]
      const signs = years
        .filter((candidate) => isCalendarDay(dayText({ year: candidate, month, day })))
        .map((candidate) => weekdaySign(weekdayOf(candidate, month, day)))
      if (signs.length > 0 && !signs.includes(weekday)) yield { passage, from, to, params: { right: signs[0] ?? '' } }
    }
  }
}

/** A day without a year whose weekday is that of another day, by the year of issue. */
export const yearlessWeekday: DocumentRule = {
  id: 'NEG-DATE-WEEKDAY-YEARLESS',
  scope: 'document',
  family: 'date',
  severity: 'warn',
  name: '日期与星期不符（未写年份）',
  message: '按成文年份推算，“{{text}}”当天是星期{{right}}，请核对日期和星期哪一个写错。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）；公历推算',
  fixes: 'none',
  check,
  wrong: [
    { text: '定于12月3日（星期五）召开会议。\ndateOfIssue|2026年11月20日' },
    { text: '请于1月8日（周一）前报名。\ndateOfIssue|2026年12月20日' },
  ],
  right: [
    { text: '定于12月3日（星期四）召开会议。\ndateOfIssue|2026年11月20日' },
    { text: '请于1月8日（周五）前报名。\ndateOfIssue|2026年12月20日' },
    { text: '2025年11月20日至12月3日（星期三）\ndateOfIssue|2026年11月20日' },
    { text: '定于12月3日（星期五）召开会议。' },
  ],
}
