import { fromChineseDate } from '../../kernel/calendar-day.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const TIME_OF_DAY = '(?:\\d{1,2}[时点:：]\\d{0,2}分?)?'
const JOINT = '(?:[至到—－–~～-]|——)'
const FULL = new RegExp(
  `(\\d{4}年\\d{1,2}月\\d{1,2}日)${TIME_OF_DAY}${JOINT}(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日`,
  'g',
)
const YEARS = new RegExp(`(?<!\\d)((?:19|20)\\d{2})年?${JOINT}((?:19|20)\\d{2})年`, 'g')
const IN_MONTH = new RegExp(`(?<!年)(?<!\\d)(\\d{1,2})月(\\d{1,2})日?${JOINT}(\\d{1,2})日`, 'g')

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: start = '', 2: year, 3: month, 4: day } of matchesOf(FULL, text)) {
    const [, startYear = '', startMonth = ''] = /^(\d{4})年(\d{1,2})月/.exec(start) ?? []
    const [first, last] = [start, `${year ?? startYear}年${month ?? startMonth}月${day}日`].map(fromChineseDate)
    if (first && last && first > last) yield { from, to }
  }
  for (const { from, to, 1: start, 2: end } of matchesOf(YEARS, text))
    if (Number(start) > Number(end)) yield { from, to }
  for (const { from, to, 2: start, 3: end } of matchesOf(IN_MONTH, text))
    if (Number(start) > Number(end)) yield { from, to }
}

/** A stretch of time that ends before it begins. */
export const reversedRange: PassageRule = {
  id: 'NEG-DATE-REVERSED',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'warn',
  name: '起止时间颠倒',
  message: '“{{text}}”的终止时间早于起始时间，请核对。',
  source: '零差错要求：时间准确',
  fixes: 'none',
  check,
  wrong: [{ text: '2026年12月31日8时至2026年12月1日8时' }, { text: '2030—2026年' }, { text: '4月28日至20日' }],
  right: [{ text: '2026年12月31日8时至2027年1月3日8时' }, { text: '2026—2030年' }, { text: '4月28日至30日' }],
}
