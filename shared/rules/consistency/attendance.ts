import { onlyDifference } from '../name/name-variants.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { SURNAMES } from '../surnames.ts'
import { matchesOf, type Range } from '../text.ts'
import { gathered } from './gathered.ts'

/** 出席：陈志远　周文斌　刘芳 */
const ROLL = /^(?:出席|参加|列席|请假|主持|缺席)(?:人员)?[：:]/
const NAME = /[\u4e00-\u9fff]{3}(?![\u4e00-\u9fff])/g
const LENGTH = 3

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

/** A name in the text that is one character off one of the roll, and not of the roll itself. */
function otherIn(text: string, name: string, roll: ReadonlySet<string>): string | null {
  for (let from = text.indexOf(name.charAt(0)); from >= 0; from = text.indexOf(name.charAt(0), from + 1)) {
    const other = text.slice(from, from + LENGTH)
    // Of one surname and one more character: names end where a mark or a verb of meetings stands.
    const isNamed = /^(?:$|[、，。；）\s]|出席|参加|主持|列席|同志)/.test(text.slice(from + LENGTH, from + LENGTH + 2))
    if (isNamed && !roll.has(other) && onlyDifference(other, name) !== null) return other
  }
  return null
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const named = gathered(passages, rollOf)
  if (named.length === 0) return
  const roll = new Set(named.map(({ name }) => name))
  const others = passages.filter((passage) => rollOf(passage).length === 0)
  for (const { name, passage, from, to } of named) {
    if (others.some(({ text }) => text.includes(name))) continue
    const other = others.map(({ text }) => otherIn(text, name, roll)).find((found) => found !== null)
    if (other !== undefined) yield { passage, from, to, params: { other } }
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
