import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const SHARE = '\\d{1,3}(?:\\.\\d{1,3})?[%％]'
const TOGETHER = new RegExp(`分别占[^。；]{0,20}?((?:${SHARE}[、，和]?){2,12})`, 'g')
/** 软件占60%，硬件占30%，培训占15% */
const ONE_BY_ONE = new RegExp(`(?:[^，。；、\\d]{1,12}占(?:比)?${SHARE}[，、；]?){3,12}`, 'g')
/** 投资占比：政府45%，社会40%，其他15% */
const NAMED = new RegExp(
  `(?:占比|比例|构成)(?:分别)?[为：:]+((?:[^，。；、\\d]{1,10}${SHARE}[，、；]?){3,8})(?=。|$)`,
  'g',
)
/** 软件占60%，硬件占25%，其余15%为培训: with the rest they make the whole. */
const WITH_REST = new RegExp(
  `占(?:比)?${SHARE}[^。；]{0,60}?[，、；](?:其余|剩余|其他|余下)(?:的|部分)?(?:占)?${SHARE}`,
  'g',
)
/** 男性占54%，女性占48%: two that leave nothing over. */
const PAIR = new RegExp(
  `(?:男[性生]?占(?:比)?${SHARE}[，、；]女[性生]?占(?:比)?${SHARE}|女[性生]?占(?:比)?${SHARE}[，、；]男[性生]?占(?:比)?${SHARE}|城镇占(?:比)?${SHARE}[，、；](?:农村|乡村)占(?:比)?${SHARE}|笔试(?:成绩)?占(?:比)?${SHARE}[，、；]面试(?:成绩)?占(?:比)?${SHARE})`,
  'g',
)
/** 三次产业结构调整为12.5∶41.2∶46.3 */
const INDUSTRIES =
  /三次产业(?:的)?(?:结构|比例|比重|占比|增加值)[^，。；\d]{0,12}(\d{1,2}(?:\.\d)?)[∶:：](\d{1,2}(?:\.\d)?)[∶:：](\d{1,2}(?:\.\d)?)/g
const PERCENT = /[%％]/
/** Rounding of parts may exceed the whole by this much. */
const ROUNDING = 0.5

function sharesIn(list: string): number {
  return Array.from(list.matchAll(/(\d+(?:\.\d+)?)[%％]/g), (share) => Number(share[1])).reduce(
    (sum, share) => sum + share,
    0,
  )
}

/** Lists that leave nothing over. */
function* wholes(text: string): Generator<Hit> {
  for (const { from, to, 0: list } of matchesOf(PAIR, text)) {
    const sum = sharesIn(list)
    if (Math.abs(sum - 100) > ROUNDING) yield { from, to, variant: 'rest', params: { sum: shownSum(sum) } }
  }
  for (const { from, to, 0: list } of matchesOf(WITH_REST, text)) {
    const sum = sharesIn(list)
    if (Math.abs(sum - 100) > ROUNDING && !/[增长降升]|其中/.test(list))
      yield { from, to, variant: 'rest', params: { sum: shownSum(sum) } }
  }
  for (const { from, to, 1: first, 2: second, 3: third } of matchesOf(INDUSTRIES, text)) {
    const sum = Number(first) + Number(second) + Number(third)
    if (Math.abs(sum - 100) > ROUNDING) yield { from, to, variant: 'rest', params: { sum: shownSum(sum) } }
  }
}

function* check({ text }: Passage): Generator<Hit> {
  yield* wholes(text)
  for (const pattern of [TOGETHER, ONE_BY_ONE, NAMED]) {
    for (const { from, to, 0: list } of matchesOf(pattern, text)) {
      const sum = sharesIn(list)
      // Who may give several answers is counted several times.
      if (MANY_ANSWERS.test(text.slice(Math.max(0, from - ANSWERS_WITHIN), to))) continue
      // Shares of different wholes come to much more than one of them.
      if (sum > 100 + ROUNDING && sum < 150) yield { from, to, variant: 'over', params: { sum: shownSum(sum) } }
    }
  }
}

const MANY_ANSWERS = /多选|多项选择/
const ANSWERS_WITHIN = 40

const shownSum = (sum: number) => String(Number(sum.toFixed(2)))

/** Shares of one whole that exceed it, or do not make it with the rest. */
export const percentageSum: PassageRule = {
  id: 'NEG-PERCENTAGE-SUM',
  scope: 'passage',
  family: 'consistency',
  severity: 'block',
  name: '构成百分比之和不是100%',
  message: '各部分占比之和为{{sum}}%，{{problem}}，请核对。',
  variants: { over: '超过100%', rest: '各部分合计应为100%' },
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [PERCENT, INDUSTRIES],
  check,
  wrong: [
    { text: '分别占60%、30%、20%。' },
    { text: '软件占60%，硬件占30%，其余20%为培训费用。' },
    { text: '三次产业结构调整为12.5∶41.2∶48.3。' },
  ],
  right: [
    { text: '软件占60%，硬件占30%，其余10%为培训费用。' },
    { text: '分别占50%、30%、20%。' },
    { text: '三次产业结构调整为12.5∶41.2∶46.3。' },
    { text: '分别增长60%、50%。' },
    { text: '企业反映的困难（可多选）为：订单不足占51%，成本上升占46%，用工难占30%。' },
  ],
}
