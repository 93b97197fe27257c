import { COUNT, countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const MONTH = '(20\\d\\d)年(\\d{1,2})月(?:\\d{1,2}日|初|中旬|上旬|下旬|底|份)?'
const WORKS = `${MONTH}(?:正式|全面)?(?:开工|动工|启动)[^。；\\d]{0,12}?${MONTH}(?:前|之前)?(?:全面|全部|正式)?(?:建成|竣工|完工|投用|投产|通水|通车|完成)`
const LENGTH = `工期(?:为|约|共)?(${COUNT})(个月|年)`
/** 工期18个月，计划2025年9月开工，2026年6月建成 */
const FIRST = new RegExp(`${LENGTH}[^。；\\d]{0,14}?${WORKS}`, 'g')
/** 2025年9月开工，2026年6月建成，工期18个月 */
const LAST = new RegExp(`${WORKS}[^。；\\d]{0,14}?${LENGTH}`, 'g')
const MONTHS_A_YEAR = 12

/** Months from the first to the last, both included. */
function monthsOf(year = '', month = '', endYear = '', endMonth = ''): number {
  return (Number(endYear) - Number(year)) * MONTHS_A_YEAR + Number(endMonth) - Number(month) + 1
}

function* check({ text }: Passage): Generator<Hit> {
  const first = matchesOf(FIRST, text).map(({ from, to, 1: count = '', 2: unit, 3: a, 4: b, 5: c, 6: d }) => {
    return { from, to, count, unit, months: monthsOf(a, b, c, d) }
  })
  const last = matchesOf(LAST, text).map(({ from, to, 1: a, 2: b, 3: c, 4: d, 5: count = '', 6: unit }) => {
    return { from, to, count, unit, months: monthsOf(a, b, c, d) }
  })
  for (const { from, to, count, unit, months } of [...first, ...last]) {
    const said = countOf(count) * (unit === '年' ? MONTHS_A_YEAR : 1)
    // The month in which works begin or end may not be counted.
    if (said > months + 1 || said < months - 1) yield { from, to, params: { right: months } }
  }
}

/** Works that begin and end in months that do not fit how long they take. */
export const worksPeriod: PassageRule = {
  id: 'NEG-WORKS-PERIOD',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'warn',
  name: '工期与开工、竣工时间不符',
  message: '按开工、竣工时间计算约{{right}}个月，与文中的工期不符，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  finds: [FIRST, LAST],
  check,
  wrong: [
    { text: '项目工期18个月，计划2025年9月开工，2026年6月建成通水。' },
    { text: '计划2025年9月开工，2027年6月竣工，工期1年。' },
  ],
  right: [
    { text: '项目工期18个月，计划2025年9月开工，2027年2月建成通水。' },
    { text: '2026年10月开工，2027年10月底前建成通车，总工期13个月。' },
    { text: '2026年10月开工，2027年10月建成，工期12个月。' },
  ],
}
