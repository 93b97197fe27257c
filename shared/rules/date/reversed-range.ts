import { fromChineseDate } from '../../kernel/calendar-day.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const TIME_OF_DAY = '(?:[（(][^（()）]{2,6}[）)])?(?:[上下]午)?(?:\\d{1,2}[时点:：]\\d{0,2}分?)?'
const JOINT = '(?:[至到—－–~～-]|——)'
const FULL = new RegExp(
  `(\\d{4}年\\d{1,2}月\\d{1,2}日)${TIME_OF_DAY}${JOINT}(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日`,
  'g',
)
const YEARS = new RegExp(`(?<!\\d)((?:19|20)\\d{2})年?${JOINT}((?:19|20)\\d{2})年`, 'g')
const MONTHS = new RegExp(`(\\d{4})年(\\d{1,2})月份?${JOINT}(\\d{4})年(\\d{1,2})月`, 'g')
const IN_MONTH = new RegExp(`(?<!年)(?<!\\d)(\\d{1,2})月(\\d{1,2})日?${TIME_OF_DAY}${JOINT}(?:\\1月)?(\\d{1,2})日`, 'g')

/** 2026年9月至5月: the months of one year, as no other year is named. */
const MONTHS_OF_YEAR = new RegExp(`(?<!\\d)(?:19|20)\\d{2}年(\\d{1,2})月份?${JOINT}(\\d{1,2})月(?!\\d)`, 'g')
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

function* check({ text }: Passage): Generator<Hit> {
  yield* days(text)
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
  finds: [FULL, MONTHS, YEARS, IN_MONTH, MONTHS_OF_YEAR],
  check,
  wrong: [
    { text: '2026年12月31日8时至2026年12月1日8时' },
    { text: '2030—2026年' },
    { text: '4月28日至20日' },
    { text: '4月28日（星期二）至4月20日' },
    { text: '2026年9月至2026年5月' },
    { text: '2026年9月至5月开展专项整治' },
  ],
  right: [
    { text: '2026年12月31日8时至2027年1月3日8时' },
    { text: '2026—2030年' },
    { text: '4月28日至30日' },
    { text: '11月15日至3月15日' },
    { text: '2026年9月至次年5月' },
  ],
}
