import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

const INDENT = /^[ \t\u00a0\u3000]{1,40}(?=\S)/

function* check({ kind, text }: Passage): Generator<Hit> {
  const indent = kind === 'issuerName' || kind === 'dateOfIssue' ? null : INDENT.exec(text)
  if (indent === null) return
  const range = { from: 0, to: indent[0].length }
  yield { ...range, fix: { ...range, text: '' } }
}

/** The two characters before a paragraph typed as spaces. In plain text there is no other way, so it only informs. */
export const typedIndent: PassageRule = {
  id: 'NEG-NOISE-INDENT',
  scope: 'passage',
  family: 'pasteNoise',
  severity: 'info',
  name: '用空格做首行缩进',
  message: '首行缩进应由段落格式生成，请删除段首的空格。',
  source: 'GB/T 9704-2012 7.3.3；实务',
  fixes: 'safe',
  check,
  wrong: [{ text: '  一、坚持统筹兼顾' }, { text: '\u3000\u3000各单位要切实加强领导。' }],
  right: [{ text: '一、坚持统筹兼顾' }],
}
