import type { Rule } from '../rule.ts'
import { emptyNumber } from './empty-number.ts'
import { openPlace } from './open-place.ts'

/** Rules about places left open (空缺占位). */
export const placeholderRules: readonly Rule[] = [openPlace, emptyNumber]
