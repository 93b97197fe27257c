import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const TWICE = /(?:下午|傍晚|中午|晚上)(?:1[3-9]|2[0-4])(?:[:：]\d{2}|[时点](?:\d{1,2}分)?)/g
/** 下午五时 and 17时 are both right: what goes is the part of the day. */
const PART = /^[^\d]+/

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: phrase } of matchesOf(TWICE, text)) {
    const part = PART.exec(phrase)?.[0] ?? ''
    yield { from, to, params: { right: phrase.slice(part.length) }, fix: { from, to: from + part.length, text: '' } }
  }
}

/** An hour counted up to 24 together with the part of the day. */
export const halfDayClock: PassageRule = {
  id: 'NEG-DATE-HALF-DAY',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'warn',
  name: '12小时制与24小时制混用',
  message: '“{{text}}”把时段和24小时制用在一起，写作“{{right}}”即可。',
  source: 'GB/T 7408-2005；实务',
  fixes: 'suggested',
  finds: [TWICE],
  check,
  wrong: [
    { text: '定于10月16日下午15:00召开' },
    { text: '下午13时后解除管制' },
    { text: '于下午17时30分前反馈' },
    { text: '晚上20时以后' },
  ],
  right: [{ text: '下午3时' }, { text: '15时' }, { text: '中午12时' }, { text: '上午9时至17时' }, { text: '每晚8点' }],
}
