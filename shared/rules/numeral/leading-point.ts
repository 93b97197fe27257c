import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { COUNTED } from './counted.ts'

/** 深.3米, 高出.35米, 0.2～.3倍: digits behind a point that has none before it. */
const BARE_POINT = new RegExp(
  `(?<=[\\u4e00-\\u9fff（，、：～—])[.．](?=\\d{1,3}(?:[%％‰℃万亿倍度]|个百分点|厘米|毫米|千米|微克|毫克|${COUNTED}))`,
  'g',
)

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(BARE_POINT, text)) {
    const digits = /^\d+/.exec(text.slice(to))?.[0] ?? ''
    yield { from, to: to + digits.length, params: { right: `0.${digits}` }, fix: { from, to, text: '0.' } }
  }
}

/** A decimal below one without the nought before its point. */
export const leadingPoint: PassageRule = {
  id: 'NEG-NUMERAL-LEADING-POINT',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '纯小数缺“0”',
  message: '纯小数应写出小数点前的“0”，写作“{{right}}”。',
  source: 'GB/T 15835-2011 5.1.2',
  fixes: 'suggested',
  finds: [BARE_POINT],
  check,
  wrong: [
    { text: '最大积雪深度达到.3米' },
    { text: '水位较警戒水位高.35米' },
    { text: '人口自然增长率为.6‰' },
    { text: '人均增收.3万元' },
    { text: '同比提高.5个百分点' },
  ],
  right: [{ text: '最大积雪深度达到0.3米' }, { text: '水位高0.35米，增长率为0.6‰' }, { text: '详见表1.3项指标' }],
}
