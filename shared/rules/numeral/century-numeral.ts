import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const CENTURY = /([一二三四五六七八九十]{1,3})世纪(?=[\d一二三四五六七八九])/g
/** Two neighbouring decades are an approximate number and stay Chinese: 七八十年代. */
const DECADE = /(?<![第一二三四五六七八九])([二三四五六七八九])十(?=年代)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: digit = '' } of matchesOf(DECADE, text)) {
    const right = `${fromChineseNumeral(digit) ?? ''}0`
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
  for (const match of matchesOf(CENTURY, text)) {
    const right = `${fromChineseNumeral(match[1] ?? '') ?? ''}世纪`
    yield { from: match.from, to: match.to, params: { right }, fix: { from: match.from, to: match.to, text: right } }
  }
}

/** A century of a decade in Chinese numerals. */
export const centuryNumeral: PassageRule = {
  id: 'NEG-NUMERAL-CENTURY',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '世纪、年代用汉字数字',
  message: '世纪、年代应用阿拉伯数字，“{{text}}”宜写作“{{right}}”。',
  source: 'GB/T 15835-2011 4.1.3',
  fixes: 'suggested',
  finds: [DECADE, CENTURY],
  check,
  wrong: [{ text: '二十世纪80年代' }, { text: '20世纪八十年代末' }],
  right: [{ text: '20世纪80年代' }, { text: '二十一世纪以来' }, { text: '20世纪七八十年代' }],
}
