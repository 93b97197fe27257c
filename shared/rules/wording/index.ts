import type { Rule } from '../rule.ts'
import { asOfDate } from './as-of-date.ts'
import { blendedPhrase } from './blended-phrase.ts'
import { collocation } from './collocation.ts'
import { colloquial } from './colloquial.ts'
import { confusedWord } from './confused-word.ts'
import { conjunctionPair } from './conjunction-pair.ts'
import { doubleNegation } from './double-negation.ts'
import { doubledFunctionWord } from './doubled-function-word.ts'
import { droppedCharacter } from './dropped-character.ts'
import { idiomInContext } from './idiom-in-context.ts'
import { makeVerb } from './make-verb.ts'
import { missingSubject } from './missing-subject.ts'
import { missingWord } from './missing-word.ts'
import { doubtfulWord, misspeltWord } from './misspelt-word.ts'
import { oneOf } from './one-of.ts'
import { oneSided } from './one-sided.ts'
import { overlappingList } from './overlapping-list.ts'
import { adverbParticle } from './particles/adverb-particle.ts'
import { attributeParticle } from './particles/attribute-particle.ts'
import { complementParticle } from './particles/complement-particle.ts'
import { passive } from './passive.ts'
import { quantityTwice } from './quantity-twice.ts'
import { redundancy } from './redundancy.ts'
import { repeatedCharacter } from './repeated-character.ts'
import { repeatedWord } from './repeated-word.ts'
import { resembling } from './resembling.ts'
import { setPhrase } from './set-phrase.ts'
import { setTerm } from './set-term.ts'
import { tone } from './tone.ts'
import { turnedWord } from './turned-word.ts'
import { unfitPair } from './unfit-pair.ts'
import { wordOrder } from './word-order.ts'
import { wordPair } from './word-pair.ts'

/** Rules about characters and words (用字用词). */
export const wordingRules: readonly Rule[] = [
  wordPair,
  setPhrase,
  setTerm,
  confusedWord,
  misspeltWord,
  doubtfulWord,
  resembling,
  asOfDate,
  makeVerb,
  complementParticle,
  adverbParticle,
  attributeParticle,
  repeatedCharacter,
  repeatedWord,
  turnedWord,
  droppedCharacter,
  redundancy,
  quantityTwice,
  doubledFunctionWord,
  doubleNegation,
  collocation,
  unfitPair,
  overlappingList,
  missingSubject,
  missingWord,
  conjunctionPair,
  blendedPhrase,
  oneSided,
  tone,
  colloquial,
  oneOf,
  passive,
  wordOrder,
  idiomInContext,
]
