import type { Rule } from '../rule.ts'
import { emptyNumber } from './empty-number.ts'
import { emptyPlace } from './empty-place.ts'
import { noteToOneself } from './note-to-oneself.ts'
import { openPlace } from './open-place.ts'
import { templateWords } from './template-words.ts'

/** Rules about places left open (空缺占位). */
export const placeholderRules: readonly Rule[] = [openPlace, emptyNumber, emptyPlace, noteToOneself, templateWords]
