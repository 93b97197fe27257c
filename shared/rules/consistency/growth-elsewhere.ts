import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { gathered } from './gathered.ts'
import { type NamedQuantity, namedQuantitiesOf } from './named-quantities.ts'
import { agreesAsRate, type Quantity, shown } from './quantities.ts'

/** 比2025年增长 before a rate: since when something has grown. */
const SINCE = /^[，,（(](?:预计|将)?(?:比|较)(20\d\d)年(?:底|末)?(增长|增加|提高|下降|减少)(?:了)?$/
/** What is counted is known by so many characters at the end of its name. */
const NAME = 4

interface Growth {
  readonly of: NamedQuantity
  readonly by: Quantity
  readonly since: string
  readonly isDown: boolean
}

/** What a passage says to be so much more than in a year that it does not name an amount of. */
const growthsIn = perPassage((passage: Passage): readonly Growth[] => {
  const named = namedQuantitiesOf(passage)
  return named.flatMap((one, at) => {
    const [of, by] = [named[at - 1], one.quantity]
    const [, since, verb = ''] = SINCE.exec(by.before) ?? []
    if (of === undefined || since === undefined || by.unit !== '%' || by.isRough || of.name.length < NAME) return []
    return [{ of, by, since, isDown: /下降|减少/.test(verb) }]
  })
})

/** The amounts of a year, by the end of their name and their unit. */
const amountsIn = perPassage((passage: Passage): readonly (NamedQuantity & { readonly key: string })[] =>
  namedQuantitiesOf(passage).flatMap((named) => {
    const isOfYear = /^20\d\d年$/.test(named.time) && named.name.length >= NAME && !named.isPart
    return isOfYear ? [{ ...named, key: keyOf(named, named.time) }] : []
  }),
)

function keyOf({ name, quantity }: NamedQuantity, year: string): string {
  return `${name.slice(-NAME)} ${quantity.unit} ${year}`
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const growths = gathered(passages, growthsIn)
  if (growths.length === 0) return
  const amounts = passages.flatMap(amountsIn)
  for (const { passage, of, by, since, isDown } of growths) {
    const bases = amounts.filter(({ key }) => key === keyOf(of, `${since}年`))
    const base = bases[0]?.quantity
    if (base === undefined || bases.length > 1 || base.isRough || of.quantity.isRough) continue
    const change = { ...of.quantity, value: (of.quantity.value - base.value) * (isDown ? -1 : 1) }
    if (change.value > 0 && agreesAsRate(change, base, by)) continue
    const params = { base: base.text, right: shown(((of.quantity.value - base.value) / base.value) * 100) }
    yield { passage, from: of.from, to: by.to, params }
  }
}

/** Growth since a year whose amount stands elsewhere in the document. */
export const growthElsewhere: DocumentRule = {
  id: 'NEG-GROWTH-ELSEWHERE',
  scope: 'document',
  family: 'consistency',
  severity: 'block',
  name: '增幅与前文基数不符',
  message: '前文的基数是{{base}}，按此计算变化为{{right}}%，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '2025年，全县接待游客320万人次。\n到2028年，年接待游客达到480万人次，比2025年增长60%。' },
    { text: '2025年完成工业投资120亿元。到2027年，工业投资达到150亿元，比2025年增长30%。' },
  ],
  right: [
    { text: '2025年，全县接待游客320万人次。\n到2028年，年接待游客达到480万人次，比2025年增长50%。' },
    { text: '2025年，诊疗量占比为61.2%，比2023年提高8.9个百分点；住院次均费用5180元，比2023年下降3.7%。' },
    { text: '2025年，全县接待游客320万人次。\n到2028年，旅游收入达到48亿元，比2025年增长60%。' },
  ],
}
