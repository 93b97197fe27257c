import type { Rule } from '../rule.ts'
import { documentLength } from './document-length.ts'
import { emptyPhrase } from './empty-phrase.ts'
import { longSentence } from './long-sentence.ts'

/** Rules about length (篇幅). */
export const lengthRules: readonly Rule[] = [documentLength, longSentence, emptyPhrase]
