import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 5。8%, 3．2亿元, 6·5%: a mark of Chinese writing between the digits of a decimal. */
const POINT =
  /(?<=[^\d.．·。，]\d{1,6})[。．·](?=\d{1,3}(?:[%％‰万亿元倍吨亩℃米升]|个百分点|公里|公斤|平方|厘米|毫米|千米|小时))/g
/** 增长6，8%, 投资12，5亿元: a comma, behind a verb that one number follows. */
const COMMA =
  /(?<=(?:增长|下降|提高|回落|上升|减少|降低|增加|达到?|[为约近超占]|投资|完成|收入|上年|比重|同比)\d{1,5})，(?=\d{1,2}(?:[%％‰]|个百分点|亿元|万元|倍|℃))/g
/** 收入1、5亿元: no neighbours, which would be about so many. */
const ENUMERATED =
  /(?<=(?:收入|投资|产值|总额|[为达约近超]到?|增长|下降|提高|占比?|完成)(\d{1,3}))、(\d{1,2})(?=亿元|万元|[%％]|个百分点)/g
/** 15. 6℃: a space beside the point. */
const SPACED = /(?<=\d)(?:\. +| +\.)(?=\d{1,2}(?:[%％‰万亿元倍吨亩℃米]|个百分点|公里|平方))/g

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [POINT, COMMA, SPACED])
    for (const { from, to } of matchesOf(pattern, text)) yield hitAt(text, from, to)
  for (const { from, 1: whole, 2: rest } of matchesOf(ENUMERATED, text))
    if (Math.abs(Number(rest) - Number(whole)) > 1 && !OTHERS.test(text.slice(Math.max(0, from - REACH), from)))
      yield hitAt(text, from, from + 1)
}

/** 分别为1、5亿元 are two amounts. */
const OTHERS = /分别|各|、/
const REACH = 14

function hitAt(text: string, from: number, to: number): Hit {
  const [before = '', after = ''] = [/\d+$/.exec(text.slice(0, from))?.[0], /^\d+/.exec(text.slice(to))?.[0]]
  return { from, to, params: { right: `${before}.${after}` }, fix: { from, to, text: '.' } }
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
  source: 'GB/T 15835-2011 5.1.2',
  fixes: 'suggested',
  finds: [POINT, COMMA, ENUMERATED, SPACED],
  check,
  wrong: [
    { text: '增长5。8%' },
    { text: '总投资3．2亿元' },
    { text: '同比提高1·5个百分点' },
    { text: '同比增长6，8%' },
    { text: '年均气温15. 6℃' },
    { text: '实现营业收入1、5亿元' },
  ],
  right: [
    { text: '增长5.8%' },
    { text: '共办结12件。3万元以上的项目' },
    { text: '“3·15”国际消费者权益日' },
    { text: '占比由5%降为3%，2万元以下的不计' },
  ],
}
