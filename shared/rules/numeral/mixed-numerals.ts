import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Arabic digits may go with 万 and 亿, not with 十, 百 and 千; 千米 is a unit. */
const MIXED = /(?<![\d.])(\d{1,12})(?!千米)([百千])(?=[余多]?[元人个件米公里吨万亿名户家次份篇项])/g
/** 3万5千: an amount whose parts are counted in different words. */
const PARTS = /(?<![\d.])(\d{1,6})(万)(\d)([千百])(?=[余多]?[元人个件米公里吨名户家次份篇项])/g
/** 二十三万6千元, 23万六千元: one amount in two kinds of digits. */
const BOTH =
  /(?:[一二三四五六七八九十百千万]{1,6}余\d{1,4}|[一二三四五六七八九十百千]{1,7}[万亿]\d{1,4}[百千]?|(?<![\d.])\d{1,6}[万亿][一二三四五六七八九][百千])(?=[余多]?[元人个件米吨名户家次份篇项亩])/g
/** 1百20: digits with a Chinese word between them. */
const SPLIT = /(?<![\d.])\d{1,6}[百千]\d{1,6}(?![\d.])/g
const ZEROS: Readonly<Record<string, string>> = { 百: '00', 千: '000' }

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(SPLIT, text)) yield { from, to, params: { right: '阿拉伯数字' } }
  for (const { from, to } of matchesOf(BOTH, text)) yield { from, to, params: { right: '阿拉伯数字' } }
  for (const { from, to, 1: whole, 2: scale, 3: rest, 4: small } of matchesOf(PARTS, text)) {
    const decimals = small === '千' ? rest : `0${rest}`
    const right = `${whole}.${decimals}${scale}`
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
  for (const match of matchesOf(MIXED, text)) {
    if (/[万亿]/.test(text.charAt(match.from - 1))) continue
    const right = `${match[1]}${ZEROS[match[2] ?? ''] ?? ''}`
    yield { from: match.from, to: match.to, params: { right }, fix: { from: match.from, to: match.to, text: right } }
  }
}

/** Arabic digits with a Chinese 百 or 千. */
export const mixedNumerals: PassageRule = {
  id: 'NEG-NUMERAL-MIXED',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '阿拉伯数字与汉字数词混用',
  message: '“{{text}}”混用了两种数字，应写作“{{right}}”。',
  source: 'GB/T 15835-2011 5.1.1',
  fixes: 'safe',
  check,
  wrong: [
    { text: '公路1百20公里' },
    { text: '共计二十三万6千元' },
    { text: '新增学位3万5千个' },
    { text: '经费3千元' },
    { text: '走访5百户' },
  ],
  right: [{ text: '经费3000元' }, { text: '3万元' }, { text: '5亿人' }, { text: '三千元' }, { text: '全长3千米' }],
}
