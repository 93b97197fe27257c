import { lengthExcess } from '../../paperwork/excess.ts'
import { mainTextCharacters } from '../../paperwork/main-text.ts'
import type { LengthLimit } from '../../paperwork/policy.ts'
import type { DocumentHit, DocumentRule, KindFacts, RuledDocument } from '../rule.ts'

function* check({ kind, fields, passages }: RuledDocument): Generator<DocumentHit> {
  const excess = lengthExcess(kind.limits ?? [], { fields, characters: mainTextCharacters(passages) })
  const passage = passages.find((candidate) => candidate.kind === 'title') ?? passages[0]
  if (excess === null || passage === undefined) return
  const { characters: length, mostCharacters: most, limit } = excess
  yield { passage, from: 0, to: passage.text.length, params: { length, most, limit: limit.source } }
}

const LIMIT: LengthLimit = { kind: 'notice', level: 'any', measure: 'characters', most: 20, source: '实务' }

function noticeWithin(...limits: readonly LengthLimit[]): KindFacts {
  return { name: '通知', group: 'statutory', direction: 'downward', limits }
}

/** A document longer than its kind may be. */
export const documentLength: DocumentRule = {
  id: 'NEG-LENGTH-DOCUMENT',
  scope: 'document',
  family: 'length',
  severity: 'warn',
  name: '篇幅超限',
  message: '正文{{length}}字，超过{{most}}字（{{limit}}），请压缩；确需保留的，送审时请说明理由。',
  source: '《整治形式主义为基层减负若干规定》（2024）；本单位精文简会要求',
  fixes: 'none',
  check,
  wrong: [
    { text: `title|通知\n${'字'.repeat(30)}`, kind: noticeWithin(LIMIT) },
    // The stricter limit of the level counts, whatever is allowed elsewhere.
    {
      text: `title|通知\n${'字'.repeat(30)}`,
      kind: noticeWithin({ ...LIMIT, most: 50 }, { ...LIMIT, level: 'office' }),
      fields: { letterhead: '临江市委办公室文件' },
    },
    { text: `title|讲话\n${'字'.repeat(400)}`, kind: noticeWithin({ ...LIMIT, measure: 'minutes', most: 2 }) },
  ],
  right: [
    { text: `title|通知\n${'字'.repeat(15)}\nattachmentLabel|附件\n${'字'.repeat(30)}`, kind: noticeWithin(LIMIT) },
    { text: '字'.repeat(30) },
    {
      text: `title|通知\n${'字'.repeat(30)}`,
      kind: noticeWithin(LIMIT, { ...LIMIT, level: 'authority', most: 50 }),
      fields: { letterhead: '中共临江市委员会文件' },
    },
  ],
}
