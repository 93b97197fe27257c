import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const ANNOUNCED = /([二两三四五六七八九]|\d)(?:项|个方面|点|条|个|件|大)[^。：；，\d]{0,10}：(?=一是)[^。]{10,400}/gu
const MEMBER = /(?<=[：；。，])([一二三四五六七八九])是/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, 0: series, 1: numeral = '' } of matchesOf(ANNOUNCED, text)) {
    const announced = numeral === '两' ? 2 : Number(numeral) || (fromChineseNumeral(numeral) ?? 0)
    const count = [...series.matchAll(MEMBER)].length
    const to = from + series.indexOf('：')
    if (count !== announced) yield { from, to, params: { announced, count } }
  }
}

/** "Five items: first … fourth" within a paragraph. */
export const inlineCount: PassageRule = {
  id: 'NEG-STRUCTURE-INLINE-COUNT',
  scope: 'passage',
  reads: 'shadow',
  family: 'structure',
  severity: 'warn',
  name: '段内“几项”与实际项数不符',
  message: '文中说有{{announced}}项，后面列了{{count}}项，请核对。',
  source: '零差错要求：数据自洽',
  fixes: 'none',
  check,
  wrong: [{ text: '会议共有五项议程：一是通报情况；二是交流发言；三是签订责任书；四是讲话。' }],
  right: [{ text: '会议共有四项议程：一是通报情况；二是交流发言；三是签订责任书；四是讲话。' }],
}
