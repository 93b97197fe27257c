import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Code of a web page or of Markdown that came along with the words. */
const CODE =
  /&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|mdash|hellip|middot|#\d{2,5}|emsp|ensp);|<\/?(?:br|p|div|span|b|strong|em|i|u|a|img|font|td|tr|table|li|ul|ol|h[1-6])(?:\s[^<>]{0,200})?\/?>|\{\{[a-zA-Z_.]{1,30}\}\}|\\[nt](?=[\u4e00-\u9fff])/g
/** Marks of Markdown: a heading, emphasis round words, a quoted line, a rule. */
const MARKDOWN =
  /^\s*#{1,6}\s+(?=\S)|\*\*[^*\n]{1,60}\*\*|^\s*[-*+]\s{1,3}(?=\p{Script=Han})|^\s*(?:```|---+|\*\*\*+)\s*$/gu
/** Numbers of notes in an encyclopaedia: 重视[2]。 */
const NOTE_NUMBER =
  /(?<=[\u4e00-\u9fff，。；”）])\[\d{1,2}(?:[-,]\d{1,2})?\](?=[\u4e00-\u9fff，。；、]|$)|^\s*\[\d{1,2}\](?=\s?[\u4e00-\u9fff])/g

const PATTERNS = [CODE, MARKDOWN, NOTE_NUMBER]

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of PATTERNS) for (const { from, to } of matchesOf(pattern, text)) yield { from, to }
}

/** Code of web pages and Markdown, and numbers of their notes. */
export const pageCode: PassageRule = {
  id: 'NEG-NOISE-CODE',
  scope: 'passage',
  family: 'pasteNoise',
  severity: 'block',
  name: '网页代码、排版标记残留',
  message: '“{{text}}”是粘贴带入的代码或者排版标记，请删除。',
  source: '《党政机关公文处理工作条例》第二十条第四项（文字、标点规范）',
  fixes: 'none',
  finds: PATTERNS,
  check,
  wrong: [
    { text: '&nbsp;&nbsp;各单位要高度重视。' },
    { text: '各单位要高度重视。<br>' },
    { text: '**加强领导**各单位要高度重视。' },
    { text: '### 一、总体要求' },
    { text: '各单位要高度重视[2]。' },
    { text: '- 加强领导' },
  ],
  right: [{ text: '气温低于-5℃，A<B且B>C。' }, { text: '参考文献[M]，编号#3机组。' }, { text: '—加强领导' }],
}
