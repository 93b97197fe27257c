import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { agrees, type Quantity, sentencesWithQuantities, shownAmount } from './quantities.ts'

const LACK = /缺口|缺额|短缺|差额/
/** Words directly before what is missing, what is needed and what there is. */
const GAP = /(?:缺口|缺额|短缺|差额)[^，。；：\d]{0,6}$/
const NEED = /(?:需[求要水电气热用]|应配|应有|需)[^，。；：\d其中]{0,8}$/
const HAVE =
  /(?:能力|产能|可供|供给|供应|供[水电气热]量?|现有|实有|仅有|只有|已落实|已到位|已筹集|已筹措)[^，。；：\d其中]{0,10}$/

function last(quantities: readonly Quantity[], words: RegExp): Quantity | undefined {
  return quantities.findLast(({ before }) => words.test(before))
}

function isInexact({ isRough, isEach, before }: Quantity): boolean {
  return isRough || isEach || /约|近|大概|余/.test(before.slice(-8))
}

function* check(passage: Passage): Generator<Hit> {
  const all = sentencesWithQuantities(passage).flat()
  for (const [at, gap] of all.entries()) {
    if (!GAP.test(gap.before)) continue
    const earlier = all.slice(0, at).filter(({ unit }) => unit === gap.unit)
    const [need, have] = [last(earlier, NEED), last(earlier, HAVE)]
    // With anything else between them the gap may be of several things.
    if (need === undefined || have === undefined || earlier.length !== 2) continue
    if ([need, have, gap].some(isInexact) || need.value <= have.value) continue
    if (agrees(need.value - have.value, gap, (need.step + have.step) / 2)) continue
    const from = Math.min(need.from, have.from)
    const params = { need: need.text, have: have.text, right: shownAmount(need.value - have.value) }
    yield { from, to: gap.to, params }
  }
}

/** A gap that is not what is needed without what there is. */
export const shortfall: PassageRule = {
  id: 'NEG-SHORTFALL',
  scope: 'passage',
  family: 'consistency',
  severity: 'block',
  name: '缺口与供需数不符',
  message: '按前面的数据，需要{{need}}、已有{{have}}，缺口应为{{right}}，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [LACK],
  check,
  wrong: [
    { text: '污水厂日处理能力为3万吨。目前高峰期日处理需求已达4.2万吨，缺口达8000吨。' },
    { text: '全县应配备专职网格员260名，现有190名，缺口60名。' },
    { text: '项目需资金2400万元，已落实1500万元，资金缺口800万元。' },
  ],
  right: [
    { text: '污水厂日处理能力为3万吨。目前高峰期日处理需求已达4.2万吨，缺口达1.2万吨。' },
    { text: '全县应配备专职网格员260名，现有190名，缺口70名。' },
    { text: '项目需资金2400万元，已落实上级资金900万元、县级资金600万元，资金缺口900万元。' },
    { text: '项目约需资金2400万元，已落实1500万元，资金缺口800万元。' },
    { text: '日供水能力2.6万吨，日需水3.1万吨，缺口0.5万吨。' },
  ],
}
