import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/**
 * `。` followed by a quotation or title mark is A1A3 A1xx in GBK. Read one byte late it becomes `?!` and a run of rare
 * characters, until an ASCII letter that is the second byte of the last one brings the reading back into step.
 */
const SHIFTED = /[?？\ufffd][!！](?:(?![，。、；：！？“”《》（）])\P{ASCII}){1,40}[@-~](?=\p{Script=Han})/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(SHIFTED, text)) yield { from, to }
}

/** Chinese text whose bytes were read one too late. */
export const shiftedBytes: PassageRule = {
  id: 'NEG-NOISE-SHIFTED',
  scope: 'passage',
  family: 'pasteNoise',
  severity: 'block',
  name: '错位乱码',
  message: '“{{text}}”是网页粘贴带入的乱码（标点错位半个字），请对照原文恢复。',
  source: '《党政机关公文处理工作条例》第二十条第四项（文字、标点规范）',
  fixes: 'none',
  finds: [SHIFTED],
  check,
  wrong: [{ text: '群众是最好的尺子?!鞭k公室要带头' }],
  right: [{ text: '同志们加油!办公室要带头' }, { text: '怎么办？！这是个问题' }, { text: '什么?!OK' }],
}
