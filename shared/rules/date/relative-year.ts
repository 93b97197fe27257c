import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { dayOfIssue } from './day-of-issue.ts'

interface RelativeYear extends Range {
  readonly distance: number
  readonly year: number
}

const DISTANCES: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  上年: -1,
  今年: 0,
  本年度: 0,
  明年: 1,
  后年: 2,
}
const WITH_YEAR =
  /(前年|去年|上年|今年|本年度|明年|后年)[（(](\d{4})年(?:度)?[）)]|(\d{4})年[（(](前年|去年|上年|今年|明年|后年)[）)]/g

const relativeYearsOf = perPassage(({ text }: Passage): readonly RelativeYear[] =>
  [...matchesOf(WITH_YEAR, text)].map((match) => ({
    from: match.from,
    to: match.to,
    distance: DISTANCES[match[1] ?? match[4] ?? ''] ?? 0,
    year: Number(match[2] ?? match[3]),
  })),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const day = dayOfIssue(passages)
  if (day === null) return
  const issued = Number(day.slice(0, 4))
  for (const passage of passages)
    for (const { from, to, distance, year } of relativeYearsOf(passage))
      if (issued + distance !== year) yield { passage, from, to, params: { right: `${issued + distance}年` } }
}

/** 今年 or 去年 with a year that is another one by the date of issue. */
export const relativeYear: DocumentRule = {
  id: 'NEG-DATE-RELATIVE',
  scope: 'document',
  family: 'date',
  severity: 'block',
  name: '今年、去年与成文日期不符',
  message: '按成文日期推算，“{{text}}”应为{{right}}，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '去年（2024年）以来\ndateOfIssue|2026年4月8日' },
    { text: 'occasionDate|（2026年1月5日）\n今年（2025年）' },
  ],
  right: [{ text: '去年（2025年）以来\ndateOfIssue|2026年4月8日' }, { text: '去年（2024年）以来' }],
}
