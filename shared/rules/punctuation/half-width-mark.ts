import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { addressesOf, isChinese, isHan, isWithin, matchesOf } from '../text.ts'

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
}
const MARKS = /[,:;?!().]/g
/** Marks of other scripts that look like half-width ones, and what belongs there. */
const SMALL: Readonly<Record<string, string>> = {
  ...{ '､': '、', '｡': '。', '﹐': '，', '﹑': '、', '﹒': '。', '﹔': '；', '﹕': '：', '﹖': '？', '﹗': '！' },
}
const SMALL_MARKS = /[､｡﹐﹑﹒﹔﹕﹖﹗]/g
/** 有关部门[含派驻机构], <档案管理规定>: words between marks of programs. */
const BETWEEN =
  /(?<=[\u4e00-\u9fff，。；、])(?:\[[\u4e00-\u9fff][^[\]\d]{1,30}\]|<[\u4e00-\u9fff][^<>]{1,40}>)(?=[\u4e00-\u9fff，。；、])/g
/** 上午9;30 */
const CLOCK = /(?<=[上中下]午\d{1,2});(?=\d{2}(?!\d))/g

/** Whether a mark stands between Chinese characters, or after one at the end. */
function standsInChinese(text: string, at: number): boolean {
  const mark = text[at]
  const [before, after] = [text[at - 1], text[at + 1]]
  if (mark === '(') return isChinese(after) || isChinese(before)
  if (mark === ')') return isChinese(before)
  // A full stop is also a decimal point, a number's dot and part of a file name.
  if (mark === '.') return isEndOfSentence(text, at)
  if (mark === ',' && /[\da-z%％]/i.test(before ?? '') && isHan(after)) return true
  if (!isChinese(before)) return false
  // A number after it begins anew: what belongs to a number has digits on both sides.
  const isBeforeNumber = /[,:;]/.test(mark ?? '') && /\d/.test(after ?? '')
  return after === undefined || isBeforeNumber || !/[\x21-\x7e]/.test(after) || isChinese(text[at + 2])
}

/** A point after a Chinese character, or one that ends a Chinese paragraph after a number or a unit. */
function isEndOfSentence(text: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at + 1]]
  if (/[\d%％‰℃]/.test(before ?? '')) return after === undefined && [...text.slice(0, at)].some(isHan)
  return isChinese(before) && (after === undefined || isChinese(after))
}

function* check(passage: Passage): Generator<Hit> {
  const addresses = addressesOf(passage)
  const fullWidthBrackets = openBrackets(passage.text)
  for (const { from, to } of matchesOf(MARKS, passage.text)) {
    const closesFullWidth = passage.text[from] === ')' && fullWidthBrackets.has(from)
    if (isWithin(addresses, from) || !(closesFullWidth || standsInChinese(passage.text, from))) continue
    const text = FULL_WIDTH[passage.text[from] ?? ''] ?? ''
    yield { from, to, params: { right: text }, fix: { from, to, text } }
  }
  yield* otherMarks(passage.text)
}

function* otherMarks(text: string): Generator<Hit> {
  for (const { from, to, 0: mark } of matchesOf(SMALL_MARKS, text)) yield hitOf(from, to, SMALL[mark] ?? '')
  for (const { from, to } of matchesOf(CLOCK, text)) yield hitOf(from, to, '：')
  for (const { from, to, 0: words } of matchesOf(BETWEEN, text)) {
    const inner = words.slice(1, -1)
    if (!ASKS_FOR.test(inner)) yield hitOf(from, to, words.startsWith('<') ? `《${inner}》` : `（${inner}）`)
  }
}

/** What stands for something to be written is another rule's. */
const ASKS_FOR = /此处|填写|待[定补填]|姓名|单位名称|图|签[名章]/

function hitOf(from: number, to: number, right: string): Hit {
  return { from, to, params: { right }, fix: { from, to, text: right } }
}

/** Offsets of half-width closing brackets that close a full-width one. */
function openBrackets(text: string): ReadonlySet<number> {
  const closing = new Set<number>()
  let isOpen = false
  for (const { from, 0: mark } of matchesOf(/[（）)]/g, text)) {
    if (mark === ')' && isOpen) closing.add(from)
    isOpen = mark === '（' || (isOpen && mark !== '）')
  }
  return closing
}

/** Half-width marks in Chinese text. */
export const halfWidthMark: PassageRule = {
  id: 'NEG-PUNCT-HALFWIDTH',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '中文语境使用半角标点',
  message: '此处应使用全角标点“{{right}}”。',
  source: 'GB/T 15834-2011 第5章',
  fixes: 'safe',
  finds: [MARKS, SMALL_MARKS, BETWEEN],
  check,
  wrong: [
    { text: '会上讲:一代人有一代人的担当' },
    { text: '要抓早,抓小' },
    { text: '全面推进(试点)工作' },
    { text: '工作已经完成.' },
    { text: '群众满意度达99.2%.' },
    { text: '办结率达98.6%,群众满意' },
    { text: '月底前完成自查,12月20日前完成抽查' },
    { text: '各县区､各部门要抓好落实' },
    { text: '市直有关部门[含派驻机构]要切实履行职责' },
    { text: '按照<机关档案管理规定>开展归档工作' },
    { text: '会议时间为上午9;30' },
  ],
  right: [
    { text: '14:29:58' },
    { text: '占比3.5，见GB/T 9704' },
    { text: '会上讲：一代人' },
    { text: '网址https://a.example/b,c' },
  ],
}
