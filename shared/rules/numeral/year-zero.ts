import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 零, a circle, the digit 0 of either width or a letter in the place of 〇. */
const YEAR = /(?<=[一二][一二三四五六七八九〇零○０0OoＯ]{0,2})[零○０0OoＯ](?=[一二三四五六七八九〇零○０0OoＯ]{0,2}年)/g
/** 一百〇五: the zero of an amount. */
const AMOUNT = /(?<=[一二三四五六七八九][百千万])〇(?=[一二三四五六七八九])/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(YEAR, text))
    yield { from, to, params: { right: '〇' }, fix: { from, to, text: '〇' } }
  for (const { from, to } of matchesOf(AMOUNT, text))
    yield { from, to, params: { right: '零' }, fix: { from, to, text: '零' } }
}

/** The zero of a year in Chinese numerals written with the character for amounts. */
export const yearZero: PassageRule = {
  id: 'NEG-NUMERAL-YEAR-ZERO',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '“零”与“〇”混用',
  message: '年份、编号用“〇”，数量用“零”，“{{text}}”应写作“{{right}}”。',
  source: 'GB/T 15835-2011 5.2.5',
  fixes: 'safe',
  finds: [YEAR, AMOUNT],
  check,
  wrong: [{ text: '二零二四年' }, { text: '二○一九年' }, { text: '二０二五年' }, { text: '共一百〇五户' }],
  right: [{ text: '二〇二四年' }, { text: '一百零五年' }],
}
