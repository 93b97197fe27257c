import { dateRules } from './date/index.ts'
import { punctuationRules } from './punctuation/index.ts'
import type { Rule } from './rule.ts'

/** Every rule of the zero-error gate. */
export const allRules: readonly Rule[] = [...punctuationRules, ...dateRules]
