import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const CLAUSE = /[^，。；：！？、]+/g
/** Shorter clauses are repeated on purpose. */
const SHORTEST = 6

function* check({ text }: Passage): Generator<Hit> {
  let before: { readonly text: string; readonly from: number } | null = null
  for (const { from, to, 0: clause } of matchesOf(CLAUSE, text)) {
    if (before !== null && clause.length >= SHORTEST && clause === before.text)
      yield { from: before.from, to, params: { clause }, fix: { from: before.from, to: from, text: '' } }
    before = { text: clause, from }
  }
}

/** A clause that stands twice in a row. */
export const repeatedClause: PassageRule = {
  id: 'NEG-REPEATED-CLAUSE',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'warn',
  name: '分句重复',
  message: '“{{clause}}”连续出现两次，请确认是否重复。',
  source: '零差错要求：不重不漏',
  fixes: 'suggested',
  check,
  wrong: [{ text: '充分发挥战斗堡垒作用，充分发挥战斗堡垒作用' }],
  right: [{ text: '充分发挥战斗堡垒作用，充分发挥先锋模范作用' }, { text: '快，快，再快' }],
}
