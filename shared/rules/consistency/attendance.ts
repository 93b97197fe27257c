import { onlyDifference } from '../name/name-variants.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { SURNAMES } from '../surnames.ts'
import { matchesOf, type Range } from '../text.ts'
import { gathered } from './gathered.ts'

/** 出席：陈志远　周文斌　刘芳 */
const ROLL = /^(?:出席|参加|列席|请假|主持|缺席)(?:人员)?[：:]/
const NAME = /[\u4e00-\u9fff]{3}(?![\u4e00-\u9fff])/g

interface Named extends Range {
  readonly name: string
}

/** The names of three characters of a line of attendance. */
const rollOf = perPassage(({ text }: Passage): readonly Named[] =>
  ROLL.test(text.trimStart())
    ? matchesOf(NAME, text).flatMap(({ from, to, 0: name }) =>
        SURNAMES.has(name.charAt(0)) && !/[\u4e00-\u9fff]/.test(text.charAt(from - 1)) ? { from, to, name } : [],
      )
    : [],
)

/** What may be a name in the text: three characters before a mark or a verb of meetings. */
const IN_TEXT = /[\u4e00-\u9fff]{3}(?=[、，。；）\s]|$|出席|参加|主持|列席|同志)/g
const namesIn = perPassage((passage: Passage): readonly string[] =>
  rollOf(passage).length > 0
    ? []
    : matchesOf(IN_TEXT, passage.text).flatMap(([name]) => (SURNAMES.has(name.charAt(0)) ? name : [])),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const named = gathered(passages, rollOf)
  if (named.length === 0) return
  const roll = new Set(named.map(({ name }) => name))
  const others = [...new Set(passages.flatMap(namesIn))].filter((name) => !roll.has(name))
  for (const { name, passage, from, to } of named) {
    const other = others.find((written) => onlyDifference(written, name) !== null)
    if (other === undefined) continue
    const isNamed = passages.some(({ text }) => text !== passage.text && text.includes(name))
    if (!isNamed) yield { passage, from, to, params: { other } }
  }
}

/** Somebody in the roll of a meeting whose name differs by a character from the text. */
export const attendance: DocumentRule = {
  id: 'NEG-CONSISTENT-ATTENDANCE',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '出席名单与正文姓名不一致',
  message: '正文中是“{{other}}”，名单中是“{{text}}”，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（内容准确）',
  fixes: 'none',
  check,
  wrong: [{ text: '副县长刘芳、赵立群、孙浩出席会议。\n出席：陈志远　刘芳　赵立君　孙浩' }],
  right: [
    { text: '副县长刘芳、赵立群、孙浩出席会议。\n出席：陈志远　刘芳　赵立群　孙浩' },
    { text: '副县长赵立群出席会议。\n出席：赵立群　赵立君　孙浩' },
  ],
}
