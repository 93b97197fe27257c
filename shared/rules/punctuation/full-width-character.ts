import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Digits, letters and the signs of addresses in the width of a Chinese character. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ＠]+(?:．[０-９]+)?/g
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

/** Full-width digits and letters. */
export const fullWidthCharacter: PassageRule = {
  id: 'NEG-PUNCT-FULLWIDTH',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '数字、字母使用全角',
  message: '数字和字母应用半角，写作“{{right}}”。',
  source: 'GB/T 15835-2011 第3章；实务',
  fixes: 'safe',
  finds: [FULL_WIDTH],
  check,
  wrong: [{ text: '２０２６年' }, { text: '增长８．５％' }, { text: 'office＠example.cn' }],
  right: [{ text: '2026年' }, { text: '增长8.5％' }],
}
