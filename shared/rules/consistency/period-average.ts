import { countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { agrees, placedQuantitiesOf, type Quantity, shown, shownAmount } from './quantities.ts'

/** Words directly before what a month or a year has of a total. */
const AVERAGE = /(?:平均)?每(月|年)(?:平均)?|(月|年)均|平均(?:到)?每个?(月|年)/
const BEFORE_AVERAGE = new RegExp(
  `^[，,、（(][^，。；\\d]{0,4}?(?:${AVERAGE.source})(?!增长|增幅|递增)[^，。；\\d]{0,6}(?:为|是|达到?|约)?$`,
)
/** 今年1至5月, 上半年 before a total. */
const MONTHS = /(\d{1,2})月?(?:[—－–～~-]|至|到)(\d{1,2})月(?:份|底)?(?!\d)[^。；]*$/
const PERIODS: readonly (readonly [pattern: RegExp, months: number])[] = [
  [/上半年|下半年/, 6],
  [/前三季度/, 9],
  [/[一二三四]季度/, 3],
  [/全年|[去上]年(?!同期)/, 12],
]
const YEARS = /(?:近|[过这]|^)?([两三四五六七八九十]|\d{1,2})年(?:来|间|共|累计|共计|总共|合计|里)[^。；]*$/
/** “十四五”期间 */
const PLAN = /十[一二三四五六七八九]五”?(?:规划)?(?:期间|时期|以来)/
const YEARS_OF_PLAN = 5
/** Of the whole only so much may be lost by rounding. */
const LEAST_SLACK = 0.5

/** How many months or years the words before a total speak of; `null` when they do not say it plainly. */
function lengthOf(words: string, unit: string): number | null {
  if (unit === '年') {
    if (PLAN.test(words)) return YEARS_OF_PLAN
    const [, years = ''] = YEARS.exec(words) ?? []
    return years === '' ? null : countOf(years)
  }
  const [, first, last] = MONTHS.exec(words) ?? []
  if (first !== undefined) return Number(last) - Number(first) + 1
  const named = PERIODS.filter(([pattern]) => pattern.test(words))
  return named.length === 1 ? (named[0]?.[1] ?? null) : null
}

function averageUnit({ before, unit }: Quantity): string | null {
  if (/[人户村镇场]均|每[人户村镇场]/.test(before)) return null
  if (unit === '%' || unit === '倍' || unit === '个百分点' || !BEFORE_AVERAGE.test(before)) return null
  const [, every, mean, each] = AVERAGE.exec(before) ?? []
  return every ?? mean ?? each ?? null
}

function* check(passage: Passage): Generator<Hit> {
  for (const { sentence, at, quantity: average } of placedQuantitiesOf(passage)) {
    const [total, unit] = [sentence[at - 1], averageUnit(average)]
    if (unit === null || total === undefined || total.unit !== average.unit || total.isRough || total.isEach) continue
    const words = sentence
      .slice(0, at)
      .map(({ before, text }, index) => (index === at - 1 ? before : before + text))
      .join('')
    const length = lengthOf(words, unit)
    if (length === null || length < 2) continue
    const slack = average.isRough ? average.value / 10 : Math.max(average.step, LEAST_SLACK)
    if (agrees(total.value / length, average, slack)) continue
    const right = `${shownAmount(total.value)}÷${length}＝${shown(total.value / length)}`
    yield { from: total.from, to: average.to, params: { right } }
  }
}

/** An average of a month or a year that is not that of the total before it. */
export const periodAverage: PassageRule = {
  id: 'NEG-PERIOD-AVERAGE',
  scope: 'passage',
  family: 'consistency',
  severity: 'block',
  name: '月均、年均数与总数不符',
  message: '按总数和时间计算，{{right}}，与文中平均数不符，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [AVERAGE],
  check,
  wrong: [
    { text: '今年1至5月，该镇参加上级会议86次，平均每月21.5次。' },
    { text: '上半年共接待群众1260人次，月均252人次。' },
    { text: '三年共投入资金3600万元，年均1500万元。' },
    { text: '“十四五”期间，全市累计完成投资2600亿元，年均480亿元。' },
    { text: '五年来，全县累计新增高新技术企业126家，年均新增31.5家。' },
  ],
  right: [
    { text: '今年1至4月，该镇参加上级会议86次，平均每月21.5次。' },
    { text: '上半年共接待群众1260人次，月均210人次，办结率98%。' },
    { text: '三年共投入资金3600万元，年均1200万元。' },
    { text: '三年来产值由20亿元增加到30亿元，年均增长14.5%。' },
  ],
}
