import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** Closing phrases with the kinds they belong to. */
const CLOSINGS: Readonly<Record<string, readonly string[]>> = {
  特此通知: ['通知', '会议通知', '督查通知'],
  特此通报: ['通报'],
  特此通告: ['通告'],
  特此公告: ['公告'],
  特此报告: ['报告'],
  特此请示: ['请示'],
  此复: ['批复', '函'],
  特此批复: ['批复'],
  特此函达: ['函'],
  专此函达: ['函'],
  特此函复: ['函'],
  特此函告: ['函'],
}
const FORMS =
  /(?:特此(?:通知|通报|通告|公告|报告|请示|批复|函达|函复|函告)|专此函达)(?=[。，]|$)|^此复(?=[。]|$)|(?:妥否|当否|可否)，请(?:批示|批复|审批)/g
/** What only a request may ask for. */
const REQUEST = /^(?:妥否|当否|可否)/

interface Closing extends Range {
  readonly phrase: string
}

const closingsOf = perPassage(({ kind, text }: Passage): readonly Closing[] =>
  kind === 'body' ? [...matchesOf(FORMS, text)].map(({ from, to, 0: phrase }) => ({ from, to, phrase })) : [],
)

function kindsOf(phrase: string): readonly string[] {
  // A report that asks is what a rule of its own is for.
  return REQUEST.test(phrase) ? ['请示', '报告'] : (CLOSINGS[phrase] ?? [])
}

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  for (const passage of passages)
    for (const { from, to, phrase } of closingsOf(passage))
      if (!kindsOf(phrase).some((name) => kind.name.endsWith(name)))
        yield { passage, from, to, params: { kind: kind.name } }
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
    { text: '特此通知。', kind: { name: '函', group: 'statutory', direction: 'lateral' } },
  ],
  right: [
    { text: '特此通知。' },
    { text: '特此报告。', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
  ],
}
