import type { Rule } from '../rule.ts'
import { almostSameName } from './almost-same-name.ts'
import { changeRate } from './change-rate.ts'
import { completionRate } from './completion-rate.ts'
import { doubling } from './doubling.ts'
import { meetingDates } from './meeting-dates.ts'
import { meetingElsewhere } from './meeting-elsewhere.ts'
import { numberElsewhere } from './number-elsewhere.ts'
import { percentageSum } from './percentage-sum.ts'
import { repeatedClause } from './repeated-clause.ts'
import { repeatedPassage } from './repeated-passage.ts'
import { tableSum } from './table-sum.ts'
import { twoSpellings } from './two-spellings.ts'
import { wrongSum } from './wrong-sum.ts'

/** Rules about a document agreeing with itself (前后一致). */
export const consistencyRules: readonly Rule[] = [
  wrongSum,
  tableSum,
  percentageSum,
  completionRate,
  changeRate,
  doubling,
  twoSpellings,
  almostSameName,
  meetingDates,
  repeatedPassage,
  repeatedClause,
  numberElsewhere,
  meetingElsewhere,
]
