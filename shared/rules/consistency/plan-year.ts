import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import { dayOfIssue } from '../date/day-of-issue.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

interface PlanYear extends Range {
  /** The year that is named; `null` when it is 今年. */
  readonly year: number | null
  readonly right: number
  readonly plan: string
}

const NAMED =
  /(?:(今年|本年)|(\d{4})年)(?:，)?(?:既?是|作为|为|迎来|恰逢|正值)[^，。；]{0,8}?“?(十[一二三四五六七八九])五”?(?:规划|时期)?(?:的)?(开局|起步|收官|收关|最后一|决胜|第一)(?:之)?年/g
/** 十一五 began in 2006; each plan is five years. */
const FIRST = { number: 11, year: 2006 } as const
const YEARS = 5

const planYearsOf = perPassage(({ text }: Passage): readonly PlanYear[] =>
  [...matchesOf(NAMED, text)].map(({ from, to, 2: year, 3: numeral = '', 4: stage = '' }) => {
    const first = FIRST.year + ((fromChineseNumeral(numeral) ?? 0) - FIRST.number) * YEARS
    const isFirst = ['开局', '起步', '第一'].includes(stage)
    return {
      from,
      to,
      year: year === undefined ? null : Number(year),
      right: isFirst ? first : first + YEARS - 1,
      plan: numeral,
    }
  }),
)

const YEAR_IN_TITLE = /(20\d{2})年/

/** The year the document is of: that of its date of issue, otherwise the one in its title. */
function yearOf(passages: readonly Passage[]): number | null {
  const day = dayOfIssue(passages)
  if (day !== null) return Number(day.slice(0, 4))
  const title = passages.find(({ kind }) => kind === 'title')?.text ?? ''
  const year = YEAR_IN_TITLE.exec(title)?.[1]
  return year === undefined ? null : Number(year)
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const own = yearOf(passages)
  for (const passage of passages)
    for (const { from, to, year, right, plan } of planYearsOf(passage)) {
      const said = year ?? own
      if (said !== null && said !== right) yield { passage, from, to, params: { said, right, plan: `${plan}五` } }
    }
}

/** The first or last year of a five-year plan said of another year. */
export const planYear: DocumentRule = {
  id: 'NEG-DATE-PLAN-YEAR',
  scope: 'document',
  family: 'consistency',
  severity: 'block',
  name: '规划开局、收官年份错误',
  message: '“{{plan}}”的这一年是{{right}}年，文中说的是{{said}}年，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '2026年是“十四五”规划开局之年。' },
    { text: '今年是“十四五”规划收官之年。\ndateOfIssue|2026年7月8日' },
    { text: 'title|2026年上半年工作总结\n今年是“十四五”的收官之年。' },
  ],
  right: [
    { text: '2026年是“十五五”规划开局之年，2025年是“十四五”规划收官之年。' },
    { text: '今年是“十四五”规划收官之年。' },
  ],
}
