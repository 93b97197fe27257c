import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const SHARES = /分别(?:占|为)[^。；]{0,20}?((?:\d+(?:\.\d+)?[%％][、，和]?){2,})/g
/** Rounding of parts may exceed the whole by this much. */
const ROUNDING = 0.5

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(SHARES, text)) {
    if (!match[0].startsWith('分别占')) continue
    const shares = [...(match[1] ?? '').matchAll(/\d+(?:\.\d+)?/g)].map((share) => Number(share[0]))
    const sum = shares.reduce((all, share) => all + share, 0)
    if (sum > 100 + ROUNDING) yield { from: match.from, to: match.to, params: { sum: String(Number(sum.toFixed(2))) } }
  }
}

/** Shares of one whole that exceed it. */
export const percentageSum: PassageRule = {
  id: 'NEG-PERCENTAGE-SUM',
  scope: 'passage',
  family: 'consistency',
  severity: 'warn',
  name: '构成百分比之和超过100%',
  message: '各部分占比之和为{{sum}}%，超过100%，请核对。',
  source: '零差错要求：数据自洽',
  fixes: 'none',
  check,
  wrong: [{ text: '分别占60%、30%、20%。' }],
  right: [{ text: '分别占50%、30%、20%。' }, { text: '分别增长60%、50%。' }],
}
