import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 一） and 1) at the beginning of a paragraph or of a point within it. */
const HALF = /(?<=^|[。；：]|^[\s　]{1,4})(?:[一二三四五六七八九十]{1,2}|\d{1,2})[)）](?=[\u4e00-\u9fff])/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: written } of matchesOf(HALF, text)) {
    const right = `（${written.slice(0, -1)}）`
    yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** A number with the closing bracket only. */
export const openBracket: PassageRule = {
  id: 'NEG-STRUCTURE-BRACKET',
  scope: 'passage',
  family: 'structure',
  severity: 'block',
  name: '层次序号缺前半括号',
  message: '层次序号“{{text}}”应写作“{{right}}”。',
  source: 'GB/T 9704-2012 7.3.3；GB/T 15834-2011 4.9',
  fixes: 'safe',
  finds: [HALF],
  check,
  wrong: [{ text: '一）加强用电保障。' }, { text: '落实责任。1）商超年内实现全覆盖。' }],
  right: [{ text: '（一）加强用电保障。（1）商超年内实现全覆盖。' }, { text: '依据第三条（一）、（二）项' }],
}
