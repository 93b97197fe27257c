import { countCharacters } from '../../document/statistics.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

const lengthOf = perPassage(({ number, text }: Passage) => countCharacters((number ?? '') + text))

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.length === undefined) return
  const { most, source } = kind.length
  // Attachments are documents of their own.
  const end = passages.findIndex((passage) => passage.kind === 'attachmentLabel')
  const main = end < 0 ? passages : passages.slice(0, end)
  const length = main.reduce((sum, passage) => sum + lengthOf(passage), 0)
  const passage = passages.find((candidate) => candidate.kind === 'title') ?? passages[0]
  if (length > most && passage !== undefined)
    yield { passage, from: 0, to: passage.text.length, params: { length, most, limit: source } }
}

/** A document longer than its kind may be. */
export const documentLength: DocumentRule = {
  id: 'NEG-LENGTH-DOCUMENT',
  scope: 'document',
  family: 'length',
  severity: 'warn',
  name: '篇幅超限',
  message: '全文{{length}}字，超过{{most}}字（{{limit}}），请压缩。',
  source: '《整治形式主义为基层减负若干规定》（2024）；本单位精文简会要求',
  fixes: 'none',
  check,
  wrong: [
    {
      text: `title|通知\n${'字'.repeat(30)}`,
      kind: { name: '通知', group: 'statutory', direction: 'downward', length: { most: 20, source: '实务' } },
    },
  ],
  right: [
    {
      text: `title|通知\n${'字'.repeat(15)}\nattachmentLabel|附件\n${'字'.repeat(30)}`,
      kind: { name: '通知', group: 'statutory', direction: 'downward', length: { most: 20, source: '实务' } },
    },
    { text: '字'.repeat(30) },
  ],
}
