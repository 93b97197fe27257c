import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { addressesOf, isWithin, matchesOf } from '../text.ts'

const UNIT = '(?:个|万|亿|元|人|天|时|度|赛季|岁|公里|年|月|日|%|％|件|项|次|名|家|倍|小时|分钟|℃)'
/** Two values of a range with the unit that shows they are one; numbers of standards and telephones have none. */
const RANGES: readonly RegExp[] = [
  new RegExp(`(?<![\\d.])\\d[\\d.]{0,11}(?:年|月|日|%|％|℃)?[-–~](?=\\d[\\d.]{0,11}${UNIT})`, 'g'),
  /\d{1,2}[:：]\d{2}[-–~](?=(?:上午|下午)?\d{1,2}[:：]\d{2})/g,
]

function* check(passage: Passage): Generator<Hit> {
  const addresses = addressesOf(passage)
  for (const pattern of RANGES) {
    for (const { from, to } of matchesOf(pattern, passage.text))
      if (!isWithin(addresses, from)) yield { from: to - 1, to, fix: { from: to - 1, to, text: '—' } }
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
  wrong: [{ text: '2023-2024年' }, { text: '增长10%-20%' }, { text: '质保期3~5年' }, { text: '9：00-下午17：00' }],
  right: [{ text: 'GB/T 9704-2012' }, { text: '2023—2024年' }, { text: '电话0451-12345678' }],
}
