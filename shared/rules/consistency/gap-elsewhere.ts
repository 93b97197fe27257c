import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { type Quantity, sentencesWithQuantities } from './quantities.ts'

const GAP = /缺口[^，。；\d]{0,6}$/
/** 请……补助……资金1340万元用于弥补上述缺口 */
const ASKED =
  /(?:请|申请|请求)[^，。；：]{0,40}(?:安排|补助|拨付|拨给|支持|解决|下达|追加|给予|列支)[^，。；：\d]{0,24}$/

interface Amounts {
  readonly gaps: readonly Quantity[]
  readonly asked: readonly Quantity[]
}

const amountsOf = perPassage((passage: Passage): Amounts => {
  const money = sentencesWithQuantities(passage)
    .flat()
    .filter(({ unit, isRough, isEach }) => unit === '元' && !isRough && !isEach)
  const isAsked = ({ before, from }: Quantity) => ASKED.test(before) || ASKED.test(passage.text.slice(0, from))
  return { gaps: money.filter(({ before }) => GAP.test(before)), asked: money.filter(isAsked) }
})

function digitsOf({ text }: Quantity): string {
  return [...text.replace(/\D/g, '')].toSorted().join('')
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const gaps = passages.flatMap((passage) => amountsOf(passage).gaps)
  const [gap] = gaps
  if (gap === undefined || gaps.some(({ value }) => value !== gap.value)) return
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
  name: '请求资金数与缺口不一致',
  message: '前文资金缺口为{{gap}}，此处请求{{text}}，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '目前尚有资金缺口1280万元。\n恳请县政府安排资金1820万元，用于弥补上述缺口。' },
    { text: '资金缺口2600万元。\n请市政府从专项资金中补助我区改造资金2060万元。' },
  ],
  right: [
    { text: '目前尚有资金缺口1280万元。\n恳请县政府安排资金1280万元，用于弥补上述缺口。' },
    { text: '资金缺口2600万元。\n请市政府从专项资金中补助我区改造资金1500万元。' },
    { text: '资金缺口2600万元。\n去年市政府补助资金2060万元。' },
  ],
}
