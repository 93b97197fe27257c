import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** Controls, zero-width and directional marks, private use and the replacement character. */
const INVISIBLE = /(?:(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\ufffd])+/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(INVISIBLE, text)) yield { from, to, fix: { from, to, text: '' } }
}

/** Characters nobody sees and no printer knows. */
export const invisibleCharacter: PassageRule = {
  id: 'NEG-NOISE-INVISIBLE',
  scope: 'passage',
  family: 'pasteNoise',
  severity: 'block',
  name: '不可见或无法显示的字符',
  message: '此处有不可见或无法显示的字符，请删除后核对原文。',
  source: '《党政机关公文处理工作条例》第二十条第四项（文字、标点规范）；GB 18030-2022',
  fixes: 'safe',
  finds: [INVISIBLE],
  check,
  wrong: [{ text: '工作\u200b要点' }, { text: '会\ufffd议' }, { text: '办公\ue123室' }],
  right: [{ text: '工作要点' }],
}
