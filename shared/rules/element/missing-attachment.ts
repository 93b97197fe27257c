import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

const REFERENCE = /(?:见|详见|填写|填报|按照?|参照)附件\s?(\d{1,2})?(?![》”])/g

interface Reference extends Range {
  readonly number: number
}

const referencesOf = perPassage(({ kind, text }: Passage): readonly Reference[] => {
  if (kind === 'attachmentNote') return []
  return [...matchesOf(REFERENCE, text)].map(({ from, to, 1: number }) => ({ from, to, number: Number(number ?? 1) }))
})

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const count = Math.max(
    passages.filter(({ kind }) => kind === 'attachmentNote').length,
    passages.filter(({ kind }) => kind === 'attachmentLabel').length,
  )
  for (const passage of passages)
    for (const { from, to, number } of referencesOf(passage))
      if (number > count) yield { passage, from, to, params: { count } }
}

/** A reference to an attachment that the document does not have. */
export const missingAttachment: DocumentRule = {
  id: 'NEG-ATTACHMENT-MISSING',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '文中提到的附件不存在',
  message: '文中写“{{text}}”，而附件说明只有{{count}}件，请核对。',
  source: 'GB/T 9704-2012 7.3.4；实务',
  fixes: 'none',
  check,
  wrong: [{ text: '具体安排见附件。' }, { text: '填写附件2。\nattachmentNote|附件：值班表' }],
  right: [{ text: '具体安排见附件。\nattachmentNote|附件：值班表' }, { text: '附件应与正文一致' }],
}
