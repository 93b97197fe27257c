import type { Rule } from '../rule.ts'
import { approximateNumberComma } from './approximate-number-comma.ts'
import { bracketBetweenMarks } from './bracket-between-marks.ts'
import { bracketInside } from './bracket-inside.ts'
import { bracketWidth } from './bracket-width.ts'
import { captionEnd } from './caption-end.ts'
import { clauseComma } from './clause-comma.ts'
import { clauseSemicolon } from './clause-semicolon.ts'
import { colonBeforeList, stopBeforeList } from './colon-before-list.ts'
import { commaInSeries } from './comma-in-series.ts'
import { dashForm } from './dash-form.ts'
import { doubleEndMark } from './double-end-mark.ts'
import { ellipsisForm } from './ellipsis-form.ts'
import { enumerationCommaBeforeAnd } from './enumeration-comma-before-and.ts'
import { exclamation } from './exclamation.ts'
import { fullWidthCharacter } from './full-width-character.ts'
import { halfWidthMark } from './half-width-mark.ts'
import { labelMark } from './label-mark.ts'
import { listEnd } from './list-end.ts'
import { listWordMark } from './list-word-mark.ts'
import { markPlace } from './mark-place.ts'
import { middleDot } from './middle-dot.ts'
import { nameInTitleMarks } from './name-in-title-marks.ts'
import { needlessColon } from './needless-colon.ts'
import { needlessSeriesComma } from './needless-series-comma.ts'
import { nestedMark } from './nested-mark.ts'
import { numberMark } from './number-mark.ts'
import { outerSingleMark } from './outer-single-mark.ts'
import { paragraphEnd } from './paragraph-end.ts'
import { planQuotes } from './plan-quotes.ts'
import { questionEnd } from './question-end.ts'
import { quotationEnd } from './quotation-end.ts'
import { quotationForm } from './quotation-form.ts'
import { rangeHyphen } from './range-hyphen.ts'
import { repeatedMark } from './repeated-mark.ts'
import { secondColon } from './second-colon.ts'
import { semicolonAfterSentence } from './semicolon-after-sentence.ts'
import { sentenceFragment } from './sentence-fragment.ts'
import { seriesComma } from './series-comma.ts'
import { seriesSeparator } from './series-separator.ts'
import { spaceInChinese } from './space-in-chinese.ts'
import { statementQuestion } from './statement-question.ts'
import { titleInQuotes } from './title-in-quotes.ts'
import { titleMarkComma } from './title-mark-comma.ts'
import { titleMarkUse } from './title-mark-use.ts'
import { unendedHeading } from './unended-heading.ts'
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
  stopBeforeList,
  doubleEndMark,
  fullWidthCharacter,
  nestedMark,
  quotationForm,
  secondColon,
  titleMarkUse,
  spaceInChinese,
  bracketInside,
  bracketBetweenMarks,
  listWordMark,
  markPlace,
  middleDot,
  nameInTitleMarks,
  outerSingleMark,
  paragraphEnd,
  questionEnd,
  quotationEnd,
  semicolonAfterSentence,
  sentenceFragment,
  seriesComma,
  statementQuestion,
  clauseComma,
  titleInQuotes,
  seriesSeparator,
  captionEnd,
  clauseSemicolon,
  exclamation,
  needlessColon,
  needlessSeriesComma,
  unendedHeading,
  listEnd,
  labelMark,
]
