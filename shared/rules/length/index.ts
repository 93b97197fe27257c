import type { Rule } from '../rule.ts'
import { longSentence } from './long-sentence.ts'

/** Rules about length (篇幅). */
export const lengthRules: readonly Rule[] = [longSentence]
