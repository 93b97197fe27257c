import { type Passage, perPassage } from '../passage.ts'
import { matchesOf, type Range } from '../text.ts'

/** A stretch of days, months or years as a text writes it, from its beginning to its end, both included. */
export interface Span extends Range {
  readonly days: number | null
  /** Whole months; `null` where the span neither begins nor ends with a month. */
  readonly months: number | null
  readonly years: number | null
  /** Only years are written: the first may be what comes before the others. */
  readonly isOfYears?: boolean
  /** First and last day as numbers, for spans of days and months. */
  readonly start?: number
  readonly end?: number
  readonly hasYear?: boolean
  /** Hours stand with the days: to the same hour of the next day is one day. */
  readonly hasClock?: boolean
}

const JOINT = '(?:——|[—－–～~\\-至到]|开始[，,]?[至到]|起[，,]?[至到]|起[，,]?)'
/** 10月1日开工，11月30日竣工 */
const OPENED = `(?:${JOINT}|(?:开工|动工|开幕|开展|开班)[，,](?:于|至)?)`
/** 2024年3月启动，至2025年9月完成 */
const STARTED = `(?:${JOINT}|(?:启动|开始|开工|动工)[，,](?:到|至))`
const TIME = '(?:(?:上午|下午|晚上?)?\\d{1,2}[时点:：]\\d{0,2}分?)?(?:[（(](?:周|星期)[一二三四五六日天][）)])?'
const DAYS = new RegExp(
  `(?:(20\\d\\d)年)?(?<!\\d)(\\d{1,2})月(\\d{1,2})日?${TIME}${OPENED}(?:(20\\d\\d)年)?(次年)?(?:(\\d{1,2})月)?(\\d{1,2})日${TIME}`,
  'g',
)
const MONTHS = new RegExp(
  `(?:(20\\d\\d)年)?(?<!\\d)(\\d{1,2})月?${STARTED}(?:(20\\d\\d)年)?(次年)?(\\d{1,2})月(?!\\d)(?:份|底|末)?`,
  'g',
)
const YEARS = new RegExp(`(?<!\\d)((?:19|20)\\d\\d)年?${JOINT}((?:19|20)\\d\\d)年(?!\\d)`, 'g')
const DAY_MS = 86_400_000
/** Any year but a leap year, for spans without one. */
const SOME_YEAR = 2025

function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS)
}

function daySpan(match: RegExpExecArray & Range): Span {
  const {
    from,
    to,
    1: year,
    2: month = '',
    3: day = '',
    4: endYear,
    5: nextYear,
    6: endMonth = month,
    7: endDay = '',
  } = match
  const first = Number(year ?? endYear ?? SOME_YEAR)
  const isNext = nextYear !== undefined || (endYear === undefined && Number(endMonth) < Number(month))
  const last = isNext ? first + 1 : Number(endYear ?? first)
  const start = dayNumber(first, Number(month), Number(day))
  const end = dayNumber(last, Number(endMonth), Number(endDay))
  // One day more makes the end the beginning of what follows: 3月1日 to 5月31日 are three months.
  const after = new Date((end + 1) * DAY_MS)
  const months = (after.getUTCFullYear() - first) * 12 + after.getUTCMonth() + 1 - Number(month)
  const isWhole = Math.abs(after.getUTCDate() - Number(day)) <= 1
  const whole = { months: isWhole ? months : null, years: isWhole && months % 12 === 0 ? months / 12 : null }
  return {
    from,
    to,
    days: end - start + 1,
    ...whole,
    start,
    end,
    hasYear: year !== undefined,
    hasClock: /[时点:：]/.test(match[0]),
  }
}

function monthSpan({
  from,
  to,
  1: year,
  2: month = '',
  3: endYear,
  4: nextYear,
  5: endMonth = '',
}: RegExpExecArray & Range): Span {
  const isNext = nextYear !== undefined || (endYear === undefined && Number(endMonth) < Number(month))
  const years = endYear !== undefined && year !== undefined ? Number(endYear) - Number(year) : isNext ? 1 : 0
  const months = years * 12 + Number(endMonth) - Number(month) + 1
  const first = Number(year ?? SOME_YEAR)
  const [start, end] = [dayNumber(first, Number(month), 1), dayNumber(first + years, Number(endMonth) + 1, 0)]
  const hasYear = year !== undefined
  return { from, to, days: null, months, years: months % 12 === 0 ? months / 12 : null, start, end, hasYear }
}

/** The spans of a passage in order; what is written as days is not read as months again. */
export const spansOf = perPassage(({ text }: Passage): readonly Span[] => {
  const days = [...matchesOf(DAYS, text)].map(daySpan)
  const isFree = ({ from, to }: Range) => !days.some((span) => from < span.to && span.from < to)
  const months = [...matchesOf(MONTHS, text)].filter(isFree).map(monthSpan)
  const years = [...matchesOf(YEARS, text)].map(({ from, to, 1: start, 2: end }): Span => {
    const count = Number(end) - Number(start) + 1
    return { from, to, days: null, months: count * 12, years: count, isOfYears: true }
  })
  return [...days, ...months, ...years].filter(isPossible).toSorted((a, b) => a.from - b.from)
})

function isPossible({ days, months }: Span): boolean {
  return (days === null || (days > 0 && days < 10_000)) && (months === null || (months > 0 && months < 1200))
}
