import { countOf } from '../count-words.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

interface Count extends Range {
  readonly name: string
  readonly value: number
}

/** 全市12个县（市、区）: how many there are of what does not change within a document. */
const WHOLE =
  /(全省|全市|全县|全区|全镇|全乡|全街道|全旗|全州)(?:所有|现有|共有)?(\d{1,3}|[一二三四五六七八九十]{1,3})个(县（市、区）|县区|县市区|乡镇（街道）|镇（街道）|乡镇街道|乡镇|街道|行政村|社区|村（社区）)(?![中里内的])/g

/** 12个部门为成员单位, 专班14个成员单位 */
const MEMBERS =
  /(?<![第\d])(\d{1,2}|[两三四五六七八九十]{1,3})[个家](?:(?:市|县|区)?(?:直|级)?(?:部门|单位|机关)[为是](?:工作)?成员单位|(?<=(?:各|本|专班|小组|指挥部|委员会|联席会议|全部|所有)(?:的)?(?:\d{1,2}|[两三四五六七八九十]{1,3})[个家])成员单位(?![中里内的]))/g

/** 年初确定的十件民生实事 */
const MATTERS = /(?<![第\d])(\d{1,2}|[一二三四五六七八九十]{1,3})(?:件|项)(?:重点)?(民生实事|为民实事)/g

const countsOf = perPassage(({ text }: Passage): readonly Count[] => [
  ...matchesOf(WHOLE, text).map(({ from, to, 1: whole = '', 2: count = '', 3: what = '' }) => {
    return { from, to, name: whole + what, value: countOf(count) }
  }),
  ...matchesOf(MEMBERS, text).map(({ from, to, 1: count = '' }) => {
    return { from, to, name: '成员单位', value: countOf(count) }
  }),
  ...matchesOf(MATTERS, text).flatMap(({ from, to, 1: count = '', 2: name = '' }) => {
    const isPart = /其中|有|完成|剩余|新增|省|市级|县级|前$/.test(text.slice(Math.max(0, from - 4), from))
    return isPart ? [] : [{ from, to, name, value: countOf(count) }]
  }),
])

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const known = new Map<string, number>()
  for (const passage of passages)
    for (const { from, to, name, value } of countsOf(passage)) {
      const before = known.get(name)
      if (before === undefined) known.set(name, value)
      else if (before !== value) yield { passage, from, to, params: { before } }
    }
}

/** Two numbers of the districts or villages of one place. */
export const repeatedCount: DocumentRule = {
  id: 'NEG-CONSISTENT-COUNT',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '辖区、成员单位个数前后不一致',
  message: '前文为{{before}}个，此处为“{{text}}”，请核对。',
  source: '零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [
    { text: '全市12个县（市、区）全部完成任务。\n全市13个县（市、区）均已建立台账。' },
    { text: '年初确定的十件民生实事全部完成。\n九件民生实事中，群众满意度最高的是老旧小区改造。' },
    { text: '成立由10个部门为成员单位的专班。\n由专班11个成员单位联合检查。' },
  ],
  right: [
    { text: '全市12个县（市、区）全部完成任务。\n全市12个县（市、区）均已建立台账。' },
    { text: '全市12个县（市、区）全部完成任务。\n全市有3个县（市、区）排名靠后。' },
    { text: '全县14个乡镇。\n全市180个乡镇。' },
    { text: '成立由10个部门为成员单位的专班。\n3个成员单位未报台账，2个成员单位中的骨干。' },
  ],
}
