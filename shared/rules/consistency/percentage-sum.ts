import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const SHARE = '\\d{1,3}(?:\\.\\d{1,3})?[%％]'
const TOGETHER = new RegExp(`分别占[^。；]{0,20}?((?:${SHARE}[、，和]?){2,12})`, 'g')
/** 软件占60%，硬件占30%，培训占15% */
const ONE_BY_ONE = new RegExp(`(?:[^，。；、\\d]{1,12}占(?:比)?${SHARE}[，、；]?){3,12}`, 'g')
/** Rounding of parts may exceed the whole by this much. */
const ROUNDING = 0.5

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [TOGETHER, ONE_BY_ONE]) {
    for (const { from, to, 0: list } of matchesOf(pattern, text)) {
      const shares = [...list.matchAll(/(\d+(?:\.\d+)?)[%％]/g)].map((share) => Number(share[1]))
      const sum = shares.reduce((all, share) => all + share, 0)
      // Shares of different wholes come to much more than one of them.
      if (sum > 100 + ROUNDING && sum < 150) yield { from, to, params: { sum: String(Number(sum.toFixed(2))) } }
    }
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
