import type { Rule } from '../rule.ts'
import { invisibleCharacter } from './invisible-character.ts'
import { pinyinNote } from './pinyin-note.ts'
import { webAddress } from './web-address.ts'
import { webLeftover } from './web-leftover.ts'

/** Rules about what pasted text brings along (网页残留). */
export const pasteNoiseRules: readonly Rule[] = [invisibleCharacter, pinyinNote, webLeftover, webAddress]
