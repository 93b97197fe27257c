import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { QUANTITY, type Quantity, quantitySentencesOf } from './quantities.ts'

const VOTE = /(?:同意|赞成|反对|弃权)$/
const VOTERS = /(?:实到|到会|出席|参加|收回|回收|发出|有效)[^，。；\d]{0,10}$/

const isVote = ({ unit, before }: Quantity) => unit === '票' && VOTE.test(before)

function* check(passage: Passage): Generator<Hit> {
  if (!passage.text.includes('票')) return
  const quantities = quantitySentencesOf(passage).flat()
  for (const [at, first] of quantities.entries()) {
    const before = quantities[at - 1]
    if (!isVote(first) || (before !== undefined && isVote(before))) continue
    const end = quantities.findIndex((quantity, index) => index > at && !isVote(quantity))
    const votes = quantities.slice(at, end < 0 ? undefined : end)
    const voters = quantities.filter((quantity) => VOTERS.test(quantity.before) || quantity.after.startsWith('组成'))
    const cast = votes.reduce((sum, { value }) => sum + value, 0)
    const last = votes.at(-1)
    if (votes.length < 3 || voters.length === 0 || last === undefined) continue
    if (!voters.some(({ value }) => value === cast)) yield { from: first.from, to: last.to, params: { cast } }
  }
}

/** Votes for, against and abstaining that are not as many as voted. */
export const votes: PassageRule = {
  id: 'NEG-VOTES',
  scope: 'passage',
  family: 'consistency',
  severity: 'warn',
  name: '票数与到会人数不符',
  message: '同意、反对、弃权共{{cast}}票，与前面的人数或票数不符，请核对。',
  source: '零差错要求：数据自洽',
  fixes: 'none',
  finds: [QUANTITY],
  check,
  wrong: [{ text: '应到45人，实到43人，同意40票，反对2票，弃权2票。' }],
  right: [{ text: '应到45人，实到43人，同意40票，反对2票，弃权1票。' }],
}
