import type { Rule } from '../rule.ts'
import { approximateNumberComma } from './approximate-number-comma.ts'
import { bracketWidth } from './bracket-width.ts'
import { dashForm } from './dash-form.ts'
import { ellipsisForm } from './ellipsis-form.ts'
import { enumerationCommaBeforeAnd } from './enumeration-comma-before-and.ts'
import { halfWidthMark } from './half-width-mark.ts'
import { numberMark } from './number-mark.ts'
import { rangeHyphen } from './range-hyphen.ts'
import { repeatedMark } from './repeated-mark.ts'
import { spaceInChinese } from './space-in-chinese.ts'
import { titleMarkComma } from './title-mark-comma.ts'
import { unpairedMark } from './unpaired-mark.ts'

/** Rules about marks (标点). */
export const punctuationRules: readonly Rule[] = [
  halfWidthMark,
  unpairedMark,
  bracketWidth,
  repeatedMark,
  enumerationCommaBeforeAnd,
  titleMarkComma,
  approximateNumberComma,
  ellipsisForm,
  rangeHyphen,
  numberMark,
  dashForm,
  spaceInChinese,
]
