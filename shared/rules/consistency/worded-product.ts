import { COUNT, countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { amountOf, isSameAmount } from './amounts.ts'

const AMOUNT = '(\\d{1,10}(?:\\.\\d{1,3})?[万亿]?)(?!\\d)'
const OF_ALL = '[^，。；\\d]{0,8}(?:共|合计|总计|总共|累计)[^，。；\\d]{0,8}'
/** 四个小组，每个小组6人，共18人; 每组6人、4组、共18人 stands in the second form. */
const COUNT_FIRST = new RegExp(
  `(?<![第\\d.])(${COUNT})(个|支|组|期|场|批|所|条|台|套|辆|年|季|户|家|处)(\\p{Script=Han}{0,8})[，,、]每个?(\\p{Script=Han}{1,8}?)${AMOUNT}([\\p{Script=Han}]{1,2}?)(?:参加|组成)?[，,、]${OF_ALL}${AMOUNT}\\6`,
  'gu',
)
/** 每年安排600万元，3年共安排1800万元 */
const EACH_FIRST = new RegExp(
  `每个?(年|月|天|日|季度|周|学期|期|组|人|户|村|校|辆|台|支队|小组|乡镇)([^，。；\\d约近不超至]{0,16})${AMOUNT}([\\p{Script=Han}]{1,2}?)[，,、](?:共)?(${COUNT})个?(年|月|天|日|季度|周|学期|期|组|人|户|村|校|辆|台|支队|小组|乡镇)[，,、]?${OF_ALL}${AMOUNT}\\4`,
  'gu',
)

/** 分管负责同志、部门主要负责同志各1名，5个县（区）共12名 */
const ONE_OF_EACH = new RegExp(
  `((?:[^，。；：、]{2,20}[、和]){0,4}[^，。；：、]{2,20})各(${COUNT})(名|人|份|件|个|位|家|台|辆)，[^，。；\\d]{0,6}(${COUNT})个[^，。；\\d]{1,8}共(${COUNT})\\3`,
  'g',
)

/** 副局长1名、校长10名，12个县区共142人 */
const SOME_OF_EACH =
  /各[^，。；：]{2,20}?((?:[^，。；：、\d]{2,12}\d{1,2}[名人](?:[、，和])?){2,4})[^，。；：、\d]{0,6}(\d{1,3})个[^，。；\d]{1,8}共(?:计)?(\d{1,5})[名人]/g

function* someOfEach(text: string): Generator<Hit> {
  for (const { from, to, 1: list = '', 2: places = '', 3: total = '' } of matchesOf(SOME_OF_EACH, text)) {
    const each = Array.from(list.matchAll(/(\d{1,2})[名人]/g), ([, count]) => Number(count))
    const all = each.reduce((sum, count) => sum + count, 0) * Number(places)
    if (all !== Number(total)) yield { from, to, params: { right: `${each.join('＋')}，×${places}＝${all}` } }
  }
}

function* oneOfEach(text: string): Generator<Hit> {
  for (const { from, to, 1: list = '', 2: each = '', 4: places = '', 5: total = '' } of matchesOf(ONE_OF_EACH, text)) {
    const [one, all] = [countOf(each) * countOf(places), countOf(total)]
    // Each place may send one of each, or one in all.
    const possible = [one, ...[/、/, /[、和]/].map((mark) => one * list.split(mark).length)]
    if (!possible.includes(all)) yield { from, to, params: { right: `${possible.at(-1)}` } }
  }
}

function* check({ text }: Passage): Generator<Hit> {
  yield* oneOfEach(text)
  yield* someOfEach(text)
  for (const match of matchesOf(COUNT_FIRST, text)) {
    const [, count = '', measure = '', thing = '', each = '', amount = '', , total = ''] = match
    // What is counted and what each one gets it are one thing.
    const isOne = each.startsWith(measure) || (thing !== '' && each.includes(thing.slice(-1)))
    if (isOne && !/至|不|最|约|近|超/.test(each)) yield* compared(match, count, amount, total)
  }
  for (const match of matchesOf(EACH_FIRST, text)) {
    const [, each, , amount = '', , count = '', counted, total = ''] = match
    if (each === counted) yield* compared(match, count, amount, total)
  }
}

function* compared(range: Pick<Hit, 'from' | 'to'>, count: string, each: string, total: string): Generator<Hit> {
  const [one, all] = [amountOf(each), amountOf(total)]
  const product = one === null ? null : countOf(count) * one
  if (product === null || all === null || product === 0 || isSameAmount(product, all)) return
  const right = `${countOf(count)}×${each}＝${Number(product.toFixed(4))}`
  yield { from: range.from, to: range.to, params: { right } }
}

/** A total that is not the count, which may be in characters, times what each one gets. */
export const wordedProduct: PassageRule = {
  id: 'NEG-PRODUCT-EACH',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'block',
  name: '每项数与个数之积不等于总数',
  message: '按每项数和个数计算，{{right}}，与文中总数不符，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [ONE_OF_EACH, SOME_OF_EACH, COUNT_FIRST, EACH_FIRST],
  check,
  wrong: [
    { text: '各县（区）教育局分管副局长1名、中小学校长10名，全市12个县（区）共142人。' },
    { text: '分管负责同志、政务服务部门主要负责同志各1名，全市5个县（区）共12名。' },
    { text: '抽调人员组成三个检查组，每个检查组5人，共18人。' },
    { text: '每年安排专项资金200万元，三年共安排800万元。' },
    { text: '每组8人，六组，共46人。' },
    { text: '举办五期培训班，每期60人，共培训350人。' },
  ],
  right: [
    { text: '各县（区）教育局分管副局长1名、中小学校长10名，全市12个县（区）共132人。' },
    { text: '分管负责同志、政务服务部门主要负责同志各1名，全市5个县（区）共10名。' },
    { text: '抽调人员组成三个检查组，每个检查组5人，共15人。' },
    { text: '每年安排专项资金200万元，三年共安排600万元。' },
    { text: '全市12个乡镇，每个村2名网格员，共360名。' },
    { text: '每年培训不少于200人，三年共培训800人。' },
    { text: '每月走访2次，12个月共走访24次。' },
  ],
}
