import { fromChineseDate } from '../../kernel/calendar-day.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const TIME_OF_DAY = '(?:[（(][^（()）]{2,6}[）)])?(?:[上下]午)?(?:\\d{1,2}[时点:：]\\d{0,2}分?)?'
const JOINT = '(?:(?:起|开始)?[，,]?[至到]|[—－–~～-]|——)'
const FULL = new RegExp(
  `(\\d{4}年\\d{1,2}月\\d{1,2}日)${TIME_OF_DAY}${JOINT}(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日`,
  'g',
)
const YEARS = new RegExp(`(?<!\\d)((?:19|20)\\d{2})年?${JOINT}((?:19|20)\\d{2})年`, 'g')
const MONTHS = new RegExp(`(\\d{4})年(\\d{1,2})月份?${JOINT}(\\d{4})年(\\d{1,2})月`, 'g')
const IN_MONTH = new RegExp(`(?<!年)(?<!\\d)(\\d{1,2})月(\\d{1,2})日?${TIME_OF_DAY}${JOINT}(?:\\1月)?(\\d{1,2})日`, 'g')

/** 2026年9月至5月: the months of one year, as no other year is named. */
const MONTHS_OF_YEAR = new RegExp(`(?<!\\d)(?:19|20)\\d{2}年(\\d{1,2})月份?${JOINT}(\\d{1,2})月(?!\\d)`, 'g')
/** 5月8日至4月30日: without years a range may go on into the next one, but hardly for ten months or more. */
const DAYS_OF_MONTHS = new RegExp(
  `(?<!年)(?<!\\d)(?<![每次翌]年)(\\d{1,2})月(\\d{1,2})日${TIME_OF_DAY}${JOINT}(\\d{1,2})月(\\d{1,2})日`,
  'g',
)
/** 3月下旬至2月中旬 */
const THIRDS = /(?<!\d)(\d{1,2})月([上中下])旬[至到—](\d{1,2})月([上中下])旬/g
const MONTHS_BACK = 2
const ORDER_OF_THIRDS = '上中下'
/** The last day of a month. */
const LAST_DAYS = 28
/** Patterns with two groups that are numbers in order. */
const NUMBERS = [
  [YEARS, 1, 2],
  [IN_MONTH, 2, 3],
  [MONTHS_OF_YEAR, 1, 2],
] as const

function* days(text: string): Generator<Hit> {
  for (const { from, to, 1: start = '', 2: year, 3: month, 4: day } of matchesOf(FULL, text)) {
    const [, startYear = '', startMonth = ''] = /^(\d{4})年(\d{1,2})月/.exec(start) ?? []
    const [first, last] = [start, `${year ?? startYear}年${month ?? startMonth}月${day}日`].map(fromChineseDate)
    if (first && last && first > last) yield { from, to }
  }
}

function* yearless(text: string): Generator<Hit> {
  for (const { from, to, 1: month, 2: day, 3: endMonth, 4: endDay } of matchesOf(DAYS_OF_MONTHS, text)) {
    const months = Number(month) - Number(endMonth)
    // 4月1日至3月31日 is a whole year.
    const isYear = Number(day) - Number(endDay) === 1 || (day === '1' && Number(endDay) >= LAST_DAYS)
    if (months > 0 && months <= MONTHS_BACK && !isYear) yield { from, to }
  }
  for (const { from, to, 1: month, 2: third = '', 3: endMonth, 4: endThird = '' } of matchesOf(THIRDS, text)) {
    const months = Number(month) - Number(endMonth)
    const isBack = months === 0 && ORDER_OF_THIRDS.indexOf(third) > ORDER_OF_THIRDS.indexOf(endThird)
    if (isBack || (months > 0 && months <= MONTHS_BACK)) yield { from, to }
  }
}

function* check({ text }: Passage): Generator<Hit> {
  yield* days(text)
  yield* yearless(text)
  for (const { from, to, 1: year, 2: month, 3: endYear, 4: endMonth } of matchesOf(MONTHS, text))
    if (Number(year) * 12 + Number(month) > Number(endYear) * 12 + Number(endMonth)) yield { from, to }
  for (const [pattern, first, last] of NUMBERS)
    for (const { from, to, ...match } of matchesOf(pattern, text))
      if (Number(match[first]) > Number(match[last])) yield { from, to }
}

/** A stretch of time that ends before it begins. */
export const reversedRange: PassageRule = {
  id: 'NEG-DATE-REVERSED',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'block',
  name: '起止时间颠倒',
  message: '“{{text}}”的终止时间早于起始时间，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  finds: [FULL, MONTHS, YEARS, IN_MONTH, DAYS_OF_MONTHS, THIRDS, MONTHS_OF_YEAR],
  check,
  wrong: [
    { text: '2026年12月31日8时至2026年12月1日8时' },
    { text: '2030—2026年' },
    { text: '4月28日至20日' },
    { text: '4月28日（星期二）至4月20日' },
    { text: '2026年9月至2026年5月' },
    { text: '报名从5月8日开始，至4月30日截止' },
    { text: '巡察自2025年9月10日起至2025年7月31日止' },
    { text: '第一阶段为3月下旬至2月中旬' },
    { text: '2026年9月至5月开展专项整治' },
  ],
  right: [
    { text: '2026年12月31日8时至2027年1月3日8时' },
    { text: '2026—2030年' },
    { text: '4月28日至30日' },
    { text: '11月15日至3月15日' },
    { text: '财政年度为4月1日至3月31日' },
    { text: '12月下旬至1月上旬' },
    { text: '2026年9月至次年5月' },
  ],
}
