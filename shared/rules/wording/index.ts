import type { Rule } from '../rule.ts'
import { asOfDate } from './as-of-date.ts'
import { complementParticle } from './complement-particle.ts'
import { redundancy } from './redundancy.ts'
import { repeatedCharacter } from './repeated-character.ts'
import { wordPair } from './word-pair.ts'

/** Rules about characters and words (用字用词). */
export const wordingRules: readonly Rule[] = [wordPair, asOfDate, complementParticle, repeatedCharacter, redundancy]
