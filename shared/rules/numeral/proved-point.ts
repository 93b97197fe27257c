import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const NUMBER = '(\\d{1,3}(?:\\.\\d{1,2})?)'
const CHANGE = '(?:提高|上升|增加|增长|下降|降低|减少|回落|提升|扩大|缩小|压降|压减)'
/** 由61.2%提高到64.5%，提高3.3% */
const FROM_TO = new RegExp(
  `${NUMBER}[%％][^，。；\\d]{0,6}[到至为](?:\\d{4}年(?:[底末]|\\d{1,2}月)?的?|目前的|去年的|今年的|上年的)?${NUMBER}[%％][，,](?:共|累计)?${CHANGE}了?${NUMBER}[%％]`,
  'g',
)
/** Both percentages are rounded: their difference may be off in its last figure. */
const ROUNDING = 0.11

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: first, 2: last, 3: said } of matchesOf(FROM_TO, text)) {
    const difference = Math.abs(Number(last) - Number(first))
    if (Math.abs(difference - Number(said)) > ROUNDING) continue
    const at = from + text.slice(from, to).search(new RegExp(`${CHANGE}了?[\\d.]+[%％]$`))
    const right = Number(said)
    yield {
      from: at,
      to,
      params: { first: Number(first), last: Number(last), right },
      fix: { from: to - 1, to, text: '个百分点' },
    }
  }
}

/** The difference of two percentages that stand beside it, given in per cent. */
export const provedPoint: PassageRule = {
  id: 'NEG-NUMERAL-POINT-PROVED',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '两个百分比之差写成百分之几',
  message: '从{{first}}%到{{last}}%，相差{{right}}个百分点，不是{{right}}%。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）；统计用语规范',
  fixes: 'suggested',
  finds: [FROM_TO],
  check,
  wrong: [
    { text: '由61.2%提高到64.5%，提高3.3%' },
    { text: '满意度由85%提高到93%，提高8%' },
    { text: '由2020年的46.2%上升到2025年的51.7%，提高5.5%' },
  ],
  right: [{ text: '由61.2%提高到64.5%，提高3.3个百分点' }, { text: '由50%提高到75%，增长50%' }],
}
