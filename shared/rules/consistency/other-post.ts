import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { SURNAMES } from '../surnames.ts'
import { matchesOf, type Range } from '../text.ts'
import { gathered } from './gathered.ts'

/** 区政府办公室主任林涛, with the other posts in a row before it. */
const POST =
  /((?:[\u4e00-\u9fff]{2,10}、){0,3}[\u4e00-\u9fff]{0,10}?)(市长|县长|区长|镇长|乡长|主任|局长|部长|院长|校长)([\u4e00-\u9fff]{2,3}?)(?=同志|[，。；：、）]|$|主持|出席|参加|强调|指出|讲话|带队|任|负责|要求|牵头|作|在|对|到|率|等)/g
const HEAD = /[市县区镇乡]长/g
const OF_BODY = /主任|局长|部长|院长|校长/g
/** Posts held before or besides. */
const BESIDES = /时任|原|曾|兼|组长|总指挥|指挥长|委员会主任|委主任|会长/

interface Held extends Range {
  readonly name: string
  readonly isHead: boolean
  readonly isOfBody: boolean
}

const heldIn = perPassage(({ text }: Passage): readonly Held[] =>
  matchesOf(POST, text).flatMap(({ from, to, 1: before = '', 2: post = '', 3: name = '' }) => {
    if (!SURNAMES.has(name.charAt(0)) || BESIDES.test(before + post)) return []
    const posts = before + post
    return [{ from, to, name, isHead: posts.match(HEAD) !== null, isOfBody: posts.match(OF_BODY) !== null }]
  }),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const known = new Map<string, Held>()
  for (const held of gathered(passages, heldIn)) {
    const before = known.get(held.name)
    if (before === undefined) known.set(held.name, held)
    else if (isOther(before, held)) yield { passage: held.passage, from: held.from, to: held.to }
  }
}

/** Whether one mention has a post of government alone and the other one of a body alone. */
function isOther(one: Held, other: Held): boolean {
  const isApart = one.isHead !== one.isOfBody && other.isHead !== other.isOfBody
  return isApart && one.isHead !== other.isHead
}

/** A person who is head of a government in one place and of one of its bodies in another. */
export const otherPost: DocumentRule = {
  id: 'NEG-CONSISTENT-OTHER-POST',
  scope: 'document',
  family: 'consistency',
  severity: 'info',
  name: '同一人前后职务不同',
  message: '“{{text}}”与前文所写职务不同，请核对是否为同一人、是否兼任。',
  source: '《党政机关公文处理工作条例》第二十条第四项（内容准确）',
  fixes: 'none',
  check,
  wrong: [{ text: '区委常委韩少华任组长，副区长林涛任副组长。\n由区政府办公室主任林涛带队开展督查。' }],
  right: [
    { text: '副区长林涛任副组长。\n由副区长林涛带队开展督查。' },
    { text: '副市长、市公安局局长林涛带队。\n市公安局局长林涛汇报，副市长林涛要求。' },
  ],
}
