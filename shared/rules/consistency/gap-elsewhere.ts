import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { type Quantity, sentencesWithQuantities } from './quantities.ts'

const GAP = /缺口[^，。；\d]{0,6}$/
/** 请……补助……资金1340万元用于弥补上述缺口 */
const ASKED =
  /(?:请|申请|请求)[^，。；：]{0,40}(?:安排|补助|拨付|拨给|支持|解决|下达|追加|给予|列支)[^，。；：\d]{0,24}$/

/** What all of it comes to, as the request reckons before it asks. */
const NEEDED =
  /(?:共需|总需|合计|总计|共计|尚需|所需(?:资金|经费)|需(?:要)?(?:资金|经费|投入)|经费预算|资金预算|申请(?:解决)?(?:专项)?(?:资金|经费))[^，。；\d]{0,8}$/
/** An amount asked for that is within so much of what is needed was meant to be it. */
const NEARLY = 0.2

interface Amounts {
  readonly money: readonly Quantity[]
  readonly needs: readonly Quantity[]
  readonly gaps: readonly Quantity[]
  readonly asked: readonly Quantity[]
}

const amountsOf = perPassage((passage: Passage): Amounts => {
  const money = sentencesWithQuantities(passage)
    .flat()
    .filter(({ unit, isRough, isEach }) => unit === '元' && !isRough && !isEach)
  const isAsked = ({ before, from }: Quantity) => ASKED.test(before) || ASKED.test(passage.text.slice(0, from))
  const needs = money.filter(({ before }) => NEEDED.test(before))
  return { money, needs, gaps: money.filter(({ before }) => GAP.test(before)), asked: money.filter(isAsked) }
})

function digitsOf({ text }: Quantity): string {
  return [...text.replace(/\D/g, '')].toSorted().join('')
}

/** The one amount of several places; `null` where they differ or there is none. */
function onlyOne(quantities: readonly Quantity[]): Quantity | null {
  const [first] = quantities
  return first === undefined || quantities.some(({ value }) => value !== first.value) ? null : first
}

/** An amount asked for that is nearly what was reckoned, and stands nowhere else. */
function* otherThanNeeded(passages: readonly Passage[]): Generator<DocumentHit> {
  const known: number[] = []
  let need: Quantity | null = null
  for (const passage of passages) {
    const { money, needs, asked } = amountsOf(passage)
    for (const amount of asked) {
      const isNear =
        need !== null &&
        (Math.abs(amount.value - need.value) <= need.value * NEARLY || digitsOf(amount) === digitsOf(need))
      const isOther = isNear && !known.includes(amount.value) && !needs.includes(amount)
      if (isOther) yield { passage, from: amount.from, to: amount.to, params: { gap: need?.text ?? '' } }
    }
    known.push(...money.map(({ value }) => value))
    need = onlyOne([...(need === null ? [] : [need]), ...needs, ...asked]) ?? need
  }
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const withMoney = passages.filter((passage) => amountsOf(passage).money.length > 0)
  if (!withMoney.some((passage) => amountsOf(passage).asked.length > 0)) return
  const gap = onlyOne(withMoney.flatMap((passage) => amountsOf(passage).gaps))
  if (gap === null) yield* otherThanNeeded(withMoney)
  else yield* otherThanMissing(withMoney, gap)
}

function* otherThanMissing(passages: readonly Passage[], gap: Quantity): Generator<DocumentHit> {
  for (const passage of passages)
    for (const asked of amountsOf(passage).asked) {
      // Less may be asked for than is missing; more, or the same digits in another order, is a slip.
      const isSlip = asked.value !== gap.value && (asked.value > gap.value || digitsOf(asked) === digitsOf(gap))
      if (isSlip) yield { passage, from: asked.from, to: asked.to, params: { gap: gap.text } }
    }
}

/** A sum asked for to fill a gap that is another than the gap. */
export const gapElsewhere: DocumentRule = {
  id: 'NEG-CONSISTENT-GAP',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '请求资金数与测算、缺口不一致',
  message: '前文测算或者缺口为{{gap}}，此处请求{{text}}，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '目前尚有资金缺口1280万元。\n恳请县政府安排资金1820万元，用于弥补上述缺口。' },
    { text: '资金缺口2600万元。\n请市政府从专项资金中补助我区改造资金2060万元。' },
    { text: '经测算，勘查费86万元，治理费714万元，合计800万元。\n恳请县人民政府安排专项资金780万元，用于治理。' },
  ],
  right: [
    { text: '目前尚有资金缺口1280万元。\n恳请县政府安排资金1280万元，用于弥补上述缺口。' },
    { text: '资金缺口2600万元。\n请市政府从专项资金中补助我区改造资金1500万元。' },
    { text: '经测算，共需资金800万元，我局自筹200万元。\n恳请县人民政府安排专项资金600万元，用于治理。' },
    { text: '资金缺口2600万元。\n去年市政府补助资金2060万元。' },
  ],
}
