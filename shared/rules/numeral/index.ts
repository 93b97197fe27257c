import type { Rule } from '../rule.ts'
import { approximateDigits } from './approximate-digits.ts'
import { centuryNumeral } from './century-numeral.ts'
import { decreaseInMultiples } from './decrease-in-multiples.ts'
import { doubledApproximation } from './doubled-approximation.ts'
import { legalUnit } from './legal-unit.ts'
import { measureWord } from './measure-word.ts'
import { mixedNumerals } from './mixed-numerals.ts'
import { mixedPercentage } from './mixed-percentage.ts'
import { percentagePoint } from './percentage-point.ts'
import { percentageRange } from './percentage-range.ts'
import { pluralAfterNumber } from './plural-after-number.ts'
import { unitSymbol } from './unit-symbol.ts'
import { yearZero } from './year-zero.ts'

/** Rules about numbers and units (数字). */
export const numeralRules: readonly Rule[] = [
  decreaseInMultiples,
  doubledApproximation,
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
]
