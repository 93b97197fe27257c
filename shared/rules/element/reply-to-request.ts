import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** What has come in, by the kind that its title ends with. */
const RECEIVED = /(?<!请示)(报告|通知|通报|意见|函)》(?:（[^（）]{0,30}）)?[^。；，《》]{0,6}(?:收悉|已收悉|收到|悉)/g

/** The same without its title. */
const RECEIVED_PAPER = /(?:来函|函件|来电|报告|申请书?|信函|来信)(?:已|均已)?收悉/g

const receivedIn = perPassage(({ text }: Passage): readonly Range[] => [
  ...matchesOf(RECEIVED, text).map(({ from, 1: kind = '' }) => ({ from, to: from + kind.length })),
  ...matchesOf(RECEIVED_PAPER, text),
])

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.name !== '批复') return
  for (const passage of passages) for (const { from, to } of receivedIn(passage)) yield { passage, from, to }
}

/** A reply (批复) to something that is no request. */
export const replyToRequest: DocumentRule = {
  id: 'NEG-REPLY-KIND',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '批复的来文不是请示',
  message: '批复适用于答复下级机关请示事项，来文“{{text}}”不是请示，请核对来文或者改用其他文种。',
  source: '《党政机关公文处理工作条例》第八条第十二项',
  fixes: 'none',
  check,
  wrong: [
    { text: '你局关于增设机构的来函收悉。', kind: { name: '批复', group: 'statutory', direction: 'downward' } },
    {
      text: '贵县《关于解决抗旱资金的报告》收悉。',
      kind: { name: '批复', group: 'statutory', direction: 'downward' },
    },
    {
      text: '你局《关于增设机构的函》（临水函〔2026〕3号）收悉。',
      kind: { name: '批复', group: 'statutory', direction: 'downward' },
    },
  ],
  right: [
    { text: '你局关于增设机构的请示收悉。', kind: { name: '批复', group: 'statutory', direction: 'downward' } },
    {
      text: '你县《关于解决抗旱资金的请示》（青政〔2026〕18号）收悉。',
      kind: { name: '批复', group: 'statutory', direction: 'downward' },
    },
    {
      text: '贵局《关于协助调查的函》收悉。',
      kind: { name: '函', group: 'statutory', direction: 'lateral' },
    },
  ],
}
