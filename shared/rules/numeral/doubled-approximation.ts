import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const AMOUNT = '[\\d.,，一二两三四五六七八九十百千万亿]{1,16}'
const DOUBLED: readonly RegExp[] = [
  new RegExp(
    `(约|大约|近|将近|至少|超过|不少于|不超过|不低于|不高于|不多于|不大于|不得超过|最多)(${AMOUNT}[\\p{Script=Han}%％]{0,4}?)(?:左右|上下|以上|以下|多)(?![\\p{Script=Han}]{0,2}的标准)`,
    'gu',
  ),
  new RegExp(`(${AMOUNT})[余多][\\p{Script=Han}]{1,3}?(?:左右|上下)`, 'gu'),
  /[\d一二两三四五六七八九十百千万]{1,8}[\p{Script=Han}]{1,3}?(?:以内以下|以上左右|左右以上|以下以内)/gu,
]
const TAIL = /(?:左右|上下|以上|以下|以内|多)$/

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of DOUBLED) {
    for (const { from, to, 0: phrase } of matchesOf(pattern, text)) {
      const tail = TAIL.exec(phrase)?.[0].length ?? 0
      yield { from, to, fix: { from: to - tail, to, text: '' } }
    }
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
  wrong: [{ text: '约5000万元左右' }, { text: '超过300人以上' }, { text: '信息50余篇左右' }],
  right: [{ text: '约5000万元' }, { text: '300人以上' }],
}
