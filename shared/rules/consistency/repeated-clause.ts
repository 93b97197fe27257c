import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

const MARKS = new Set(Array.from('，。；：！？、', (mark) => mark.charCodeAt(0)))
/** Shorter clauses are repeated on purpose. */
const SHORTEST = 6

function* check({ text }: Passage): Generator<Hit> {
  let [before, size] = [0, 0]
  for (let from = 0; from < text.length; ) {
    const to = endOfClause(text, from)
    if (to - from >= SHORTEST && to - from === size && text.startsWith(text.slice(from, to), before)) {
      const clause = text.slice(from, to)
      yield { from: before, to, params: { clause }, fix: { from: before, to: from, text: '' } }
    }
    ;[before, size] = [from, to - from]
    from = to
    while (MARKS.has(text.charCodeAt(from))) from += 1
  }
}

function endOfClause(text: string, from: number): number {
  let to = from
  while (to < text.length && !MARKS.has(text.charCodeAt(to))) to += 1
  return to
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
