import { arithmeticWordings } from './arithmetic.ts'
import { citationWordings } from './citation.ts'
import { closingElementWordings } from './closing-elements.ts'
import { consistencyWordings } from './consistency.ts'
import { dateWordings } from './date.ts'
import { elementWordings } from './element.ts'
import { nameWordings } from './name.ts'
import { numeralWordings } from './numeral.ts'
import { pasteNoiseWordings } from './paste-noise.ts'
import { punctuationWordings } from './punctuation.ts'
import type { RuleWordings } from './rule-wording.ts'
import { structureWordings } from './structure.ts'
import { wordingWordings } from './wording.ts'

export type { RuleWording } from './rule-wording.ts'
export { sourceInEnglish } from './sources.ts'

/** What every rule says in English, by its id; a test holds it complete. */
export const englishWordings: RuleWordings = {
  ...pasteNoiseWordings,
  ...punctuationWordings,
  ...dateWordings,
  ...numeralWordings,
  ...structureWordings,
  ...elementWordings,
  ...closingElementWordings,
  ...citationWordings,
  ...wordingWordings,
  ...nameWordings,
  ...consistencyWordings,
  ...arithmeticWordings,
}
