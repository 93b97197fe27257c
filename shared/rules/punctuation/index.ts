import type { Rule } from '../rule.ts'
import { approximateNumberComma } from './approximate-number-comma.ts'
import { bracketWidth } from './bracket-width.ts'
import { colonBeforeList } from './colon-before-list.ts'
import { commaInSeries } from './comma-in-series.ts'
import { dashForm } from './dash-form.ts'
import { doubleEndMark } from './double-end-mark.ts'
import { ellipsisForm } from './ellipsis-form.ts'
import { enumerationCommaBeforeAnd } from './enumeration-comma-before-and.ts'
import { fullWidthCharacter } from './full-width-character.ts'
import { halfWidthMark } from './half-width-mark.ts'
import { nestedMark } from './nested-mark.ts'
import { numberMark } from './number-mark.ts'
import { planQuotes } from './plan-quotes.ts'
import { quotationForm } from './quotation-form.ts'
import { rangeHyphen } from './range-hyphen.ts'
import { repeatedMark } from './repeated-mark.ts'
import { secondColon } from './second-colon.ts'
import { spaceInChinese } from './space-in-chinese.ts'
import { titleMarkComma } from './title-mark-comma.ts'
import { titleMarkUse } from './title-mark-use.ts'
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
  planQuotes,
  commaInSeries,
  numberMark,
  dashForm,
  colonBeforeList,
  doubleEndMark,
  fullWidthCharacter,
  nestedMark,
  quotationForm,
  secondColon,
  titleMarkUse,
  spaceInChinese,
]
