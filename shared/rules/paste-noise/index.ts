import type { Rule } from '../rule.ts'
import { chatReply } from './chat-reply.ts'
import { invisibleCharacter } from './invisible-character.ts'
import { pageCode } from './page-code.ts'
import { pinyinNote } from './pinyin-note.ts'
import { regionalWord } from './regional-word.ts'
import { shiftedBytes } from './shifted-bytes.ts'
import { traditionalScript } from './traditional-script.ts'
import { typedIndent } from './typed-indent.ts'
import { webAddress } from './web-address.ts'
import { webByline } from './web-byline.ts'
import { webLeftover } from './web-leftover.ts'

/** Rules about what pasted text brings along (网页残留). */
export const pasteNoiseRules: readonly Rule[] = [
  invisibleCharacter,
  pinyinNote,
  shiftedBytes,
  traditionalScript,
  regionalWord,
  webLeftover,
  webAddress,
  webByline,
  typedIndent,
  pageCode,
  chatReply,
]
