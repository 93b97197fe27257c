import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Letters and the signs of addresses in the width of a Chinese character. */
const FULL_WIDTH = /[Ａ-Ｚａ-ｚ＠]+/g
const OFFSET_TO_ASCII = 0xfee0

function narrow(text: string): string {
  return [...text].map((character) => String.fromCharCode(character.charCodeAt(0) - OFFSET_TO_ASCII)).join('')
}

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: wide } of matchesOf(FULL_WIDTH, text)) {
    const right = narrow(wide)
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** Full-width letters; digits are a rule about numbers. */
export const fullWidthCharacter: PassageRule = {
  id: 'NEG-PUNCT-FULLWIDTH',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '字母使用全角',
  message: '字母应用半角，写作“{{right}}”。',
  source: '实务',
  fixes: 'safe',
  finds: [FULL_WIDTH],
  check,
  wrong: [{ text: 'ＧＤＰ增速' }, { text: 'office＠example.cn' }],
  right: [{ text: 'GDP增速' }, { text: '２０２６年' }],
}
