import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { agrees, type Quantity, type QuantitySentence, sentencesWithQuantities, shownAmount } from './quantities.ts'

/** 教师岗位24名，卫生岗位14名，综合岗位9名: names of one length with one end. */
const PART = /^[，、；]?([\u4e00-\u9fff]{2,8})$/
const FEWEST = 3
/** 按运营主体划分，社区自办12家: what follows is all of it, and its total stands shortly before. */
const DIVIDED = /(?:^|[，。；])按[^，。；\d]{2,12}(?:划分|分类|区分|看|分|统计|构成)[，：][^，。；、\d]{2,12}$/
/** What a number of all stands behind. */
const TOTAL =
  /(?:共|总|计划|招聘|录用|安排|选派|组织|现有|表彰|评选|聘用|引进|遴选|招录|招收|培训|购置|改造|新建)[^，。；\d]{0,16}$/
/** Sums that differ by more were not meant to be equal; where the text says what it divides, by still more. */
const NEARLY = { named: 0.05, divided: 0.1 } as const

interface List {
  readonly parts: QuantitySentence
  readonly sum: number
  readonly isDivided: boolean
}

/** A sentence that is nothing but parts of one unit, each named with the same last word. */
function listOf(sentence: QuantitySentence): List | null {
  const [first] = sentence
  if (first === undefined || sentence.length < FEWEST) return null
  const names = sentence.map(({ before }, at) => PART.exec(before)?.[1] ?? (at === 0 ? before.slice(-END) : ''))
  const end = (names[1] ?? '').slice(-END)
  const isList = sentence.every(({ unit, isRough, isEach }) => unit === first.unit && !isRough && !isEach)
  const isDivided = DIVIDED.test(first.before)
  const isOfOne = end.length === END && names.every((name) => name.endsWith(end))
  if (!isList || !(isOfOne || isDivided)) return null
  return { parts: sentence, isDivided, sum: sentence.reduce((all, { value }) => all + value, 0) }
}
const END = 2

const factsIn = perPassage((passage: Passage) => {
  const sentences = sentencesWithQuantities(passage)
  const isTotal = ({ before, isRough, isEach, unit }: Quantity) =>
    !isRough && !isEach && unit !== '%' && TOTAL.test(before)
  const lists = sentences.flatMap((sentence) => listOf(sentence) ?? [])
  return { lists, all: sentences.flat(), totals: sentences.flat().filter(isTotal) }
})

/** The one number in the document that the parts should make and do not. */
function totalFor({ parts, sum, isDivided }: List, totals: readonly Quantity[]): Quantity | null {
  const possible = totals.filter(({ unit }) => unit === parts[0]?.unit)
  const near = possible.filter(({ value }) => Math.abs(value - sum) <= value * NEARLY[isDivided ? 'divided' : 'named'])
  const [total] = near
  return total === undefined || near.length > 1 || possible.some((one) => agrees(sum, one)) ? null : total
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  if (!passages.some((passage) => factsIn(passage).lists.length > 0)) return
  const totals = passages.flatMap((passage) => factsIn(passage).totals)
  for (const passage of passages)
    for (const list of factsIn(passage).lists) {
      const own = new Set(list.parts)
      const total = totalFor(
        list,
        (list.isDivided ? factsIn(passage).all : totals).filter((quantity) => !own.has(quantity)),
      )
      const [from, to] = [list.parts[0]?.from ?? 0, list.parts.at(-1)?.to ?? 0]
      const params = { parts: list.parts.map(({ value }) => shownAmount(value)).join('＋'), sum: shownAmount(list.sum) }
      if (total !== null) yield { passage, from, to, params: { ...params, total: total.text } }
    }
}

/** Parts that do not make the total named in another sentence or paragraph. */
export const listElsewhere: DocumentRule = {
  id: 'NEG-SUM-ELSEWHERE',
  scope: 'document',
  family: 'consistency',
  severity: 'block',
  name: '所列各项之和与前文总数不符',
  message: '所列各项{{parts}}＝{{sum}}，前文总数为{{total}}，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '现面向社会公开招聘事业单位工作人员46名。\n教师岗位24名，卫生岗位14名，综合岗位9名。具体条件见附件。' },
    { text: '全区社区食堂从3家发展到34家。按运营主体划分，社区自办12家，企业运营15家，社会组织承办9家。' },
    { text: '参训人员共计240人。机关干部110人，乡镇干部80人，企业干部60人。' },
  ],
  right: [
    { text: '现面向社会公开招聘事业单位工作人员46名。\n教师岗位24名，卫生岗位14名，综合岗位8名。具体条件见附件。' },
    { text: '计划招聘460名。\n首批教师岗位24名，卫生岗位14名，综合岗位9名。' },
  ],
}
