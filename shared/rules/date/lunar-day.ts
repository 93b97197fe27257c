import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { dayOfFestival, LUNAR_FESTIVALS } from './lunar-festivals.ts'

const FESTIVAL = `(${LUNAR_FESTIVALS.join('|')})`
/** 2026年2月16日（春节）, and 2026年春节（2月16日）; a stretch of days is the holiday. */
const AFTER_DAY = new RegExp(`(\\d{4})年(\\d{1,2}月\\d{1,2}日)[（(，]?(?:即|是|为)?${FESTIVAL}(?![前后假期])`, 'g')
const BEFORE_DAY = new RegExp(`(\\d{4})年${FESTIVAL}[（(](\\d{1,2}月\\d{1,2}日)[）)]`, 'g')

/** 农历 month and day of festivals: 端午节（农历五月初五）. */
const LUNAR: Readonly<Record<string, string>> = {
  ...{ 春节: '正月初一', 元宵节: '正月十五', 端午节: '五月初五', 七夕: '七月初七' },
  ...{ 中元节: '七月十五', 中秋节: '八月十五', 重阳节: '九月初九', 腊八节: '腊月初八' },
}
const NAME = `(${Object.keys(LUNAR).join('|')})`
const LUNAR_DATE = '([正一二三四五六七八九十冬腊]{1,2}月[初十廿]?[一二三四五六七八九十]{1,2})'
const LUNAR_AFTER = new RegExp(`${NAME}[（(](?:农历|夏历|阴历)?${LUNAR_DATE}[）)]`, 'g')
const LUNAR_BEFORE = new RegExp(`农历${LUNAR_DATE}(?:是|为)?${NAME}`, 'g')

function* lunarDates(text: string): Generator<Hit> {
  for (const { from, to, 1: name = '', 2: day } of matchesOf(LUNAR_AFTER, text))
    if (LUNAR[name] !== day) yield { from, to, params: { name, right: `农历${LUNAR[name]}` } }
  for (const { from, to, 1: day, 2: name = '' } of matchesOf(LUNAR_BEFORE, text))
    if (LUNAR[name] !== day) yield { from, to, params: { name, right: `农历${LUNAR[name]}` } }
}

function* check({ text }: Passage): Generator<Hit> {
  yield* lunarDates(text)
  for (const { from, to, 1: year, 2: day, 3: festival } of matchesOf(AFTER_DAY, text))
    yield* judge({ from, to }, { year, day, festival })
  for (const { from, to, 1: year, 2: festival, 3: day } of matchesOf(BEFORE_DAY, text))
    yield* judge({ from, to }, { year, day, festival })
}

interface Dated {
  readonly year: string | undefined
  readonly day: string | undefined
  readonly festival: string | undefined
}

function* judge({ from, to }: Range, { year, day, festival }: Dated): Generator<Hit> {
  const named = LUNAR_FESTIVALS.find((name) => name === festival)
  const right = named === undefined ? null : dayOfFestival(Number(year), named)
  if (right !== null && right !== day) yield { from, to, params: { name: `${year}年${festival}`, right } }
}

/** A festival of the lunar calendar with a day on which it does not fall that year. */
export const lunarDay: PassageRule = {
  id: 'NEG-DATE-LUNAR-DAY',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'warn',
  name: '农历节日与公历日期不符',
  message: '{{name}}是{{right}}，请核对“{{text}}”。',
  source: 'GB/T 33661-2017；零差错要求：时间准确',
  fixes: 'none',
  finds: [LUNAR_AFTER, LUNAR_BEFORE, AFTER_DAY, BEFORE_DAY],
  check,
  wrong: [
    { text: '2026年2月16日（春节）' },
    { text: '2025年中秋节（10月5日）' },
    { text: '端午节（农历八月十五）放假' },
  ],
  right: [
    { text: '2026年2月17日（春节）' },
    { text: '端午节（农历五月初五）放假' },
    { text: '2025年中秋节（10月6日）' },
    { text: '2026年春节（2月15日至23日）放假' },
    { text: '2026年2月10日春节前夕' },
  ],
}
