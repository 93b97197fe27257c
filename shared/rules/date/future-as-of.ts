import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { dayOfIssue } from './day-of-issue.ts'

interface PastMonth extends Range {
  readonly year: string | null
  readonly month: number
}

/** A month up to which something is counted, or since which it has been so: it has to have come. */
const PAST =
  /截[至止]到?(?:(\d{4})年|今年|本年|目前的)?(?<!\d)(\d{1,2})月(?:\d{1,2}日|底|末|份|中旬|上旬|下旬|初)?(?![^。；]{0,30}(?:将|力争|确保|预计|计划|前(?:完成|报送)))|(?:(\d{4})年|今年|本年)(\d{1,2})月(?:\d{1,2}日|底|末|份|中旬|上旬|下旬|初)?以来/g

const pastMonthsOf = perPassage(({ text }: Passage): readonly PastMonth[] =>
  [...matchesOf(PAST, text)].map(({ from, to, 1: asOfYear, 2: asOf, 3: sinceYear, 4: since }) => {
    return { from, to, year: asOfYear ?? sinceYear ?? null, month: Number(asOf ?? since) }
  }),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const issued = dayOfIssue(passages)
  if (issued === null) return
  const [year, issuedIn] = [issued.slice(0, 4), Number(issued.slice(5, 7))]
  for (const passage of passages)
    for (const past of pastMonthsOf(passage)) {
      const isLater = past.year === null || past.year === year ? past.month > issuedIn : past.year > year
      // Without a year a late month may be one of last year.
      const isSaid = past.year !== null || /今年|本年/.test(passage.text.slice(past.from, past.to))
      if (isLater && isSaid) yield { passage, from: past.from, to: past.to }
    }
}

/** Something said to have been so since or until a month that had not come when the document was issued. */
export const futureAsOf: DocumentRule = {
  id: 'NEG-DATE-FUTURE',
  scope: 'document',
  family: 'date',
  severity: 'warn',
  name: '统计截止时间晚于成文日期',
  message: '“{{text}}”晚于成文日期，请核对。',
  source: '零差错要求：时间准确',
  fixes: 'none',
  check,
  wrong: [
    { text: '截至2026年10月底，办结率达98%。\ndateOfIssue|2026年8月8日' },
    { text: '今年9月以来，共办理36件。\ndateOfIssue|2026年8月8日' },
    { text: '截至2027年6月，已完成36件。\ndateOfIssue|2026年8月8日' },
  ],
  right: [
    { text: '截至2026年7月底，办结率达98%。\ndateOfIssue|2026年8月8日' },
    { text: '截至12月底，去年办结率达98%。\ndateOfIssue|2026年1月8日' },
    { text: '截至2027年6月底，力争完成36件。\ndateOfIssue|2026年8月8日' },
    { text: '截至2026年10月底，办结率达98%。' },
  ],
}
