import { citationRules } from './citation/index.ts'
import { consistencyRules } from './consistency/index.ts'
import { dateRules } from './date/index.ts'
import { elementRules } from './element/index.ts'
import { lengthRules } from './length/index.ts'
import { nameRules } from './name/index.ts'
import { numeralRules } from './numeral/index.ts'
import { pasteNoiseRules } from './paste-noise/index.ts'
import { placeholderRules } from './placeholder/index.ts'
import { punctuationRules } from './punctuation/index.ts'
import type { Rule } from './rule.ts'
import { structureRules } from './structure/index.ts'
import { wordingRules } from './wording/index.ts'

/** Every rule of the zero-error gate, in the order of the negative list. */
export const allRules: readonly Rule[] = [
  ...pasteNoiseRules,
  ...placeholderRules,
  ...punctuationRules,
  ...dateRules,
  ...numeralRules,
  ...structureRules,
  ...elementRules,
  ...citationRules,
  ...wordingRules,
  ...nameRules,
  ...consistencyRules,
  ...lengthRules,
]
