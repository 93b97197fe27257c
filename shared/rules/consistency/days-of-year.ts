import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 优良天数336天，优良天数比例达92.1% — of a year. */
const OF_YEAR =
  /天数(?:共|累计|达到?|为|有)?(\d{3})天[，,、（(][^，。；\d]{0,12}(?:比例|比率|优良率|占比|达标率|率)(?:达到?|为|是)?(\d{1,2}(?:\.\d{1,2})?)[%％]/g
/** Days on which nothing was measured do not count, but there are few of them. */
const MOST_UNMEASURED = 8
const DAYS = [365, 366] as const
const LEAST_OF_A_YEAR = 250

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: days = '', 2: rate = '' } of matchesOf(OF_YEAR, text)) {
    const [good, said] = [Number(days), Number(rate)]
    const [least, most] = [(good / DAYS[1]) * 100, (good / (DAYS[0] - MOST_UNMEASURED)) * 100]
    const step = 10 ** -(rate.split('.')[1]?.length ?? 0)
    // So few days may be those of a part of the year.
    if (good < LEAST_OF_A_YEAR || (said >= least - step && said <= most + step)) continue
    yield { from, to, params: { right: ((good / DAYS[0]) * 100).toFixed(1) } }
  }
}

/** A share of the days of a year that is not that of the days. */
export const daysOfYear: PassageRule = {
  id: 'NEG-RATE-DAYS',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'block',
  name: '天数与全年比例不符',
  message: '按全年365天计算，比例应为{{right}}%左右，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）；公历',
  fixes: 'none',
  finds: [OF_YEAR],
  check,
  wrong: [{ text: '全年空气质量优良天数328天，优良天数比例为93.5%。' }, { text: '优良天数达340天，占比97.3%。' }],
  right: [
    { text: '全年空气质量优良天数328天，优良天数比例为89.9%。' },
    { text: '优良天数329天，优良率90.4%。' },
    { text: '前三季度优良天数248天，比例为90.8%。' },
  ],
}
