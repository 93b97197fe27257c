import { headingLevel } from '../../document/paragraph-kinds.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** The second of a series at the head of a paragraph. */
const SECOND = /^\s*(?:二是|二要(?!素)|第二，|其二，|其次，)/
/** What any series may begin with. */
const FIRST = /一是|一要|第一|首先|其一|一方面|一、|一个是|一来|（一）|1[.．]|①/

const secondOf = perPassage(({ kind, text }: Passage) => (kind === 'body' ? (SECOND.exec(text)?.[0] ?? null) : null))
const hasFirst = perPassage(({ text }: Passage) => FIRST.test(text))

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  let isBegun = false
  for (const passage of passages) {
    if (headingLevel(passage.kind) !== null) isBegun = false
    isBegun ||= hasFirst(passage)
    const second = isBegun ? null : secondOf(passage)
    if (second === null) continue
    yield { passage, from: 0, to: second.length }
    isBegun = true
  }
}

/** A series whose first member is not there. */
export const missingFirst: DocumentRule = {
  id: 'NEG-STRUCTURE-FIRST',
  scope: 'document',
  family: 'structure',
  severity: 'warn',
  name: '列举缺少第一项',
  message: '“{{text}}”之前没有第一项，请核对序次。',
  source: '《党政机关公文处理工作条例》第二十条第四项；实务',
  fixes: 'none',
  check,
  wrong: [{ text: '二是强化责任落实。\n三是强化督导检查。' }, { text: '一、问题\n认识不够高。\n第二，力度不够大。' }],
  right: [
    { text: '一是强化责任落实。\n二是强化督导检查。' },
    { text: '问题主要有：一是认识不高。\n力度不大。\n二是机制不全。' },
  ],
}
