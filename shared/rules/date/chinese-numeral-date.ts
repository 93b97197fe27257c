import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

const NUMERAL_DATE =
  /^[（(]?[一二三四五六七八九〇○零0０oO]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日[）)]?$/
const DATED_KINDS: ReadonlySet<Passage['kind']> = new Set(['dateOfIssue', 'body'])

function* check({ kind, text }: Passage): Generator<Hit> {
  if (DATED_KINDS.has(kind) && NUMERAL_DATE.test(text.trim())) yield { from: 0, to: text.length }
}

/** The date of issue in Chinese numerals. */
export const chineseNumeralDate: PassageRule = {
  id: 'NEG-DATE-CHINESE-NUMERAL',
  scope: 'passage',
  family: 'date',
  severity: 'block',
  name: '成文日期用汉字数字',
  message: '成文日期应用阿拉伯数字，年、月、日标全。',
  source: 'GB/T 9704-2012 7.3.5.4',
  fixes: 'none',
  finds: [NUMERAL_DATE],
  check,
  wrong: [{ text: '二0二六年五月十六日' }, { text: '二〇二四年三月五日' }, { text: '二○二六年十一月二十二日' }],
  right: [{ text: '2024年3月5日' }, { text: '自二〇二四年三月五日起施行' }],
}
