import { headingLevel } from '../../document/paragraph-kinds.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** Words after 特此, 专此, 谨此 with the kinds they close. */
const CLOSED_KINDS: Readonly<Record<string, readonly string[]>> = {
  通知: ['通知'],
  通报: ['通报'],
  通告: ['通告'],
  公告: ['公告'],
  公示: ['公告'],
  报告: ['报告', '汇报'],
  汇报: ['报告', '汇报'],
  上报: ['报告'],
  报批: ['请示'],
  申报: ['请示'],
  呈报: ['请示', '报告'],
  告知: ['通知', '函', '公告'],
  报请: ['请示'],
  请示: ['请示'],
  申请: ['请示'],
  批复: ['批复'],
  批准: ['批复'],
  答复: ['批复', '函'],
  函达: ['函'],
  函复: ['函'],
  复函: ['函'],
  函告: ['函'],
  函商: ['函'],
  函询: ['函'],
  函请: ['函'],
  函报: ['函'],
  函: [],
  纪要: [],
  意见: [],
  决议: [],
  命令: ['命令'],
  转发: ['通知'],
  印发: ['通知'],
  决定: ['决定'],
}
const WORDS = Object.keys(CLOSED_KINDS).toSorted((a, b) => b.length - a.length)
const SET_PHRASE = new RegExp(`(?:特此|专此|谨此)(${WORDS.join('|')})(?=[。，！]|$)`, 'g')

/** Closings of other forms, with the kinds they may stand in. */
const OTHER_PHRASES: readonly (readonly [pattern: RegExp, kinds: readonly string[]])[] = [
  // A report or a letter that asks is what a rule of its own is for.
  [
    /(?:妥否|当否|可否|是否妥当|是否可行)，(?:请|望|恳请)[^。，；]{0,4}(?:批示|批复|审批|指示|审示|批准)/g,
    ['请示', '报告', '函'],
  ],
  [/(?<=^|。)此复(?=[。]|$)/g, ['批复', '函']],
  [/^此令(?=[。]|$)/g, ['命令']],
  [
    /(?<=^|[。，；）])(?:请|望|希)(?!批转|转发|市委|市政府|省委|省政府)[^。；]{0,20}?(?:遵照|贯彻|照此|参照|依照|按此)[^。，；]{0,3}(?:执行|办理|落实|实施)/g,
    ['通知', '通报', '决定', '意见', '批复', '命令', '决议', '纪要', '方案', '通告', '公告', '公报'],
  ],
  [
    /(?<=^|[。，；])(?:请|望)?(?:[盼望]?即?请?函复|盼复|请予?(?:大力)?支持为盼|为盼|请予函复|请函告|请复函|望函复)(?=[。，]|$)/g,
    ['函', '请示', '方案', '通知'],
  ],
  [
    /(?<=^|[。；])(?:请予?|望予?|恳请)(?:审批|批准|批复|批示|审示)(?=[。！]|$)/g,
    ['请示', '报告', '函', '意见', '议案', '纪要', '方案'],
  ],
  [
    /(?<=^|[。，；])(?:以上|上述)意见[^。；]{0,8}如无不妥[^。；]{0,4}请[^。；]{0,10}(?:批转|转发)/g,
    ['意见', '请示', '报告'],
  ],
  [/(?<=^|[。，；])(?:以上|上述)(?:决定|通知|通报)[^。；]{0,6}(?:妥否|当否|请批示|请批复|请审议)/g, []],
]

interface Closing extends Range {
  readonly kinds: readonly string[]
}

const closingsOf = perPassage(({ kind, runIn, text }: Passage): readonly Closing[] => {
  if (kind !== 'body' && !runIn && headingLevel(kind) === null) return []
  const set = [...matchesOf(SET_PHRASE, text)].map(({ from, to, 1: word = '' }) => {
    return { from, to, kinds: CLOSED_KINDS[word] ?? [] }
  })
  const others = OTHER_PHRASES.flatMap(([pattern, kinds]) =>
    [...matchesOf(pattern, text)].map(({ from, to }) => ({ from, to, kinds })),
  )
  return [...set, ...others]
})

/** 当否，请审批 closes a request; a paper that nobody decides on does not ask so. */
function* requestsIn(passages: readonly Passage[], kind: string): Generator<DocumentHit> {
  const [request] = OTHER_PHRASES
  if (!passages.some(({ kind: role }) => role === 'title')) return
  for (const passage of passages)
    for (const { from, to, kinds } of closingsOf(passage))
      if (kinds === request?.[1]) yield { passage, from, to, params: { kind } }
}

/** Speeches and papers of other kinds may tell others what to do; only statutory kinds have closings of their own. */
function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.group !== 'statutory' && !kind.name.endsWith('通知')) {
    yield* requestsIn(passages, kind.name)
    return
  }
  for (const passage of passages)
    for (const { from, to, kinds } of closingsOf(passage))
      if (!kinds.some((name) => kind.name.endsWith(name))) yield { passage, from, to, params: { kind: kind.name } }
}

/** A closing phrase of another kind. */
export const closingOfKind: DocumentRule = {
  id: 'NEG-CLOSING-KIND',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '结束语与文种不符',
  message: '“{{text}}”不是“{{kind}}”的结束语，请改正。',
  source: '实务',
  fixes: 'none',
  check,
  wrong: [
    { text: '以上意见妥否，请批示。' },
    { text: '特此报告。' },
    { text: '专此函复。' },
    { text: '特此通知。', kind: { name: '函', group: 'statutory', direction: 'lateral' } },
    { text: '以上事项，请遵照执行。', kind: { name: '函', group: 'statutory', direction: 'lateral' } },
    {
      text: '望贵局高度重视，认真贯彻落实。',
      kind: { name: '函', group: 'statutory', direction: 'lateral' },
    },
    { text: '请认真贯彻执行。', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
    { text: '特此纪要。', kind: { name: '纪要', group: 'statutory', direction: 'any' } },
    { text: '特此通告。', kind: { name: '公告', group: 'statutory', direction: 'downward' } },
    {
      text: 'title|民宿发展情况调研报告\nbody|当否，请审批。',
      kind: { name: '调研报告', group: 'office', direction: 'any' },
    },
    { text: '特此报批。', kind: { name: '议案', group: 'statutory', direction: 'upward' } },
    { text: '请予审批。', kind: { name: '决定', group: 'statutory', direction: 'downward' } },
    { text: '此令。' },
    { text: '盼复。', kind: { name: '批复', group: 'statutory', direction: 'downward' } },
  ],
  right: [
    { text: '特此通知。' },
    { text: '请认真贯彻执行。' },
    { text: '特此报告。', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
    { text: '专此报告。', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
    { text: '特此函复。', kind: { name: '函', group: 'statutory', direction: 'lateral' } },
    { text: '请贵局予以支持，并函复。', kind: { name: '函', group: 'statutory', direction: 'lateral' } },
    { text: '以上意见如无不妥，请批转各地执行。', kind: { name: '意见', group: 'statutory', direction: 'any' } },
    { text: '要求各地认真贯彻执行。', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
    { text: '请批转各地遵照执行。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: '此令。', kind: { name: '命令', group: 'statutory', direction: 'downward' } },
  ],
}
