import { COUNT, countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const DAY = '(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日'
/** 自2026年6月1日起施行，有效期5年，至2030年5月31日止 */
const TERM = new RegExp(
  `(?:自|从|于)${DAY}(?:起|开始)?[^。；\\d]{0,16}(?:有效期|试行期|施行期限?|实施期限?|期限|执行期|任期|聘期|租期|工期|为期)(?:为|限|是)?(${COUNT})(个月|年)[，,（(]?(?:即|有效期|期限|到期日)?(?:至|到|为)${DAY}(?:止|届满|失效|废止|结束|为止)?`,
  'g',
)
const DAY_MS = 86_400_000
const MONTHS_A_YEAR = 12

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, ...match } of matchesOf(TERM, text)) {
    const [year = 0, month = 0, day = 0] = [match[1], match[2], match[3]].map(Number)
    const [endYear = 0, endMonth = 0, endDay = 0] = [match[6], match[7], match[8]].map(Number)
    const months = countOf(match[4] ?? '') * (match[5] === '年' ? MONTHS_A_YEAR : 1)
    const right = Date.UTC(year, month - 1 + months, day)
    const days = Math.abs(Date.UTC(endYear, endMonth - 1, endDay) - right) / DAY_MS
    // The last day is the one before the first comes again; the same day is written as well.
    if (months > 0 && days > 1) yield { from, to, params: { right: lastDay(right) } }
  }
}

function lastDay(next: number): string {
  const day = new Date(next - DAY_MS)
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
}

/** A term from a day on that ends on another day than it says. */
export const validity: PassageRule = {
  id: 'NEG-DATE-VALIDITY',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'block',
  name: '有效期与起止日期不符',
  message: '按起始日期和期限计算，应至{{right}}止，与文中的终止日期不符，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  finds: [TERM],
  check,
  wrong: [
    { text: '本办法自2025年1月1日起施行，有效期3年，至2028年12月31日止。' },
    { text: '租赁合同自2025年4月1日起生效，租期为18个月，至2026年3月31日止。' },
  ],
  right: [
    { text: '本办法自2025年1月1日起施行，有效期3年，至2027年12月31日止。' },
    { text: '本办法自2025年2月1日起施行，有效期两年，至2027年2月1日止。' },
    { text: '租赁合同自2025年4月1日起生效，租期为18个月，至2026年9月30日止。' },
    { text: '本办法自2024年3月1日起施行，有效期5年。' },
    { text: '本意见自2026年1月1日起施行，有效期5年，《意见》执行至2026年6月30日。' },
  ],
}
