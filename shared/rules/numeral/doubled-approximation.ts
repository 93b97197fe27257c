import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const DOUBLED =
  /(约|大约|近|将近|至少|超过|不少于|不超过|最多)([\d.,，一二两三四五六七八九十百千万亿]+[\p{Script=Han}%％]{0,4}?)(左右|上下|以上|以下|多)(?![\p{Script=Han}]{0,2}的标准)/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(DOUBLED, text)) {
    const tail = match[3] ?? ''
    yield { from: match.from, to: match.to, fix: { from: match.to - tail.length, to: match.to, text: '' } }
  }
}

/** An approximation said twice. */
export const doubledApproximation: PassageRule = {
  id: 'NEG-NUMERAL-APPROXIMATE-TWICE',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '约数重复',
  message: '“{{text}}”前后都表示约数，保留一个即可。',
  source: '《图书编校质量差错认定细则》第十九条；实务',
  fixes: 'suggested',
  check,
  wrong: [{ text: '约5000万元左右' }, { text: '超过300人以上' }],
  right: [{ text: '约5000万元' }, { text: '300人以上' }],
}
