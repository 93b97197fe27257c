import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

const UNIT = '(?:平方公里|平方米|立方米|公里|千米|毫米|厘米|公斤|千克|公顷|千瓦|亩|吨|万元|亿元|万人|万吨|万亩)'
const CHINESE = new RegExp(
  `(?<![第几数十百千万亿零〇一二三四五六七八九两\\d.约近])([一二两三四五六七八九]?[十百千][零一二三四五六七八九十百千]{0,6})(?=${UNIT}(?![左上以]))`,
  'g',
)
const ARABIC = new RegExp(`\\d${UNIT}|\\d[元户人件个家%％]`, 'g')
const MOST_WORDLIKE = 10
/** 三十亩, 一百公里: round numbers belong to a way of telling. */
const WORDLIKE = /^.?[十百千]$|^十.$/
const LEAST_OTHERS = 2

const measuresOf = perPassage(({ text }: Passage): { readonly chinese: readonly Range[]; readonly arabic: number } => {
  const found = /[十百千]/.test(text) ? [...matchesOf(CHINESE, text)] : []
  const exact = found.filter(
    ({ 1: number = '' }) => !WORDLIKE.test(number) && (fromChineseNumeral(number) ?? 0) > MOST_WORDLIKE,
  )
  return {
    chinese: exact.map(({ from, to }) => ({ from, to })),
    arabic: /\d/.test(text) ? [...matchesOf(ARABIC, text)].length : 0,
  }
})

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  if (!passages.some((passage) => measuresOf(passage).chinese.length > 0)) return
  if (passages.reduce((sum, passage) => sum + measuresOf(passage).arabic, 0) < LEAST_OTHERS) return
  for (const passage of passages) for (const range of measuresOf(passage).chinese) yield { passage, ...range }
}

/** A measured value in Chinese numerals in a document whose other values are in Arabic ones. */
export const chineseMeasure: DocumentRule = {
  id: 'NEG-NUMERAL-CHINESE-MEASURE',
  scope: 'document',
  family: 'numeral',
  severity: 'warn',
  name: '计量数值用汉字数字',
  message: '计量数值应用阿拉伯数字，“{{text}}”与全文其他数值写法不一。',
  source: 'GB/T 15835-2011 4.1.1、4.3',
  fixes: 'none',
  check,
  wrong: [{ text: '全长一百二十公里，途经8个镇，惠及群众3万人，占地32亩。' }],
  right: [
    { text: '全长120公里，途经8个镇，惠及群众3万人，占地32亩。' },
    { text: '几十公里山路，途经8个镇，惠及群众3万人，占地32亩。' },
    { text: '全长一百二十公里。' },
  ],
}
