import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

const CLOSING = /(?:妥否|当否|可否|是否妥当)[，,]?(?:请|望|恳请).{0,6}(?:批示|批复|审批|指示|审示|审定)/g
/** 另……请一并批准: a second matter in passing. */
const IN_PASSING =
  /(?:(?<=[。；])并(?:恳|敬)?请(?:市政府|县政府|区政府|上级)?(?:予以|一并|帮助)?(?:解决|划拨|增加|拨付|追加|核定)[^。；，]{4,30})|(?:另|此外|同时|另外)[，,]?[^。；]{0,40}(?:请一并|一并请|也请)[^。；，]{0,4}(?:批准|批示|批复|解决|考虑|研究|审批)/g
/** What may be asked for; two of them in a title are two matters. */
const ASKED =
  '(?:增加|解决|申请|追加|拨付|购置|新建|扩建|改建|修建|调整|招聘|设立|成立|划拨|减免|提高|举办|承办|聘用|更新|核定|增设|启用|出让|表彰)'
const TWO_MATTERS = new RegExp(
  `${ASKED}[^和及、暨并《》的]{2,25}(?:和|及|以及|并|、|暨)${ASKED}[^《》]{2,25}(?=的请示$)`,
)
const inPassingOf = perPassage(({ text }: Passage): readonly Range[] => [...matchesOf(IN_PASSING, text)])
const closingsOf = perPassage(({ text }: Passage): readonly Range[] => [...matchesOf(CLOSING, text)])

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.name !== '请示') return
  for (const passage of passages) {
    const two = passage.kind === 'title' ? TWO_MATTERS.exec(passage.text.trimEnd()) : null
    if (two !== null) yield { passage, from: two.index, to: two.index + two[0].length }
  }
  const closings = passages.flatMap((passage) => closingsOf(passage).map(({ from, to }) => ({ passage, from, to })))
  yield* closings.slice(1)
  for (const passage of passages) for (const { from, to } of inPassingOf(passage)) yield { passage, from, to }
}

/** A request that asks twice, and so for two matters. */
export const oneMatter: DocumentRule = {
  id: 'NEG-REQUEST-MATTER',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '请示一文多事',
  message: '请示应当一文一事，“{{text}}”涉及另一事项，请另行文。',
  source: '《党政机关公文处理工作条例》第十五条第四项',
  fixes: 'none',
  check,
  wrong: [
    {
      text: '需资金80万元。并请解决镇卫生院扩建用地10亩。\n妥否，请批示。',
      kind: { name: '请示', group: 'statutory', direction: 'upward' },
    },
    {
      text: 'title|临江市体育局关于承办运动会和增加编制的请示',
      kind: { name: '请示', group: 'statutory', direction: 'upward' },
    },
    {
      text: '拟建平台。\n另，我局拟招聘人员，请一并批准。\n妥否，请批示。',
      kind: { name: '请示', group: 'statutory', direction: 'upward' },
    },
    {
      text: '拟建平台，妥否，请批示。\n拟增编制，当否，请批复。',
      kind: { name: '请示', group: 'statutory', direction: 'upward' },
    },
  ],
  right: [{ text: '拟建平台，妥否，请批示。', kind: { name: '请示', group: 'statutory', direction: 'upward' } }],
}
