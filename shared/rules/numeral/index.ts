import type { Rule } from '../rule.ts'
import { amountRange } from './amount-range.ts'
import { approximateDigits } from './approximate-digits.ts'
import { calendarDigits } from './calendar-digits.ts'
import { centuryNumeral } from './century-numeral.ts'
import { chineseMeasure } from './chinese-measure.ts'
import { chinesePercentage } from './chinese-percentage.ts'
import { clockDigits } from './clock-digits.ts'
import { countedFraction } from './counted-fraction.ts'
import { countedNoun } from './counted-noun.ts'
import { decimalPoint } from './decimal-point.ts'
import { decreaseInMultiples } from './decrease-in-multiples.ts'
import { doubledUnit } from './doubled-unit.ts'
import { doubling } from './doubling.ts'
import { exactAbout } from './exact-about.ts'
import { fullWidthDigits } from './full-width-digits.ts'
import { groupedDigits } from './grouped-digits.ts'
import { leadingPoint } from './leading-point.ts'
import { legalUnit } from './legal-unit.ts'
import { measureWord } from './measure-word.ts'
import { missingUnit } from './missing-unit.ts'
import { mixedCounts } from './mixed-counts.ts'
import { mixedNumerals } from './mixed-numerals.ts'
import { mixedOrdinals } from './mixed-ordinals.ts'
import { mixedPercentage } from './mixed-percentage.ts'
import { negativeChange } from './negative-change.ts'
import { percentSign } from './percent-sign.ts'
import { percentagePoint } from './percentage-point.ts'
import { percentageRange } from './percentage-range.ts'
import { pluralAfterNumber } from './plural-after-number.ts'
import { provedPoint } from './proved-point.ts'
import { rateAboveWhole } from './rate-above-whole.ts'
import { setPhraseDigits } from './set-phrase-digits.ts'
import { unitSymbol } from './unit-symbol.ts'
import { yearZero } from './year-zero.ts'

/** Rules about numbers and units (数字). */
export const numeralRules: readonly Rule[] = [
  decreaseInMultiples,
  mixedNumerals,
  approximateDigits,
  percentageRange,
  centuryNumeral,
  percentagePoint,
  pluralAfterNumber,
  measureWord,
  mixedPercentage,
  yearZero,
  legalUnit,
  unitSymbol,
  negativeChange,
  countedNoun,
  amountRange,
  calendarDigits,
  chinesePercentage,
  clockDigits,
  decimalPoint,
  doubledUnit,
  doubling,
  exactAbout,
  mixedCounts,
  setPhraseDigits,
  provedPoint,
  mixedOrdinals,
  chineseMeasure,
  percentSign,
  rateAboveWhole,
  countedFraction,
  groupedDigits,
  leadingPoint,
  missingUnit,
  fullWidthDigits,
]
