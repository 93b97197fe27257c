import type { Rule } from '../rule.ts'
import { abbreviationForm } from './abbreviation-form.ts'
import { articleNumeral } from './article-numeral.ts'
import { bareLaw } from './bare-law.ts'
import { citedNumberForm } from './cited-number-form.ts'
import { citedTwice } from './cited-twice.ts'
import { fixedFormula } from './fixed-formula.ts'
import { issuerOfNumber } from './issuer-of-number.ts'
import { issuingNumberBracket } from './issuing-number-bracket.ts'
import { issuingNumberZero } from './issuing-number-zero.ts'
import { lapsedQuotation } from './lapsed-quotation.ts'
import { lateDefinition } from './late-definition.ts'
import { lawName } from './law-name.ts'
import { misquoted } from './misquoted.ts'
import { numberBeforeTitle } from './number-before-title.ts'
import { numberInsideTitle } from './number-inside-title.ts'
import { numberWithoutBrackets } from './number-without-brackets.ts'
import { numberWithoutTitle } from './number-without-title.ts'
import { orderNumber } from './order-number.ts'
import { plenums } from './plenums.ts'
import { repealedDocument } from './repealed-document.ts'
import { shortLaw } from './short-law.ts'
import { undefinedAbbreviation } from './undefined-abbreviation.ts'
import { unmarkedTitle } from './unmarked-title.ts'

/** Rules about citing documents (引文). */
export const citationRules: readonly Rule[] = [
  issuingNumberBracket,
  issuingNumberZero,
  numberBeforeTitle,
  numberWithoutBrackets,
  abbreviationForm,
  undefinedAbbreviation,
  lateDefinition,
  repealedDocument,
  misquoted,
  lapsedQuotation,
  citedNumberForm,
  orderNumber,
  numberInsideTitle,
  articleNumeral,
  unmarkedTitle,
  lawName,
  fixedFormula,
  numberWithoutTitle,
  plenums,
  citedTwice,
  shortLaw,
  issuerOfNumber,
  bareLaw,
]
