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

function countOf(passages: readonly Passage[]): number {
  return Math.max(
    passages.filter(({ kind }) => kind === 'attachmentNote').length,
    passages.filter(({ kind }) => kind === 'attachmentLabel').length,
  )
}

function* beyond(passages: readonly Passage[], count: number): Generator<DocumentHit> {
  for (const passage of passages)
    for (const { from, to, number } of referencesOf(passage))
      if (number > count) yield { passage, from, to, params: { count } }
}

function* ofNone({ passages }: RuledDocument): Generator<DocumentHit> {
  if (countOf(passages) === 0) yield* beyond(passages, 0)
}

function* beyondLast({ passages }: RuledDocument): Generator<DocumentHit> {
  const count = countOf(passages)
  if (count > 0) yield* beyond(passages, count)
}

/** A reference to an attachment in a document that has none: the note may have been forgotten, or it is bound elsewhere. */
export const missingAttachment: DocumentRule = {
  id: 'NEG-ATTACHMENT-MISSING',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '文中提到的附件不存在',
  message: '文中写“{{text}}”，而没有附件说明，请核对。',
  source: 'GB/T 9704-2012 7.3.4；实务',
  fixes: 'none',
  check: ofNone,
  wrong: [{ text: '具体安排见附件。' }],
  right: [{ text: '具体安排见附件。\nattachmentNote|附件：值班表' }, { text: '附件应与正文一致' }],
}

/** A reference to an attachment beyond the last one of the note. */
export const attachmentBeyondLast: DocumentRule = {
  id: 'NEG-ATTACHMENT-BEYOND',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '文中附件序号超出附件说明',
  message: '文中写“{{text}}”，而附件说明只有{{count}}件，附件序号应与附件说明一致。',
  source: 'GB/T 9704-2012 7.3.4、7.3.7',
  fixes: 'none',
  check: beyondLast,
  wrong: [
    { text: '填写附件2。\nattachmentNote|附件：值班表' },
    { text: '具体分组情况见附件3。\nattachmentNote|附件：1.清单\nattachmentNote|2.提纲' },
  ],
  right: [
    { text: '填写附件2。\nattachmentNote|附件：1.值班表\nattachmentNote|2.通讯录' },
    { text: '具体安排见附件2。' },
  ],
}
