import type { Passage } from '../passage.ts'
import { perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

const CLOSING =
  /(?:妥否|当否|可否|是否妥当|以上请示)[，,]?.{0,6}(?:请|望|恳请)?.{0,6}(?:批示|批复|审批|指示|审示)|请(?:予)?(?:批示|批复|审批|批准)/
const closingOf = perPassage(({ text }: Passage) => CLOSING.exec(text))

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  const last = passages.findLast(({ kind: role, text }) => role === 'body' && /[。！]$/.test(text))
  if (kind.name === '请示' && last !== undefined && !passages.some((passage) => closingOf(passage) !== null))
    yield { passage: last, from: 0, to: last.text.length, variant: 'missing' }
  if (kind.name !== '报告') return
  for (const passage of passages) {
    const closing = closingOf(passage)
    if (closing === null) continue
    const range = { from: closing.index, to: closing.index + closing[0].length }
    yield { passage, ...range, variant: 'inReport' }
  }
}

/** A request without its closing, or a report that asks for something. */
export const requestClosing: DocumentRule = {
  id: 'NEG-REQUEST-CLOSING',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '报告夹带请示事项、请示缺少请求语',
  message: '{{problem}}。',
  variants: { missing: '请示应有“妥否，请批示”等请求语', inReport: '报告中不得夹带请示事项' },
  source: '《党政机关公文处理工作条例》第十五条',
  fixes: 'none',
  check,
  wrong: [
    { text: '以上报告，请批准。', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
    { text: '需经费5万元。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
  ],
  right: [
    { text: '需经费5万元。\n妥否，请批示。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: '特此报告。', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
  ],
}
