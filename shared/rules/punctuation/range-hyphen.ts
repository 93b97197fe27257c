import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { addressesOf, isWithin, matchesOf } from '../text.ts'

/** Two values of a range with the unit that shows they are one; numbers of standards and telephones have none. */
const RANGE = /\d[\d.]*(?:年|月|日|%|％)?[-–](?=\d[\d.]*(?:年|月|日|%|％|个|万|亿|元|人|天|时|度|赛季|岁|公里))/g

function* check(passage: Passage): Generator<Hit> {
  const addresses = addressesOf(passage)
  for (const { from, to } of matchesOf(RANGE, passage.text)) {
    if (isWithin(addresses, from)) continue
    yield { from: to - 1, to, fix: { from: to - 1, to, text: '—' } }
  }
}

/** A range of dates or values joined by a hyphen. */
export const rangeHyphen: PassageRule = {
  id: 'NEG-PUNCT-RANGE',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '数值或时间范围用半角连字符',
  message: '数值、时间的起止应用一字线“—”或浪纹线“～”。',
  source: 'GB/T 15834-2011 4.13.3.2、4.13.3.3',
  fixes: 'safe',
  check,
  wrong: [{ text: '2023-2024年' }, { text: '增长10%-20%' }],
  right: [{ text: 'GB/T 9704-2012' }, { text: '2023—2024年' }, { text: '电话0451-12345678' }],
}
