import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 增长-5.2%, 下降-3%: the word says the way, the number how far. */
const NEGATIVE =
  /(增长|增加|提高|上升|下降|减少|降低|回落)(?:了|为|率为?|幅度?为?)?([-－−–])(\d{1,5}(?:\.\d{1,3})?)(%|％|个百分点|万|亿|元|件|人)/g
const UP = /增长|增加|提高|上升/

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: word = '', 3: number = '', 4: unit = '' } of matchesOf(NEGATIVE, text)) {
    const right = `${UP.test(word) ? '下降' : word}${number}${unit}`
    // 下降-3% may mean either way.
    yield UP.test(word)
      ? { from, to, params: { right }, fix: { from, to, text: right } }
      : { from, to, params: { right } }
  }
}

/** A growth or a decrease of less than nothing. */
export const negativeChange: PassageRule = {
  id: 'NEG-NUMERAL-NEGATIVE',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '升降幅度用负数',
  message: '“{{text}}”的升降与负号重复，宜写作“{{right}}”，请核对。',
  source: '统计用语规范',
  fixes: 'suggested',
  finds: [NEGATIVE],
  check,
  wrong: [{ text: '地区生产总值同比增长-5.2%。' }, { text: '开支同比下降-3%。' }],
  right: [{ text: '地区生产总值同比下降5.2%。' }, { text: '增速为-5.2%。' }, { text: '增长5—8%' }],
}
