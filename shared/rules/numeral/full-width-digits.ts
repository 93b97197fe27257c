import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** ２００家, ８．５ */
const DIGITS = /[０-９]+(?:[．.，][０-９]+)*/g
const OFFSET_TO_ASCII = 0xfee0
const MARKS: Readonly<Record<string, string>> = { '．': '.', '，': ',', '.': '.' }

function narrow(written: string): string {
  const characters = [...written].map(
    (character) => MARKS[character] ?? String.fromCharCode(character.charCodeAt(0) - OFFSET_TO_ASCII),
  )
  return characters.join('')
}

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: written } of matchesOf(DIGITS, text)) {
    const right = narrow(written)
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** Arabic digits in the width of a Chinese character. */
export const fullWidthDigits: PassageRule = {
  id: 'NEG-NUMERAL-FULLWIDTH',
  scope: 'passage',
  family: 'numeral',
  severity: 'block',
  name: '阿拉伯数字使用全角',
  message: '阿拉伯数字应用半角，写作“{{right}}”。',
  source: 'GB/T 15835-2011 5.1.7',
  fixes: 'safe',
  finds: [DIGITS],
  check,
  wrong: [{ text: '２０２６年' }, { text: '增长８．５％' }, { text: '达到２００家' }],
  right: [{ text: '2026年' }, { text: '增长8.5％' }, { text: 'ＧＤＰ' }],
}
