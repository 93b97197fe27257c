import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const ISSUER = '国务院|中华人民共和国主席|国家主席|\\p{Script=Han}{2,14}?(?:部|总局|委员会|人民政府|省政府|市政府|署)'
/** （国务院724号令）: the number of an order comes behind the word, with 第. */
const NUMBER_FIRST = new RegExp(`(?<=[（(《》，、根据依照按])(${ISSUER})(?:第)?(\\d{1,4})号令`, 'gu')
/** 国务院令724号 */
const WITHOUT_ORDINAL = /(?<=国务院|主席|部|总局|委员会|政府|署)令(\d{1,4})号/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: issuer = '', 2: number = '' } of matchesOf(NUMBER_FIRST, text))
    yield hit(from, to, `${issuer}令第${number}号`)
  for (const { from, to, 1: number = '' } of matchesOf(WITHOUT_ORDINAL, text)) yield hit(from, to, `令第${number}号`)
}

function hit(from: number, to: number, right: string): Hit {
  return { from, to, params: { right }, fix: { from, to, text: right } }
}

/** The number of an order of a government that is cited in another form than 令第……号. */
export const orderNumber: PassageRule = {
  id: 'NEG-CITE-ORDER-NUMBER',
  scope: 'passage',
  reads: 'shadow',
  family: 'citation',
  severity: 'warn',
  name: '引用令号形式不规范',
  message: '令号写作“机关名称+令第×号”，此处应为“{{right}}”。',
  source: 'GB/T 9704-2012 10.2；实务',
  fixes: 'suggested',
  finds: [NUMBER_FIRST, WITHOUT_ORDINAL],
  check,
  wrong: [
    { text: '《保障农民工工资支付条例》（国务院724号令）' },
    { text: '《办法》（国务院第748号令）' },
    { text: '《条例》（国务院令724号）' },
  ],
  right: [
    { text: '《保障农民工工资支付条例》（国务院令第724号）' },
    { text: '《办法》（财政部令第108号）' },
    { text: '市总河长签发第1号令' },
  ],
}
