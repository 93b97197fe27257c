import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { addressesOf, isChinese, isWithin, matchesOf } from '../text.ts'

const STRAIGHT = /["＂]([^"＂\n]{0,200})["＂]/g
const STRAIGHT_SINGLE = /(?<![A-Za-z0-9])'([^'\n]{1,60})'(?![A-Za-z0-9])/g
const CORNER = /[「」『』]/g
const CURLY: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' }

function isAmongChinese(text: string, from: number, to: number): boolean {
  return [text[from - 1], text[from + 1], text[to - 2], text[to]].some(isChinese)
}

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  const addresses = addressesOf(passage)
  for (const { from, to, 1: inside = '' } of matchesOf(STRAIGHT, text)) {
    if (!isAmongChinese(text, from, to) || isWithin(addresses, from)) continue
    yield { from, to, fix: { from, to, text: `“${inside}”` } }
  }
  for (const { from, to, 1: inside = '' } of matchesOf(STRAIGHT_SINGLE, text))
    if (isAmongChinese(text, from, to)) yield { from, to, fix: { from, to, text: `‘${inside}’` } }
  for (const { from, to, 0: mark } of matchesOf(CORNER, text))
    yield { from, to, fix: { from, to, text: CURLY[mark] ?? mark } }
}

/** Straight or corner quotation marks in horizontal Chinese text. */
export const quotationForm: PassageRule = {
  id: 'NEG-PUNCT-QUOTE-FORM',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '引号形式错误',
  message: '横排文稿应使用弯引号“ ”和‘ ’。',
  source: 'GB/T 15834-2011 4.8、5.1',
  fixes: 'suggested',
  finds: [STRAIGHT, STRAIGHT_SINGLE, CORNER],
  check,
  wrong: [{ text: '做到"两个维护"' }, { text: '打造「前哨」' }, { text: "发扬'钉钉子'精神" }],
  right: [{ text: '做到“两个维护”' }, { text: 'name="a"' }],
}
