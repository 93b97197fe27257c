import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { dayOfIssue } from './day-of-issue.ts'

interface LeapDays {
  /** 29 February without a year, with the year that stands last before it in the passage. */
  readonly days: readonly (Range & { readonly year: number | null })[]
}

const LEAP_DAY = /(?<![年\d])2月29日/g
const YEAR = /(\d{4})年|[闰去前明后每往]年/g

const leapDaysOf = perPassage(({ text }: Passage): LeapDays => {
  const days = [...matchesOf(LEAP_DAY, text)].flatMap(({ from, to }) => {
    const last = [...matchesOf(YEAR, text.slice(0, from))].at(-1)
    if (last !== undefined && last[1] === undefined) return []
    return [{ from, to, year: last === undefined ? null : Number(last[1]) }]
  })
  return { days }
})

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const issued = Number(dayOfIssue(passages)?.slice(0, 4) ?? Number.NaN)
  for (const passage of passages)
    for (const { from, to, year } of leapDaysOf(passage).days) {
      const base = year ?? issued
      // A stretch of time that began in that year may end in the next; what is past lies at most one year back.
      const years = [base, base + 1, ...(year === null ? [base - 1] : [])]
      if (Number.isFinite(base) && !years.some(isLeap)) yield { passage, from, to, params: { year: base } }
    }
}

/** 29 February without a year where no year it may be of has one. */
export const leapDay: DocumentRule = {
  id: 'NEG-DATE-LEAP',
  scope: 'document',
  family: 'date',
  severity: 'block',
  name: '平年没有2月29日',
  message: '{{year}}年前后不是闰年，“{{text}}”不存在，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）；公历',
  fixes: 'none',
  check,
  wrong: [{ text: '总结阶段（2026年2月1日至2月29日）' }, { text: '请于2月29日前报送。\ndateOfIssue|2026年1月20日' }],
  right: [
    { text: '总结阶段（2028年2月1日至2月29日）' },
    { text: '2027年12月1日至2月29日' },
    { text: '每年2月29日' },
    { text: '请于2月29日前报送。' },
    { text: '总结阶段（2026年2月1日至2月28日）' },
  ],
}
