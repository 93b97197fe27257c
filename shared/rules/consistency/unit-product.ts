import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import {
  agrees,
  QUANTITY,
  type Quantity,
  type QuantitySentence,
  quantitySentencesOf,
  shown,
  shownAmount,
} from './quantities.ts'

/** 每条线路配备大型客车: what one of them gets, by name. */
const GIVEN =
  /(?<=每[^，。；：]{1,8}?)(?:配备|配置|配|选派|派出|安排|购置|新建|建设|设置|设立|设|补助|发放|投入|组织|组建)[^，。；：\d每]{0,8}$/
/** 每台 or 每个小组, 平均每个乡镇 directly before what one of them gets. */
const EACH =
  /(平均)?(?:每个?(\p{Script=Han}{1,6})|单([台套件张口座个户间本价])|([场人户村期])均(?:(?<=[场户期]均)(?:达成|解决|服务|接待|培训|参与|惠及|增收|发放)[^，。；：\d率]{0,4})?)$/u
const TOTAL = /(?:共|合计|发放|兑付|支付|总计|总价|总额|总金额|累计)[^，。；\d]{0,8}$/
/** 每个乡镇至少组建1支: they may have more. */
const AT_LEAST = /至少|至多|不少于|不低于|不超过|不高于|最多|最少|最高|原则上|上限/
const ROUGHLY = 0.1
/** 抽调15人组成5个检查组，每组4人 */
const MADE_UP = /^(?:组成|分成|编成|分为)/
const SUM = /共|合计|总|安排|投入|下达|发放|完成|支出|出动|服务|检查|走访|办理|接待|组织|收到|报送|培训/

/** How many there are of what 每 speaks of: 20台 for 每台, 5个小组 for 每组. */
function isCounted({ unit, after, isEach }: Quantity, word: string): boolean {
  if (isEach) return false
  // 单价 is of whatever is counted.
  if (word === '价' || word.startsWith(unit) || unit.startsWith(word)) return true
  const isNamed = after.slice(0, 6).includes(word.slice(0, 2))
  return isNamed || (unit === '个' && after.slice(0, 4).includes(word.charAt(0)))
}

/** Every product of an amount for one with some of the counts. */
function productsOf(each: Quantity, counts: readonly Quantity[]): readonly number[] {
  let products: readonly number[] = [each.value]
  for (const { value } of counts.slice(0, 5)) products = [...products, ...products.map((product) => product * value)]
  return products.slice(1)
}

function sameKind(a: Quantity, b: Quantity): boolean {
  return a.unit.replace('人次', '人') === b.unit.replace('人次', '人')
}

function* totals(sentence: QuantitySentence, each: Quantity, at: number, word: string): Generator<Hit> {
  const totalAt = sentence.findIndex(
    (quantity, index) => index > at && sameKind(quantity, each) && TOTAL.test(quantity.before),
  )
  const total = sentence[totalAt]
  if (total === undefined || total.isRough || totalAt - at > 3) return
  // Of several prices each makes a part of the total.
  if (sentence.slice(0, totalAt).some((other) => other !== each && other.isEach && sameKind(other, each))) return
  const counts = sentence
    .slice(0, totalAt)
    .filter((quantity) => quantity !== each && !sameKind(quantity, each) && !quantity.isEach)
  const counted = counts.find((quantity) => isCounted(quantity, word))
  if (counted === undefined || counts.some(({ isRough }) => isRough)) return
  if (productsOf(each, counts).some((product) => agrees(product, total, each.step / 2))) return
  const right = `${shownAmount(counted.value)}×${shownAmount(each.value)}＝${shownAmount(counted.value * each.value)}`
  yield { from: Math.min(counted.from, each.from), to: total.to, variant: 'product', params: { right } }
}

function* averages(sentence: QuantitySentence, each: Quantity, at: number, word: string): Generator<Hit> {
  const before = sentence.slice(Math.max(0, at - 4), at)
  const isSum = (quantity: Quantity, index: number) =>
    SUM.test(quantity.before) || MADE_UP.test(quantity.after) || index === before.length - 1
  const sums = before.filter(
    (quantity, index) => sameKind(quantity, each) && !quantity.isEach && isSum(quantity, index),
  )
  const counts = before.filter((quantity) => !sameKind(quantity, each) && isCounted(quantity, word))
  const [sum] = sums
  const [count] = counts
  if (sum === undefined || count === undefined || [...sums, ...counts].some(({ isRough }) => isRough)) return
  // 约 allows for more.
  const slack = each.isRough ? each.value * ROUGHLY : Math.max(each.step, 0.5)
  if (sums.some((all) => counts.some((some) => Math.abs(all.value / some.value - each.value) <= slack))) return
  const right = `${shownAmount(sum.value)}÷${shown(count.value)}＝${shownAmount(sum.value / count.value)}`
  yield { from: Math.min(sum.from, count.from), to: each.to, variant: 'average', params: { right } }
}

/** The words before an amount, with a size that is part of the name: 每条配备12米大型客车. */
function wordsBefore(sentence: QuantitySentence, at: number): string {
  const [size, own = ''] = [sentence[at - 1], sentence[at]?.before]
  const isSize = size !== undefined && SIZES.has(size.unit) && /^[\u4e00-\u9fff]{1,8}$/.test(own)
  return isSize ? size.before + own : own
}
const SIZES: ReadonlySet<string> = new Set(['米', '吨', '座', '升', '平方米'])

/** Verbs and words between what has it and the amount. */
const VERBS =
  /(?:为|是|达|有|约|标准|投资|补助|补贴|安排|投入|支持|奖励|发放|奖补|完成|培训|参加|检查|走访|接待|办理|承担|联系|服务|收到|提出|报送|印发)*$/
const RATES: ReadonlySet<string> = new Set(['%', '倍'])

function* hitsOf(sentence: QuantitySentence, at: number, each: Quantity): Generator<Hit> {
  const words = wordsBefore(sentence, at).replace(GIVEN, '').replace(VERBS, '')
  const [, average, every, single, mean] = EACH.exec(words) ?? []
  const word = every ?? single ?? mean ?? ''
  if (word === '' || AT_LEAST.test(each.before.slice(-12)) || RATES.has(each.unit)) return
  if (each.isRough && average === undefined) return
  const isMadeUp = sentence.slice(0, at).some(({ after }) => MADE_UP.test(after))
  const isAverage = average !== undefined || mean !== undefined || isMadeUp
  const hits = isAverage ? [...averages(sentence, each, at, word)] : []
  if (hits.length > 0) yield* hits
  else if (average === undefined) yield* totals(sentence, each, at, word)
}

function* check(passage: Passage): Generator<Hit> {
  if (!/每|单|均/.test(passage.text)) return
  for (const sentence of quantitySentencesOf(passage))
    for (const [at, each] of sentence.entries()) yield* hitsOf(sentence, at, each)
}

/** A total that is not the count times what one gets, or an average that is not the total over the count. */
export const unitProduct: PassageRule = {
  id: 'NEG-PRODUCT',
  scope: 'passage',
  family: 'consistency',
  severity: 'block',
  name: '单价、数量、平均数与总数不符',
  message: '{{problem}}，请核对。',
  variants: {
    product: '按单项数和数量计算，{{right}}，与文中总数不符',
    average: '按总数和个数计算，{{right}}，与文中平均数不符',
  },
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [QUANTITY],
  check,
  wrong: [
    { text: '购置电脑20台，每台5000元，共需12万元。' },
    { text: '分为5个小组，每组6人，共35人。' },
    { text: '全年举办讲座24场，场均120人，累计听众3200人次。' },
    { text: '增开公交专线3条，每条配备大型客车2辆，共8辆。' },
    { text: '共发放补助资金360万元，惠及1200户，户均2000元。' },
    { text: '抽调15人组成5个检查组，每组4人。' },
    { text: '开展活动860场次，服务群众6.8万人次，场均服务65人次。' },
    { text: '共举办招聘会36场，达成就业意向8600人，场均达成意向320人。' },
    { text: '转移受威胁群众860户、2640人，户均4.1人。' },
    { text: '采购办公桌40张，单价800元，总价3.6万元。' },
    { text: '全年培训6期，每期50人，共培训干部350人次。' },
    { text: '共安排资金600万元，支持12个乡镇，平均每个乡镇60万元。' },
  ],
  right: [
    { text: '购置电脑20台，每台5000元，共需10万元。' },
    { text: '增开公交专线3条，每条配备大型客车2辆，共6辆。' },
    { text: '参会10人，会期3天，按每人每天100元安排，共需3000元。' },
    { text: '共安排资金600万元，支持12个乡镇，平均每个乡镇50万元。' },
    { text: '共投入100万元，改造30户，平均每户3.33万元。' },
    { text: '抽调15人组成5个检查组，每组3人。' },
    { text: '奖励20户，每户不超过5000元，共需资金8万元。' },
  ],
}
