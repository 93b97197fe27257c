import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const YEAR = /(?<=[一二][一二三四五六七八九〇零○]{0,2})[零○](?=[一二三四五六七八九〇零○]{0,2}年)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(YEAR, text)) yield { from, to, fix: { from, to, text: '〇' } }
}

/** The zero of a year in Chinese numerals written with the character for amounts. */
export const yearZero: PassageRule = {
  id: 'NEG-NUMERAL-YEAR-ZERO',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '汉字年份的“零”应为“〇”',
  message: '用汉字书写年份时应用“〇”。',
  source: 'GB/T 15835-2011 5.2.3',
  fixes: 'safe',
  check,
  wrong: [{ text: '二零二四年' }, { text: '二○一九年' }],
  right: [{ text: '二〇二四年' }, { text: '一百零五年' }],
}
