import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import type { Range } from '../text.ts'
import { type Quantity, sentencesWithQuantities } from './quantities.ts'

interface Total extends Range {
  /** What is counted, and in which unit. */
  readonly name: string
  readonly value: number
  readonly written: string
  /** Words of time before it in its sentence: another time is another total. */
  readonly time: string
  /** The digits alone, in order of size: a slip leaves them or their order. */
  readonly digits: string
}

/** What is counted, the words directly before its number. */
const NAME = /(\p{Script=Han}{4,20}?)(?:了|为|达到?|是)?$/u
/** Words that make a number that of a whole. */
const WHOLE = /共|总|累计|合计|全年|全市|全县|全区/
const LEADING =
  /^(?:截至目前|目前|上述|该|本|我|全市|全县|全区|全年|今年以来|今年|一年来|共|累计|合计|总计|总共|已|预计|计划|将|其中)+/
const TIME =
  /20\d\d年|去年|上年|今年|前年|上半年|下半年|\p{Script=Han}季度|\d{1,2}月|十[一二三四五六七八九]五|本周|本月|上月|近\p{Script=Han}年/gu
/** What is planned, compared or said of one of several is another thing than what is so. */
const OTHERWISE = /计划|目标|力争|预计|将|拟|比|较|同比|超|其中|每|各|分别|新增|增加|减少/

function totalOf(
  sentence: string,
  { before, value, unit, from, to, text: written, isRough, isEach }: Quantity,
): readonly Total[] {
  const [, raw = ''] = NAME.exec(before.split(/[，。；：、（）“”]/).at(-1) ?? '') ?? []
  const name = raw.replace(/^.*(?:共计?|累计|合计|总计)/, '').replace(LEADING, '')
  if (isRough || isEach || unit === '%' || name.length < 4 || !WHOLE.test(before.slice(-24)) || OTHERWISE.test(raw))
    return []
  const time = (sentence.match(TIME) ?? []).join()
  const digits = [...written.replace(/\D/g, '')].toSorted().join('')
  return [{ from, to, name: `${name} ${unit}`, value, written, time, digits }]
}

const totalsOf = perPassage((passage: Passage): readonly Total[] =>
  sentencesWithQuantities(passage).flatMap((sentence) => {
    let words = ''
    return sentence.flatMap((quantity) => {
      words += quantity.before
      return totalOf(words, quantity)
    })
  }),
)

/** Two totals of one name differ by a slip: other digits in a long name, the same digits in any. */
function isSlip(one: Total, other: Total): boolean {
  if (one.value === other.value || one.time !== other.time) return false
  return one.digits === other.digits || one.name.length > LONG_NAME
}
/** Shorter names, as 项目总投资, may well be of several things. */
const LONG_NAME = 7

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const known = new Map<string, Total[]>()
  for (const passage of passages) {
    if (passage.kind === 'attachmentLabel') known.clear()
    for (const total of totalsOf(passage)) {
      const before = known.get(total.name) ?? []
      known.set(total.name, [...before, total])
      const [other, ...others] = before
      // Three values or more are a list of several things.
      if (other === undefined || others.some(({ value }) => value !== other.value) || !isSlip(other, total)) continue
      yield { passage, from: total.from, to: total.to, params: { before: other.written } }
    }
  }
}

/** One total with two values. */
export const repeatedTotal: DocumentRule = {
  id: 'NEG-CONSISTENT-NUMBER',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '同一数据前后不一致',
  message: '前文同一数据为{{before}}，此处为{{text}}，请核对。',
  source: '零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [
    { text: '全年共办理群众来信312件。\n总的看，全年共办理群众来信321件，成效明显。' },
    { text: '项目总投资3.5亿元。\n上述项目总投资3.5万元，由市财政统筹。' },
  ],
  right: [
    { text: '全年共办理群众来信312件。\n上半年共办理群众来信150件。' },
    { text: '甲项目总投资3.5亿元。\n乙项目总投资2亿元。' },
    { text: '去年共办理群众来信312件。\n今年共办理群众来信321件。' },
  ],
}
