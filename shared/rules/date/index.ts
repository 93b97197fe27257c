import type { Rule } from '../rule.ts'
import { chineseNumeralDate } from './chinese-numeral-date.ts'
import { dateOfIssueForm } from './date-of-issue-form.ts'
import { dayWord } from './day-word.ts'
import { futureAsOf } from './future-as-of.ts'
import { impossibleDate } from './impossible-date.ts'
import { impossibleTime } from './impossible-time.ts'
import { leadingZeroDate } from './leading-zero-date.ts'
import { pastDeadline } from './past-deadline.ts'
import { planPeriod } from './plan-period.ts'
import { relativeYear } from './relative-year.ts'
import { reversedRange } from './reversed-range.ts'
import { shortYear } from './short-year.ts'
import { wrongWeekday } from './wrong-weekday.ts'
import { yearlessWeekday } from './yearless-weekday.ts'

/** Rules about dates (日期). */
export const dateRules: readonly Rule[] = [
  impossibleDate,
  wrongWeekday,
  yearlessWeekday,
  leadingZeroDate,
  shortYear,
  dayWord,
  impossibleTime,
  reversedRange,
  chineseNumeralDate,
  dateOfIssueForm,
  relativeYear,
  pastDeadline,
  futureAsOf,
  planPeriod,
]
