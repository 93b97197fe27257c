import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { COUNTED } from './counted.ts'

/** Arabic digits may go with 万 and 亿, not with 十, 百 and 千; 千米 is a unit. */
const MIXED = new RegExp(`(?<![\\d.])(\\d{1,12})(?!千米)([百千])(?=[万亿]|${COUNTED})`, 'g')
/** 3万5千: an amount whose parts are counted in different words. */
const PARTS = new RegExp(`(?<![\\d.])(\\d{1,6})(万)(\\d)([千百])(?=${COUNTED})`, 'g')
/** 二十三万6千元, 23万六千元, 二十3条, 3十二人, 6成2: one amount in two kinds of digits. */
const BOTH: readonly RegExp[] = [
  new RegExp(
    `(?:[一二三四五六七八九十百千万]{1,6}余\\d{1,4}|[一二三四五六七八九十百千]{1,7}[万亿]\\d{1,4}[百千]?|(?<![\\d.])\\d{1,6}[万亿][一二三四五六七八九][百千])(?=${COUNTED})`,
    'g',
  ),
  new RegExp(`(?<![一二三四五六七八九十\\d])[二三四五六七八九]?十\\d(?!\\d)(?=${COUNTED})`, 'g'),
  new RegExp(`(?<![\\d.])\\d{1,2}十[一二三四五六七八九]?(?=${COUNTED})`, 'g'),
  /(?<![\d.])\d{1,6}亿\d{1,4}[千百]万/g,
  // 三至5年, 3至五个
  new RegExp(
    `(?<![一二三四五六七八九十\\d第])[一二三四五六七八九十]{1,2}[至到—～]\\d{1,3}(?=${COUNTED}|年|天|个月)`,
    'g',
  ),
  new RegExp(`(?<![\\d.年月第])\\d{1,3}[至—～][二三四五六七八九十]{1,2}(?=${COUNTED}|年|天|个月)`, 'g'),
  // 十四届3次全会
  /(?<=[一二三四五六七八九十]届)\d{1,2}(?=次(?:全|会|党代会|人代会))/g,
  // 第十3届
  /第[一二三四五六七八九十百]{1,3}\d{1,2}(?=[届次期批条号个项章节])/g,
  // 几10公里, 数100人
  new RegExp(`(?<![\\d几人])[几数]10{1,3}(?!\\d)(?=多|余|[万亿]|${COUNTED})`, 'g'),
  // 三百20万
  new RegExp(`[一二三四五六七八九][百千]\\d{1,3}(?=[万亿]|${COUNTED})`, 'g'),
  /(?<![\d.第])\d{1,2}成(?=\d|[半多的，。；、）]|以[上下]|左右)\d?/g,
]
/** 1百20: digits with a Chinese word between them. */
const SPLIT = /(?<![\d.])\d{1,6}[百千]\d{1,6}(?![\d.])/g
const ZEROS: Readonly<Record<string, string>> = { 百: '00', 千: '000' }
/** 2026百家企业行动: the number of a year before a name. */
const YEAR = /^(?:19|20)\d{2}$/

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [SPLIT, ...BOTH])
    for (const { from, to, 0: written } of matchesOf(pattern, text))
      yield { from, to, params: { right: /^[几数]/.test(written) ? '汉字数字' : '阿拉伯数字' } }
  for (const { from, to, 1: whole, 2: scale, 3: rest, 4: small } of matchesOf(PARTS, text)) {
    const decimals = small === '千' ? rest : `0${rest}`
    const right = `${whole}.${decimals}${scale}`
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
  for (const { from, to, 1: digits = '', 2: scale = '' } of matchesOf(MIXED, text)) {
    if (/[万亿]/.test(text.charAt(from - 1)) || YEAR.test(digits)) continue
    const right = `${digits}${ZEROS[scale] ?? ''}`
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** Arabic digits with a Chinese 十, 百 or 千. */
export const mixedNumerals: PassageRule = {
  id: 'NEG-NUMERAL-MIXED',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '阿拉伯数字与汉字数词混用',
  message: '“{{text}}”混用了两种数字，应写作“{{right}}”。',
  source: 'GB/T 15835-2011 5.3',
  fixes: 'safe',
  finds: [SPLIT, PARTS, MIXED, ...BOTH],
  check,
  wrong: [
    { text: '公路1百20公里' },
    { text: '最近的敬老院离村几10公里' },
    { text: '耕地三百20万亩' },
    { text: '养老机构一百20家' },
    { text: '筹备第十3届洽谈会' },
    { text: '建设周期为三至5年' },
    { text: '市委十四届3次全会' },
    { text: '共计二十三万6千元' },
    { text: '新增学位3万5千个' },
    { text: '经费3千元' },
    { text: '走访5百户' },
    { text: '改建户厕3千余座' },
    { text: '约占受理总量的6成2' },
    { text: '出台二十3条措施' },
    { text: '帮扶3十多户' },
  ],
  right: [
    { text: '经费3000元' },
    { text: '3万元' },
    { text: '5亿人' },
    { text: '三千元' },
    { text: '全长3千米' },
    { text: '2026百家企业进校园' },
    { text: '装机300千瓦' },
    { text: '项目已于2026年成立' },
  ],
}
