import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const SIGN = '[一二三四五六七八九十]'
/** 一是、 and 二要： go straight on. */
const STRAIGHT = new RegExp(`(?<=^|[。；：，\\n])(${SIGN}[是要])[、：]`, 'g')
/** 第一、 and 其次、 take a comma, also within a paragraph, where a rule about its beginning does not look. */
const COMMA = new RegExp(
  `(?<=[。；：])(第${SIGN}|其${SIGN}|首先|其次|再次|最后)[、：](?!第|${SIGN}[、季年届期批次级名组])`,
  'g',
)
/** 1、抓宣传；2、抓培训 within a paragraph. */
const DIGITS = /(?<=[：；。])(\d{1,2})、(?=[\u4e00-\u9fff])/g
/** （一）、 and ①、 take nothing; 第（一）、（二）项 names several. */
const NOTHING = new RegExp(
  `(?<=[。；：])(（(?:${SIGN}{1,2}|\\d{1,2})）)[、，.．](?!（)|(?<=^|[。；：])([①-⑳])[、，.．]`,
  'g',
)

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: word = '' } of matchesOf(STRAIGHT, text)) yield hit(from, to, word)
  for (const { from, to, 1: word = '' } of matchesOf(COMMA, text)) yield hit(from, to, `${word}，`)
  const digits = matchesOf(DIGITS, text)
  if (digits.length > 1 && digits.every(({ 1: number }, index) => Number(number) === index + 1))
    for (const { from, to, 1: number = '' } of digits) yield hit(from, to, `${number}.`)
  for (const { from, to, 1: bracketed, 2: circled } of matchesOf(NOTHING, text))
    yield hit(from, to, bracketed ?? circled ?? '')
}

function hit(from: number, to: number, right: string): Hit {
  return { from, to, params: { right }, fix: { from, to, text: right } }
}

/** A mark behind a word that numbers a point, where another or none belongs. */
export const listWordMark: PassageRule = {
  id: 'NEG-PUNCT-LIST-WORD',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '“一是”“首先”等序次语后标点错误',
  message: '序次语“{{text}}”应写作“{{right}}”。',
  source: 'GB/T 15834-2011 附录B.3；《图书编校质量差错认定细则》第二十八条',
  fixes: 'safe',
  finds: [STRAIGHT, COMMA, DIGITS, NOTHING],
  check,
  wrong: [
    { text: '一是、压实工作责任。' },
    { text: '一是：办理时效不高。' },
    { text: '主要做法：首先、压实责任' },
    { text: '主要做法有：1、抓宣传；2、抓培训。' },
    { text: '要求：第一：提高站位。第二：狠抓落实。' },
    { text: '抓好三件事：（1）、摸清底数；（2）、建立台账' },
  ],
  right: [
    { text: '一是压实工作责任。' },
    { text: '违反第（一）、（二）项规定' },
    { text: '完成情况：第一、二、三季度分别完成' },
    { text: '工作要求：首先，压实责任' },
  ],
}
