import { headingLevel } from '../../document/paragraph-kinds.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** A reply says what it answers, minutes who led the meeting and when. */
const PARTS: Readonly<Record<string, readonly (readonly [variant: string, pattern: RegExp])[]>> = {
  批复: [['answered', /收悉|来文|请示》|请示（|的请示/]],
  纪要: [
    ['host', /主持|召集|主席/],
    ['time', /\d{1,2}月\d{1,2}日/],
  ],
}
/** A draft of a few lines has not come so far. */
const LINES = 5

const factsOf = perPassage(({ kind, text }: Passage): ReadonlySet<string> => {
  if (kind === 'title' || kind === 'dateOfIssue') return new Set<string>()
  const all = Object.values(PARTS).flat()
  return new Set(all.filter(([, pattern]) => pattern.test(text)).map(([variant]) => variant))
})

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  const parts = PARTS[kind.name]
  const title = passages.findIndex(({ kind: role }) => role === 'title')
  if (parts === undefined || title < 0 || passages.length < LINES) return
  const lead = passages.find(
    ({ kind: role, text }, at) => at > title && (role === 'body' || headingLevel(role) !== null) && text.length > 10,
  )
  if (lead === undefined) return
  for (const [variant] of parts)
    if (!passages.some((passage) => factsOf(passage).has(variant)))
      yield { passage: lead, from: 0, to: lead.text.length, variant }
}

const REPLY = { name: '批复', group: 'statutory', direction: 'downward' } as const
const MINUTES = { name: '纪要', group: 'statutory', direction: 'any' } as const

/** A reply that does not say what it answers, or minutes without host or day. */
export const partsOfKind: DocumentRule = {
  id: 'NEG-KIND-PARTS',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '正文缺少该文种应有的内容',
  message: '{{problem}}。',
  variants: {
    answered: '批复应先引述来文，写作“你局《关于……的请示》（文号）收悉”',
    host: '纪要应写明会议主持人',
    time: '纪要应写明会议时间',
  },
  source: '《党政机关公文处理工作条例》第八条；实务',
  fixes: 'none',
  check,
  wrong: [
    {
      text: 'title|关于同意设立博物馆的批复\naddressee|市文化广电旅游局：\nbody|经研究，同意设立临江市漕运博物馆。\nbody|要抓好建设。\nbody|此复。',
      kind: REPLY,
    },
    {
      text: 'title|市政府专题会议纪要\nbody|会议研究了城市排水防涝工作，议定以下事项：\nbody|一、加快改造。\nbody|二、加强值守。\nbody|三、落实资金。',
      kind: MINUTES,
    },
  ],
  right: [
    {
      text: 'title|关于同意设立博物馆的批复\naddressee|市文化广电旅游局：\nbody|你局《关于设立博物馆的请示》收悉。\nbody|同意设立。\nbody|此复。',
      kind: REPLY,
    },
    {
      text: 'title|市政府专题会议纪要\nbody|2026年3月5日，副市长李志远主持召开专题会议，议定以下事项：\nbody|一、加快改造。\nbody|二、加强值守。\nbody|三、落实资金。',
      kind: MINUTES,
    },
    { text: 'title|关于同意设立博物馆的批复\nbody|经研究，同意设立临江市漕运博物馆。', kind: REPLY },
  ],
}
