import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 5。8%, 3．2亿元, 6·5%: a mark of Chinese writing between the digits of a decimal. */
const POINT = /(?<=[^\d.．·。，]\d{1,6})[。．·](?=\d{1,3}(?:[%％‰万亿元倍吨亩℃]|个百分点|公里|平方))/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(POINT, text)) {
    const [before = '', after = ''] = [/\d+$/.exec(text.slice(0, from))?.[0], /^\d+/.exec(text.slice(to))?.[0]]
    yield { from, to, params: { right: `${before}.${after}` }, fix: { from, to, text: '.' } }
  }
}

/** A decimal whose point is another mark. */
export const decimalPoint: PassageRule = {
  id: 'NEG-NUMERAL-POINT-MARK',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '小数点错误',
  message: '小数点应用“.”，写作“{{right}}”。',
  source: 'GB/T 15835-2011 5.1.4',
  fixes: 'suggested',
  finds: [POINT],
  check,
  wrong: [{ text: '增长5。8%' }, { text: '总投资3．2亿元' }, { text: '同比提高1·5个百分点' }],
  right: [{ text: '增长5.8%' }, { text: '共办结12件。3万元以上的项目' }, { text: '“3·15”国际消费者权益日' }],
}
