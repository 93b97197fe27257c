import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const MEASURE =
  '(个(?!方面|字|环节|百分)|件|项|处|户|家|人(?!次)|人次|名|座|所|场|次|吨|亩|元|万元|亿元|公里|平方米|平方公里|台|辆|套|间|栋|株|只|头|篇|份|例|起|宗|批|条)'
/** 二十七处, 八百六十平方米: an exact amount, not 十几, 二十余 or 第十二. */
const CHINESE = new RegExp(
  `(?<![第十百千万亿零〇一二三四五六七八九两\\d.初高大约近“])([一二两三四五六七八九]?[十百千][零一二三四五六七八九十百千]{0,6})${MEASURE}(?![左上以])`,
  'g',
)
/** 三十二个部门、148类数据 */
const JOINED = new RegExp(
  `(?<![第十百千万亿零〇一二三四五六七八九两\\d.初高大约近“])([一二三四五六七八九]?[十百千][零一二三四五六七八九十百千]{1,6})${MEASURE}(?![左上以])[\\u4e00-\\u9fff]{1,6}[、和](?=(\\d{1,6}(?:个|件|项|处|户|家|人|名|座|所|场|次|吨|亩|元|台|辆|套|间|栋|株|只|头|篇|份|例|起|宗|批|条|类|种|门)))`,
  'g',
)
const ARABIC = new RegExp(`\\d${MEASURE}`, 'g')
/** Ten and less are as often words as numbers. */
const MOST_WORDLIKE = 10
/** 千家万户, 一百个放心 count nothing. */
const WORDLIKE = /^[一两]?[十百千]$/

function* check({ text }: Passage): Generator<Hit> {
  if (!/[十百千]/.test(text) || !/\d/.test(text)) return
  for (const { from, to, 1: number = '', 3: other = '' } of matchesOf(JOINED, text))
    if ((fromChineseNumeral(number) ?? 0) > MOST_WORDLIKE) yield { from, to: to - 1, params: { other } }
  const counted = new Map([...matchesOf(ARABIC, text)].map(({ 0: written, 1: measure = '' }) => [measure, written]))
  if (counted.size === 0) return
  for (const { from, to, 1: number = '', 2: measure = '' } of matchesOf(CHINESE, text)) {
    const other = counted.get(measure)
    const value = fromChineseNumeral(number) ?? 0
    if (other !== undefined && value > MOST_WORDLIKE && !WORDLIKE.test(number))
      yield { from, to, params: { other: whole(text, other, measure) } }
  }
}

/** The whole number that ends in the digit found. */
function whole(text: string, found: string, measure: string): string {
  return new RegExp(`[\\d.]{1,12}${measure}`).exec(text.slice(Math.max(0, text.indexOf(found) - 12)))?.[0] ?? found
}

/** An amount in Chinese numerals in a paragraph that counts the same things in Arabic ones. */
export const mixedCounts: PassageRule = {
  id: 'NEG-NUMERAL-COUNT-MIXED',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '同类数字形式不一',
  message: '“{{text}}”与“{{other}}”是同类数字，应统一用阿拉伯数字。',
  source: 'GB/T 15835-2011 4.1.1、4.3',
  fixes: 'none',
  finds: [CHINESE, JOINED],
  check,
  wrong: [
    { text: '保护街区内二十七处文物保护单位和43处历史建筑' },
    { text: '修缮八百六十平方米，墙体加固420平方米' },
    { text: '已接入三十二个部门、148类数据' },
    { text: '走访企业三十五家，收集建议12条，涉及企业8家' },
  ],
  right: [
    { text: '保护街区内27处文物保护单位和43处历史建筑' },
    { text: '第二十七处文物保护单位，共43处' },
    { text: '十几处文物保护单位和43处历史建筑' },
    { text: '二十余家企业参加，签约8家' },
    { text: '出台“二十条措施”，已落实15条' },
    { text: '惠及千家万户，帮扶企业8家' },
    { text: '培训学员一百二十人次，分三期' },
  ],
}
