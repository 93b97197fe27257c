import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 3亿万元, 5万万元, 5000元元, 5%%, 3个个, ￥500元, 60公里/每小时, 人民币50万元人民币. */
const DOUBLED =
  /(?<=\d)亿万(?=[元人户])|(?<=\d)万万(?=[元人户亩吨])|(?<=\d[万亿]?)元元(?!素)|(?<=\d)[%％]{2,}|(?<=\d)个个|(?<=\d)亩亩|(?<=[元次个件吨里克升人斤米毫])\/每(?=[\u4e00-\u9fff])|(?<=\d[\d.,]{0,12}[万亿]?元)人民币(?:元|(?=[，。；、）的用]|$))|[￥¥]\d[\d.,]{0,12}[万亿]?元/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 0: found } of matchesOf(DOUBLED, text)) {
    const fixed = /^[￥¥]/.test(found) ? found.slice(1) : found.charAt(0)
    yield { from, to, fix: { from, to, text: fixed } }
  }
}

/** A unit, a measure word or a sign that stands there twice. */
export const doubledUnit: PassageRule = {
  id: 'NEG-NUMERAL-DOUBLED-UNIT',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '单位、符号重复',
  message: '“{{text}}”中的单位或符号重复，保留一个即可。',
  source: 'GB/T 15835-2011 4.1.1；实务',
  fixes: 'suggested',
  finds: [DOUBLED],
  check,
  wrong: [
    { text: '总投资3亿万元' },
    { text: '补助5000元元' },
    { text: '增长8%%' },
    { text: '奖励￥500元' },
    { text: '补助100元/每人' },
  ],
  right: [{ text: '总投资3亿元' }, { text: '补助5000元' }, { text: '规模达1.2万亿元' }, { text: '合计￥500' }],
}
