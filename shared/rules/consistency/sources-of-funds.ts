import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { agrees, type Quantity, sentencesWithQuantities, shownAmount } from './quantities.ts'

const TOTAL = /(?:总投资|投资总额|总造价|总概算|总预算|所需资金|所需经费)(?:概算|估算|预算)?(?:为|约|共|需|达|计)?$/
/** 资金来源为：申请上级补助: the first source. */
const FIRST_SOURCE = /资金(?:来源|筹措|构成|渠道|由)[^，。；\d]{0,24}$/
/** The next one: 区级财政配套; the sources end where something else is spoken of. */
const NEXT_SOURCE =
  /^[，,；;、和及]?[^，。；\d]{0,14}(?:补助|配套|自筹|安排|解决|承担|贷款|融资|统筹|投入|出资|资金|债券|财政)(?:资金)?$/

/** Then the sources are not all named with their amounts. */
const OPEN = /其余|剩余|余下|其他|不足部分|缺口|差额|等渠道|等方式/

/** The sources a sentence names, in 元, with what is between them left out. */
function sourcesIn(sentence: readonly Quantity[]): readonly Quantity[] {
  const first = sentence.findIndex(({ before, unit }) => unit === '元' && FIRST_SOURCE.test(before))
  if (first < 0) return []
  const amounts = sentence.slice(first).filter(({ unit, before }) => unit !== '%' || !/占/.test(before))
  const isSource = (quantity: Quantity, at: number) => at === 0 || NEXT_SOURCE.test(quantity.before)
  const isPlain = ({ unit, isRough, isEach }: Quantity) => unit === '元' && !isRough && !isEach
  return amounts.every((quantity, at) => isSource(quantity, at) && isPlain(quantity)) ? amounts : []
}

interface Funds {
  readonly totals: readonly Quantity[]
  /** Lists of at least two sources, all of them named. */
  readonly sources: readonly (readonly Quantity[])[]
}

const fundsIn = perPassage((passage: Passage): Funds => {
  const sentences = sentencesWithQuantities(passage)
  const isTotal = ({ before, unit, isRough }: Quantity) => unit === '元' && !isRough && TOTAL.test(before)
  const totals = sentences.flat().filter(isTotal)
  const lists = sentences.map((sentence) => sourcesIn(sentence).filter(({ from }) => from > (totals[0]?.to ?? -1)))
  const isWhole = ([first, second]: readonly Quantity[]) => {
    const rest = first === undefined ? '' : (passage.text.slice(first.from).split('。')[0] ?? '')
    return second !== undefined && !OPEN.test(rest)
  }
  return { totals, sources: lists.filter(isWhole) }
})

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const withSources = passages.filter((passage) => fundsIn(passage).sources.length > 0)
  if (withSources.length === 0) return
  const totals = passages.flatMap((passage) => fundsIn(passage).totals)
  const [total] = totals
  // Of two projects nobody can say which is paid for.
  if (total === undefined || totals.some(({ value }) => value !== total.value)) return
  for (const passage of withSources)
    for (const sources of fundsIn(passage).sources) {
      const sum = sources.reduce((all, { value }) => all + value, 0)
      const slack = sources.reduce((all, { step }) => all + step / 2, 0)
      const isNear = Math.abs(sum - total.value) < total.value / 2
      const [from, to] = [sources[0]?.from ?? 0, sources.at(-1)?.to ?? 0]
      if (isNear && !agrees(sum, total, slack))
        yield { passage, from, to, params: { sum: `${shownAmount(sum)}元`, total: total.text } }
    }
}

/** Sources of the funds of a project that do not make up what it costs. */
export const sourcesOfFunds: DocumentRule = {
  id: 'NEG-FUNDS-SUM',
  scope: 'document',
  family: 'consistency',
  severity: 'block',
  name: '各项资金来源之和与总投资不符',
  message: '各项资金来源合计{{sum}}，与总投资{{total}}不符，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '项目总投资3.2亿元，建设工期2年。\n资金来源为：申请上级补助2亿元，自筹资金1.5亿元。' },
    {
      text: '项目概算总投资862.5万元，其中建安费735万元。资金来源为：申请上级补助345万元，占总投资的40%；区级财政配套527.5万元。',
    },
  ],
  right: [
    { text: '一期总投资3.2亿元。\n二期总投资2亿元。\n资金来源为：上级补助2亿元，自筹资金1.5亿元。' },
    {
      text: '项目概算总投资862.5万元，其中建安费735万元。资金来源为：申请上级补助345万元，占总投资的40%；区级财政配套517.5万元。',
    },
    { text: '项目总投资862.5万元。资金来源为：申请上级补助345万元，其余由区级财政解决。' },
    { text: '项目总投资862.5万元。资金来源为：上级补助345万元，市级配套200万元，其余由区级财政解决。' },
    { text: '项目总投资约1.2亿元。资金来源为：上级补助6000万元，市级配套5000万元。' },
  ],
}
