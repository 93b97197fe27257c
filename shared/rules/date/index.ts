import type { Rule } from '../rule.ts'
import { anniversary } from './anniversary.ts'
import { chineseNumeralDate } from './chinese-numeral-date.ts'
import { chineseYear } from './chinese-year.ts'
import { dateOfIssueForm } from './date-of-issue-form.ts'
import { dayWithoutSign } from './day-without-sign.ts'
import { dayWord } from './day-word.ts'
import { decadeWithoutCentury } from './decade-without-century.ts'
import { dottedDate } from './dotted-date.ts'
import { futureAsOf } from './future-as-of.ts'
import { halfDayClock } from './half-day-clock.ts'
import { hours } from './hours.ts'
import { hyphenDate } from './hyphen-date.ts'
import { impossibleClock } from './impossible-clock.ts'
import { impossibleDate } from './impossible-date.ts'
import { impossibleTime } from './impossible-time.ts'
import { leadingZeroDate } from './leading-zero-date.ts'
import { leapDay } from './leap-day.ts'
import { lunarDay } from './lunar-day.ts'
import { mixedDate } from './mixed-date.ts'
import { namedDay } from './named-day.ts'
import { namedPeriod } from './named-period.ts'
import { nextDay } from './next-day.ts'
import { order } from './order.ts'
import { pastDeadline } from './past-deadline.ts'
import { planPeriod } from './plan-period.ts'
import { relativeYear } from './relative-year.ts'
import { reversedRange } from './reversed-range.ts'
import { shortYear } from './short-year.ts'
import { stageOrder } from './stage-order.ts'
import { wrongWeekday } from './wrong-weekday.ts'
import { yearlessIssueDay } from './yearless-issue-day.ts'
import { yearlessWeekday } from './yearless-weekday.ts'

/** Rules about dates (日期). */
export const dateRules: readonly Rule[] = [
  impossibleDate,
  leapDay,
  wrongWeekday,
  yearlessWeekday,
  leadingZeroDate,
  shortYear,
  decadeWithoutCentury,
  mixedDate,
  dottedDate,
  hyphenDate,
  chineseYear,
  dayWithoutSign,
  dayWord,
  impossibleTime,
  halfDayClock,
  reversedRange,
  chineseNumeralDate,
  dateOfIssueForm,
  relativeYear,
  pastDeadline,
  futureAsOf,
  planPeriod,
  namedDay,
  lunarDay,
  namedPeriod,
  nextDay,
  hours,
  order,
  stageOrder,
  anniversary,
  impossibleClock,
  yearlessIssueDay,
]
