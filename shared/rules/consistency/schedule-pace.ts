import { countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { shown } from './quantities.ts'

const WHEN = '(上半年|(?:第?一)季度|前三季度|1—\\d{1,2}月|截至(?:\\d{4}年|今年)?\\d{1,2}月(?:底|末|\\d{1,2}日))'
/** 上半年完成全年任务的60%，超序时进度10个百分点 */
const PACE = new RegExp(
  `${WHEN}[^。]{0,60}?(?:全年|年度|目标|计划|预算)[^，。；\\d]{0,12}的?(\\d{1,3}(?:\\.\\d{1,2})?)[%％][，,][^，。；\\d]{0,6}(超|快|高|慢|低|落后|滞后|欠)[^，。；\\d]{0,4}序时进度[^，。；\\d]{0,4}(\\d{1,2}(?:\\.\\d{1,2})?)个百分点`,
  'g',
)
const FIXED: Readonly<Record<string, number>> = { 上半年: 50, 一季度: 25, 第一季度: 25, 前三季度: 75 }
/** Both numbers are rounded, and so is the share of the year. */
const TOLERANCE = 0.6

/** The share of the year that has passed, in per cent; `null` in the middle of a month. */
function passed(when: string): number | null {
  const fixed = FIXED[when]
  if (fixed !== undefined) return fixed
  const [, range, asOf, day] = /1—(\d{1,2})月|(\d{1,2})月(底|末|\d{1,2}日)/.exec(when) ?? []
  if (day !== undefined && /\d/.test(day) && Number.parseInt(day, 10) < 28) return null
  return (countOf(range ?? asOf ?? '') / 12) * 100
}

function* check({ text }: Passage): Generator<Hit> {
  if (!text.includes('序时进度')) return
  for (const { from, to, 1: when = '', 2: done = '', 3: way = '', 4: written = '' } of matchesOf(PACE, text)) {
    const share = passed(when)
    if (share === null) continue
    const right = (Number(done) - share) * (/[超快高]/.test(way) ? 1 : -1)
    if (Math.abs(right - Number(written)) > TOLERANCE)
      yield { from, to, params: { right: shown(right), share: shown(share) } }
  }
}

/** A lead on the schedule that does not follow from the share done and the time of the year. */
export const schedulePace: PassageRule = {
  id: 'NEG-SCHEDULE',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'warn',
  name: '序时进度计算有误',
  message: '按时间计算序时进度为{{share}}%，相差应为{{right}}个百分点，请核对。',
  source: '零差错要求：数据自洽',
  fixes: 'none',
  finds: [PACE],
  check,
  wrong: [
    { text: '上半年完成全年任务的60%，超序时进度20个百分点。' },
    { text: '截至9月底，完成年度投资计划的70%，慢于序时进度10个百分点。' },
  ],
  right: [
    { text: '上半年完成全年任务的60%，超序时进度10个百分点。' },
    { text: '截至8月底，完成全年任务的75%，快于序时进度8.3个百分点。' },
  ],
}
