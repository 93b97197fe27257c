import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

const CLOSING = /(?:妥否|当否|可否|是否妥当)[，,]?(?:请|望|恳请).{0,6}(?:批示|批复|审批|指示|审示|审定)/g
const closingsOf = perPassage(({ text }: Passage): readonly Range[] => [...matchesOf(CLOSING, text)])

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.name !== '请示') return
  const closings = passages.flatMap((passage) => closingsOf(passage).map(({ from, to }) => ({ passage, from, to })))
  yield* closings.slice(1)
}

/** A request that asks twice, and so for two matters. */
export const oneMatter: DocumentRule = {
  id: 'NEG-REQUEST-MATTER',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '请示一文多事',
  message: '请示应当一文一事，文中已有请求语，“{{text}}”所请示的事项请另行文。',
  source: '《党政机关公文处理工作条例》第十五条第四项',
  fixes: 'none',
  check,
  wrong: [
    {
      text: '拟建平台，妥否，请批示。\n拟增编制，当否，请批复。',
      kind: { name: '请示', group: 'statutory', direction: 'upward' },
    },
  ],
  right: [{ text: '拟建平台，妥否，请批示。', kind: { name: '请示', group: 'statutory', direction: 'upward' } }],
}
