import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { amountOf } from './amounts.ts'

const NUMBER = '(\\d{1,9}(?:\\.\\d{1,4})?[万亿]?)'
const CHANGED = new RegExp(
  `[由从](?:[^，。；\\d]{0,10})${NUMBER}\\p{Script=Han}{0,4}?(减少|下降|降低|压减|压缩|缩短|减|降|增加|增长|提高|上升|扩大|增|升)(?:至|到)了?${NUMBER}\\p{Script=Han}{0,4}?，[^，。；\\d]{0,6}(?:减少|下降|降低|压减|压缩|缩短|降幅|减幅|压减率|压缩率|下降率|减少率|增加|增长|提高|上升|增幅)(?:了|达到?|为)?(\\d{1,5}(?:\\.\\d{1,3})?)[%％]`,
  'gu',
)
/** Written rates are rounded: half of the last place, and a little for rounded amounts. */
const TOLERANCE = 0.6

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: before = '', 3: after = '', 4: rate = '' } of matchesOf(CHANGED, text)) {
    const [first, second] = [amountOf(before), amountOf(after)]
    if (first === null || second === null || first === 0) continue
    const real = (Math.abs(second - first) / first) * 100
    if (Math.abs(real - Number(rate)) > TOLERANCE) yield { from, to, params: { right: `${Number(real.toFixed(1))}%` } }
  }
}

/** A rate of change that does not follow from the two amounts. */
export const changeRate: PassageRule = {
  id: 'NEG-CHANGE-RATE',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'warn',
  name: '升降幅度与前后数值不符',
  message: '按前后数值计算，变化幅度应为{{right}}，请核对。',
  source: '零差错要求：数据自洽',
  fixes: 'none',
  check,
  wrong: [
    { text: '文件由320件减少到240件，下降33.3%' },
    { text: '由5个工作日压减至2个工作日，压减率为50%' },
    { text: '投资从2亿元增加到3亿元，增长33%' },
  ],
  right: [{ text: '文件由320件减少到240件，下降25%' }, { text: '满意度由85%提高到93%，提高8个百分点' }],
}
