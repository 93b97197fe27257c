import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 。（具体办法另行制定）。: what is bracketed belongs to the sentence before it or is one of its own, never both. */
const BETWEEN = /[。；，]（[^（）]{2,60}）(?=[。；，])/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(BETWEEN, text)) yield { from, to: to + 1, fix: { from, to: from + 1, text: '' } }
}

/** A bracket with a stop or a comma on both sides. */
export const bracketBetweenMarks: PassageRule = {
  id: 'NEG-PUNCT-BRACKET-BETWEEN',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '括号前后都用点号',
  message: '“{{text}}”括号前后都有点号：句内括注前不用点号，句外括注后不用点号。',
  source: 'GB/T 15834-2011 4.9.3.6、附录B.2.2',
  fixes: 'suggested',
  finds: [BETWEEN],
  check,
  wrong: [{ text: '给予表彰奖励。（具体办法另行制定）。' }, { text: '非物质文化遗产，（以下简称非遗），是民族记忆' }],
  right: [
    { text: '给予表彰奖励（具体办法另行制定）。' },
    { text: '给予表彰奖励。（具体办法另行制定）' },
    { text: '按期完成。（责任单位：市财政局。）' },
  ],
}
