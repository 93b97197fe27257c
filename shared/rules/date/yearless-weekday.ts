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
  /** The year that was written last before it in the passage. */
  readonly year: number | null
}

const TIME = '(?:上午|下午|晚上?)?(?:\\d{1,2}[时点:：]\\d{0,2}分?)?'
const DAYS: readonly RegExp[] = [
  new RegExp(
    `(?<!年)(?<!\\d)(\\d{1,2})月(\\d{1,2})日${TIME}[（(，]?(?:星期|周)([一二三四五六日天])(?!刊|报)[）)]?`,
    'g',
  ),
  /(?:上|本|这|下)个?(?:周|星期)([一二三四五六日天])[（(，](\d{1,2})月(\d{1,2})日[）)，]/g,
]
const YEAR = /(\d{4})年|[去前明后]年|[上次]年/g

const yearlessDaysOf = perPassage(({ text }: Passage): readonly YearlessDay[] => {
  const [after, before] = DAYS.map((pattern) => [...matchesOf(pattern, text)])
  // 上周五 is reckoned from the day of the document, whatever year was spoken of before.
  const ofThisWeek = (before ?? []).map(({ from, to, 1: weekday = '', 2: month, 3: day }) => {
    return { from, to, month: Number(month), day: Number(day), weekday: weekday.replace('天', '日'), year: null }
  })
  const ofAnyWeek = (after ?? []).map(({ from, to, 1: month, 2: day, 3: sign }) => ({ from, to, month, day, sign }))
  const days = ofAnyWeek.flatMap(({ from, to, month, day, sign }) => {
    const last = [...matchesOf(YEAR, text.slice(0, from))].at(-1)
    // 去年 and 次年 would have to be worked out from what stands before them.
    if (last !== undefined && last[1] === undefined) return []
    const weekday = sign === '天' ? '日' : (sign ?? '')
    return [{ from, to, month: Number(month), day: Number(day), weekday, year: last ? Number(last[1]) : null }]
  })
  return [...days, ...ofThisWeek]
})

/** Years the day may be of: a month that has passed may be one of next year, one to come may be one of last year. */
function yearsOf(document: RuledDocument, { month, year }: YearlessDay): readonly number[] {
  const issued = dayOfIssue(document.passages)
  // A year that was named before may be that of something else: 早在2023年就已取消.
  if (year !== null) return [year, year + 1, ...(issued === null ? [] : [Number(issued.slice(0, 4))])]
  if (issued === null) return namedYears(document, month)
  const [issuedYear, issuedIn] = [Number(issued.slice(0, 4)), Number(issued.slice(5, 7))]
  if (month < issuedIn) return [issuedYear, issuedYear + 1]
  return month - issuedIn > MONTHS_AHEAD ? [issuedYear, issuedYear - 1] : [issuedYear]
}

/** The years that the document speaks of, and the one after them for a day in its first two months. */
function namedYears({ passages }: RuledDocument, month: number): readonly number[] {
  const years = [...new Set(passages.flatMap((passage) => yearsIn(passage)))]
  return years.length > 0 && month <= MONTHS_OF_NEXT ? [...years, Math.max(...years) + 1] : years
}

const MONTHS_OF_NEXT = 2

const yearsIn = perPassage(({ text }: Passage): readonly number[] => {
  return matchesOf(NAMED_YEAR, text).map(({ 0: year }) => Number.parseInt(year, 10))
})
const NAMED_YEAR = /(?<!\d)20\d{2}(?=年|〕)/g

/** Documents speak of days of last year in the first months of a year. */
const MONTHS_AHEAD = 6

function* check(document: RuledDocument): Generator<DocumentHit> {
  for (const passage of document.passages) {
    for (const written of yearlessDaysOf(passage)) {
      const { from, to, month, day, weekday } = written
      const signs = yearsOf(document, written)
        .filter((candidate) => isCalendarDay(dayText({ year: candidate, month, day })))
        .map((candidate) => weekdaySign(weekdayOf(candidate, month, day)))
      if (signs.length > 0 && !signs.includes(weekday)) yield { passage, from, to, params: { right: signs[0] ?? '' } }
    }
  }
}

/** A day without a year whose weekday is that of another day, by the year before it or the year of issue. */
export const yearlessWeekday: DocumentRule = {
  id: 'NEG-DATE-WEEKDAY-YEARLESS',
  scope: 'document',
  family: 'date',
  severity: 'block',
  name: '日期与星期不符（未写年份）',
  message: '按上文年份或成文年份推算，“{{text}}”当天是星期{{right}}，请核对日期和星期哪一个写错。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）；公历推算',
  fixes: 'none',
  check,
  wrong: [
    { text: '定于12月3日（星期五）召开会议。\ndateOfIssue|2026年11月20日' },
    { text: '请于1月8日（周一）前报名。\ndateOfIssue|2026年12月20日' },
    { text: '2025年11月20日开幕，12月3日（星期五）闭幕。' },
    { text: '去年成绩不错。上周五（3月5日），通报了评价结果。\noccasionDate|（2026年3月9日）' },
    { text: '2026年工作方案\n3月12日（星期五）植树节当天' },
    { text: '定于12月3日上午9时（星期五）召开会议。\ndateOfIssue|2026年11月20日' },
  ],
  right: [
    { text: '定于12月3日（星期四）召开会议。\ndateOfIssue|2026年11月20日' },
    { text: '请于1月8日（周五）前报名。\ndateOfIssue|2026年12月20日' },
    { text: '2025年11月20日至12月3日（星期三）\ndateOfIssue|2026年11月20日' },
    { text: '定于12月3日（星期五）召开会议。' },
    { text: '12月30日（星期二）召开了总结会。\ndateOfIssue|2026年1月20日' },
    { text: '去年12月3日（星期三）召开会议。\ndateOfIssue|2026年11月20日' },
    { text: '早在2023年就已取消。10月12日（星期一），群众反映了情况。\ndateOfIssue|2026年10月23日' },
    { text: '2026年工作方案\n3月12日（星期四）植树节当天' },
    { text: '上周五（3月6日），通报了评价结果。\noccasionDate|（2026年3月9日）' },
  ],
}
