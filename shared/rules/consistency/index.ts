import type { Rule } from '../rule.ts'
import { doubling } from './doubling.ts'
import { percentageSum } from './percentage-sum.ts'
import { repeatedPassage } from './repeated-passage.ts'
import { wrongSum } from './wrong-sum.ts'

/** Rules about a document agreeing with itself (前后一致). */
export const consistencyRules: readonly Rule[] = [wrongSum, percentageSum, doubling, repeatedPassage]
