import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const UNIT = '件次|人次|件|个|项|人|名|户|家|起|份|篇|条|处|批|次|万元|亿元'
const NUMBER = '\\d{1,8}(?:\\.\\d{1,3})?'
/** Rates that speak of a part done; 满意率 and 签约率 are of something else than what stands before them. */
const NAMES = '办结|化解|整改|完成|解决|合格|通过|参会|到会|出席|采用|采纳|销号|达标|回复|答复|落实|执行'
/** 包案86件，已化解79件，化解率达91.9% — a part of a total, both in one unit, and the rate between them. */
const RATE = new RegExp(
  `(?<![\\d.])(${NUMBER})(${UNIT})(?:\\d{1,7}人)?[^。；\\d%％]{0,24}(?:已|其中|完成|办结|化解|整改|解决|通过|合格|参加|实到|采用|采纳|销号|达标|回复)[^。；\\d%％]{0,12}(${NUMBER})\\2(?:\\d{1,7}人)?[，,、][^。；\\d%％]{0,8}?(?<!投资|工程|预算|资金)(?:${NAMES})率(?:达到?|为|是)?(${NUMBER})[%％]`,
  'g',
)
/** Rates are rounded; what differs by more than this is not. */
const MOST_DIFFERENCE = 0.6

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: total = '', 3: part = '', 4: rate = '' } of matchesOf(RATE, text)) {
    if (Number(total) === 0 || Number(part) > Number(total)) continue
    const right = (Number(part) / Number(total)) * 100
    if (Math.abs(right - Number(rate)) > MOST_DIFFERENCE)
      yield { from, to, params: { part, total, right: right.toFixed(1) } }
  }
}

/** A rate that is not that of the numbers before it. */
export const completionRate: PassageRule = {
  id: 'NEG-RATE',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'warn',
  name: '比率与前面的数据不符',
  message: '按前面的数据，{{part}}÷{{total}}＝{{right}}%，与文中的比率不符，请核对。',
  source: '零差错要求：数据自洽',
  fixes: 'none',
  check,
  wrong: [
    { text: '由市领导包案86件，已化解79件，化解率达93.9%。' },
    { text: '交办事项120项，办结108项，办结率为95%。' },
  ],
  right: [
    { text: '由市领导包案86件，已化解79件，化解率达91.9%。' },
    { text: '交办事项120项，办结率为95%。' },
    { text: '发放问卷2000份，其中有效1738份，满意率为95.2%。' },
  ],
}
