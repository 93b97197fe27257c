import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const MIXED = /([百千万二三四五六七八九十])分之(\d{1,4}(?:\.\d{1,3})?)(?![\d.]*[%％])/g
const SIGNS: Readonly<Record<string, string>> = { 百: '%', 千: '‰' }
const CHINESE_DIGITS = '零一二三四五六七八九'

/** 3分之二, and 百分之5% or 3.2%个百分点, which say the same twice; 3个百分比 is said for 百分点. */
const FRACTION = /(?<![\d.])\d{1,4}分之(?=[\d一二三四五六七八九十])[\d一二三四五六七八九十]{1,3}/g
/** 百分之五十五点5, 百分之三十5 */
const HALF = /百分之[一二三四五六七八九十点]{1,6}\d{1,3}/g
const TWICE = /百分之[\d.一二三四五六七八九十点零]{1,8}[%％]|\d[%％]个?百分点|\d个百分比/g

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [FRACTION, TWICE, HALF]) for (const { from, to } of matchesOf(pattern, text)) yield { from, to }
  for (const { from, to, 1: base = '', 2: number = '' } of matchesOf(MIXED, text)) {
    const sign = SIGNS[base]
    const digit = /^[1-9]$/.test(number) ? CHINESE_DIGITS.charAt(Number(number)) : null
    const right = sign === undefined ? digit && `${base}分之${digit}` : number + sign
    yield right === null ? { from, to } : { from, to, fix: { from, to, text: right } }
  }
}

/** 百分之 with Arabic digits. */
export const mixedPercentage: PassageRule = {
  id: 'NEG-NUMERAL-PERCENT',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '“百分之”与阿拉伯数字混用',
  message: '“{{text}}”应统一用一种数字写法。',
  source: 'GB/T 15835-2011 4.3、5.3',
  fixes: 'suggested',
  finds: [FRACTION, TWICE, HALF, MIXED],
  check,
  wrong: [
    { text: '下降百分之5' },
    { text: '差错率控制在万分之1以内' },
    { text: '压缩三分之1' },
    { text: '3分之二的代表' },
    { text: '不低于百分之五十五点5' },
    { text: '回落1.2%个百分点' },
  ],
  right: [{ text: '下降5%' }, { text: '下降百分之五' }, { text: '差错率不超过万分之一' }],
}
