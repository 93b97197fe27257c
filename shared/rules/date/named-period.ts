import { COUNT, countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ 上半年: [1, 6], 下半年: [7, 12], 前三季度: [1, 9], 全年: [1, 12], 前两季度: [1, 6] },
  ...{ 一季度: [1, 3], 二季度: [4, 6], 三季度: [7, 9], 四季度: [10, 12] },
}
const PERIOD = '(上半年|下半年|前[两三]季度|全年|[一二三四]季度)'
const JOINT = '(?:——|[—－–～~\\-至到])'
const RANGE = `(?:\\d{4}年)?(\\d{1,2})月?(?:份)?${JOINT}(\\d{1,2})月(?!\\d)(?:份)?`
const PERIOD_FIRST = new RegExp(`${PERIOD}度?[（(]${RANGE}[）)]`, 'g')
const RANGE_FIRST = new RegExp(`(?<!\\d)${RANGE}[（(]第?${PERIOD}[）)]`, 'g')

/** 三年行动（2024—2026年）, 近三年（2023—2025年）: both years are in it. */
const YEARS = new RegExp(
  `(?:(?:近|前|过去|最近|今后|未来)(${COUNT})年(?:间|来|内)?|(?<![\\d第十])([两二三四五六七八九]|10|\\d)年(?:以)?来|(?<![\\d第十])([两二三四五六七八九]|10|\\d)年(?:滚动|专项|提升|攻坚|整治|治理|实施|综合|集中|\\p{Script=Han}){0,5}(?:行动|规划|计划|攻坚|方案|工程)(?:计划|方案)?)[（(](20\\d\\d)年?${JOINT}(20\\d\\d)年?[）)]`,
  'gu',
)
/** 6月中旬（6月25日） */
const TENTH = /(?<!\d)(\d{1,2})月([上中下])旬[（(](?:\d{4}年)?(?:(\d{1,2})月)?(\d{1,2})日/g
const TENTHS: Readonly<Record<string, readonly [number, number]>> = { 上: [1, 10], 中: [11, 20], 下: [21, 31] }
/** 20世纪90年代（1986年） */
const DECADE = /(?:(\d{2})|(上))世纪(\d)0年代[（(](?:指)?(\d{4})年/g

function* monthPeriods(text: string): Generator<Hit> {
  for (const { from, to, 1: period = '', 2: first, 3: last } of matchesOf(PERIOD_FIRST, text))
    yield* inMonths({ from, to }, period, [Number(first), Number(last)])
  for (const { from, to, 1: first, 2: last, 3: period = '' } of matchesOf(RANGE_FIRST, text))
    yield* inMonths({ from, to }, period, [Number(first), Number(last)])
}

function* inMonths(range: Pick<Hit, 'from' | 'to'>, period: string, months: readonly [number, number]): Generator<Hit> {
  const right = MONTHS[period]
  if (right !== undefined && (right[0] !== months[0] || right[1] !== months[1]))
    yield { ...range, params: { right: `${right[0]}—${right[1]}月` } }
}

function* yearPeriods(text: string): Generator<Hit> {
  for (const { from, to, 1: recent, 2: since, 3: planned, 4: first, 5: last } of matchesOf(YEARS, text)) {
    const years = Number(last) - Number(first) + 1
    if (years > 0 && countOf(recent ?? since ?? planned ?? '') !== years)
      yield { from, to, params: { right: `${years}年` } }
  }
  for (const { from, to, 1: century, 3: decade = '', 4: year = '' } of matchesOf(DECADE, text)) {
    const start = (Number(century ?? 20) - 1) * 100 + Number(decade) * 10
    if (Number(year) < start || Number(year) > start + 9)
      yield { from, to, params: { right: `${start}—${start + 9}年` } }
  }
}

/** 连续三年（2022年、2023年、2024年） */
const YEAR_LIST = new RegExp(
  `(?:连续|近|过去|最近)(${COUNT})年(?:度)?[（(]((?:20\\d\\d年?[、，和]){1,8}20\\d\\d年?)(?:度)?[）)]`,
  'g',
)

function* yearLists(text: string): Generator<Hit> {
  for (const { from, to, 1: count = '', 2: list = '' } of matchesOf(YEAR_LIST, text)) {
    const years = list.split(/[、，和]/).length
    if (years !== countOf(count)) yield { from, to, params: { right: `${years}年` } }
  }
}

function* check({ text }: Passage): Generator<Hit> {
  if (!/[（(]/.test(text)) return
  yield* monthPeriods(text)
  yield* yearPeriods(text)
  yield* yearLists(text)
  for (const { from, to, 1: month = '', 2: part = '', 3: written = month, 4: day } of matchesOf(TENTH, text)) {
    const [first, last] = TENTHS[part] ?? [1, 31]
    if (written !== month || Number(day) < first || Number(day) > last)
      yield { from, to, params: { right: `${month}月${first}日—${last}日` } }
  }
}

/** A named period with the days, months or years of another behind it. */
export const namedPeriod: PassageRule = {
  id: 'NEG-DATE-PERIOD',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'block',
  name: '时段名称与起止时间不符',
  message: '“{{text}}”的时段与括注不符，按另一方应为{{right}}，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）；公历推算',
  fixes: 'none',
  finds: [PERIOD_FIRST, RANGE_FIRST, YEARS, DECADE, YEAR_LIST, TENTH],
  check,
  wrong: [
    { text: '前三季度（1—8月），办理来信320件。' },
    { text: '2026年第二季度（4月至7月）' },
    { text: '1—5月（上半年）完成投资3亿元。' },
    { text: '印发《临江市城市更新三年行动方案（2025—2028年）》。' },
    { text: '近三年（2022—2025年），共办理建议36件。' },
    { text: '6月中旬（6月25日前）完成初稿。' },
    { text: '连续三年（2022年、2023年、2024年、2025年）获评先进。' },
    { text: '20世纪90年代（1986年）建成的水闸。' },
  ],
  right: [
    { text: '前三季度（1—9月），办理来信320件。' },
    { text: '上半年（截至5月底）' },
    { text: '印发《临江市城市更新三年行动方案（2025—2027年）》。' },
    { text: '近三年（2023—2025年），共办理建议36件。' },
    { text: '6月中旬（6月15日前）完成初稿。' },
    { text: '20世纪80年代（1986年）建成的水闸。' },
    { text: '第三年（2025—2026年度）' },
  ],
}
