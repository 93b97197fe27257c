import type { Rule } from '../rule.ts'
import { chineseNumeralDate } from './chinese-numeral-date.ts'
import { impossibleDate } from './impossible-date.ts'
import { leadingZeroDate } from './leading-zero-date.ts'
import { shortYear } from './short-year.ts'
import { wrongWeekday } from './wrong-weekday.ts'

/** Rules about dates (日期). */
export const dateRules: readonly Rule[] = [impossibleDate, wrongWeekday, leadingZeroDate, shortYear, chineseNumeralDate]
