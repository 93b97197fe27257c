import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { isWithin, matchesOf, quotationsOf, type Range } from '../text.ts'

const KINDS =
  '通知|意见|方案|办法|规定|细则|决定|通报|报告|请示|批复|公告|通告|规则|条例|规划|预案|函|章程|制度|公报|决议|要点|计划'
/** 本意见自印发之日起施行, 本办法所称 */
const OWN = new RegExp(
  `本(${KINDS})(?=自[^。]{0,20}(?:施行|实施|执行|起)|所称|由[^。，]{2,20}(?:负责)?解释|印发|下发|发布|公布|未尽|有效期|执行中|实施过程|要求|规定的?|明确的?|的规定|适用于|共分)`,
  'g',
)
const KIND_AT_END = new RegExp(`(${KINDS})(?:[（(][^（）()]{1,8}[）)])?$`)
/** Kinds named in a title that issues or forwards something. */
const ANY_KIND = new RegExp(KINDS, 'g')

interface Own extends Range {
  readonly kind: string
}

const ownIn = perPassage((passage: Passage): readonly Own[] =>
  matchesOf(OWN, passage.text)
    // Words of another document speak of that one.
    .filter(({ from }) => !isWithin(quotationsOf(passage), from))
    .map(({ from, 1: kind = '' }) => ({ from, to: from + 1 + kind.length, kind })),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const title = passages
    .filter(({ kind }) => kind === 'title')
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('')
  if (!KIND_AT_END.test(title)) return
  const named = new Set(matchesOf(ANY_KIND, title).map(([kind]) => kind))
  const end = passages.findIndex(({ kind }) => kind === 'attachmentLabel')
  for (const passage of end < 0 ? passages : passages.slice(0, end))
    for (const { from, to, kind } of ownIn(passage))
      if (!named.has(kind)) yield { passage, from, to, params: { kind: KIND_AT_END.exec(title)?.[1] ?? '' } }
}

/** A document that calls itself another kind than its title does. */
export const ownKind: DocumentRule = {
  id: 'NEG-CONSISTENT-KIND',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '文中自称与标题文种不一致',
  message: '标题是“{{kind}}”，文中自称“{{text}}”，请统一。',
  source: '《党政机关公文处理工作条例》第八条；零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [
    { text: 'title|关于做好秋收工作的通知\n本意见自印发之日起施行。' },
    { text: 'title|临江市公共停车场管理办法\n第二条 本规定所称停车场，是指供社会车辆停放的场所。' },
    { text: 'title|关于加强档案工作的意见\n各单位要把本通知要求落到实处。' },
  ],
  right: [
    { text: 'title|关于做好秋收工作的通知\n本通知自印发之日起施行。' },
    { text: 'title|关于印发秋收工作办法的通知\n本办法自印发之日起施行。' },
    { text: 'title|关于印发秋收工作办法的通知\nattachmentLabel|附件\n本细则所称秋收，是指收获。' },
    { text: 'title|关于修改部分规章的决定\n第二十三条修改为：“违反本办法规定的行为，依照其规定处理。”' },
    { text: 'title|在秋收会议上的讲话\n本意见自印发之日起施行。' },
  ],
}
