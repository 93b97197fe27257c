import { isVariant, onlyDifference } from '../name/name-variants.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { SURNAMES } from '../surnames.ts'
import { matchesOf, type Range } from '../text.ts'
import { gathered } from './gathered.ts'

const POST = '[副付]?(?:市长|县长|区长|镇长|乡长|州长|书记|主任|局长|部长|主席|秘书长|厅长|处长|科长|院长|校长)'
const NAME = '[\\u4e00-\\u9fff]{3}'
/** 副市长陈志明主持 */
const POST_FIRST = new RegExp(
  `(${POST})(${NAME})(?=同志|[，。；：、）]|$|主持|出席|参加|强调|指出|讲话|作|代表|带队|任|负责|要求|牵头|等|率|到|在)`,
  'g',
)
/** 按照陈志民副市长的要求, 报苏见川同志审定 */
const NAME_FIRST = new RegExp(`(${NAME})(${POST}|同志)`, 'g')

interface Person extends Range {
  readonly name: string
  /** 同志 where no post is named. */
  readonly post: string
  /** The name stands behind the post, where the rule about easily mistyped names sees it. */
  readonly isBehind: boolean
}

const personsIn = perPassage(({ text }: Passage): readonly Person[] => {
  const behind = matchesOf(POST_FIRST, text).map(({ to, 1: post = '', 2: name = '' }) => {
    return { from: to - name.length, to, name, post, isBehind: true }
  })
  const before = matchesOf(NAME_FIRST, text).map(({ from, 1: name = '', 2: post = '' }) => {
    return { from, to: from + name.length, name, post, isBehind: false }
  })
  return [...behind, ...before]
    .filter(({ name }) => SURNAMES.has(name.charAt(0)))
    .map((person) => ({ ...person, post: person.post.replace('付', '副') }))
})

/** Whether two names are taken for those of one person: one character differs, and not the surname. */
function isSlip(one: Person, other: Person): boolean {
  const at = onlyDifference(one.name, other.name)
  const isOfOne = one.post === other.post || one.post === '同志' || other.post === '同志'
  const isFound = one.isBehind && other.isBehind && isVariant(one.name, other.name)
  return at !== null && at > 0 && isOfOne && !isFound
}

/** How many passages a name stands in, up to two: who is named in several is a person of that name. */
function isOnce(passages: readonly Passage[], name: string): boolean {
  const naming = passages.filter(({ text }) => text.includes(name))
  const [only] = naming
  return naming.length === 1 && only?.text.indexOf(name) === only?.text.lastIndexOf(name)
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const bySurname = new Map<string, Person[]>()
  for (const person of gathered(passages, personsIn)) {
    const { name, passage, from, to } = person
    const before = bySurname.get(name.charAt(0)) ?? []
    bySurname.set(name.charAt(0), before)
    const other = before.find((one) => isSlip(one, person))
    if (other !== undefined && isOnce(passages, name)) yield { passage, from, to, params: { other: other.name } }
    if (!before.some((one) => one.name === name && one.post === person.post)) before.push(person)
  }
}

/** Two names of one post that differ in a character. */
export const personSlip: DocumentRule = {
  id: 'NEG-NAME-PERSON-SLIP',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '同一职务两个相近的姓名',
  message: '“{{text}}”与前文的“{{other}}”只差一字，请核对是否为同一人。',
  source: '《党政机关公文处理工作条例》第二十条第四项（内容准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '副市长陈志明主持召开专题会议。\n各单位要按照陈志民副市长的要求抓好落实。' },
    { text: '副市长、市食安委主任苏见山主持召开会议。\n12月底前拿出方案，报苏见川同志审定。' },
  ],
  right: [
    { text: '副市长陈志明主持召开专题会议。\n各单位要按照陈志明副市长的要求抓好落实。' },
    { text: '副市长陈志明主持召开专题会议，市水利局局长陈志民作了汇报。' },
    { text: '李志刚、李志强同志参加会议。\n李志强同志汇报了工作。' },
  ],
}
