import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import { countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const ANNOUNCED = /([二两三四五六七八九]|\d)(?:项|个方面|点|条|个|件|大)[^。：；，\d]{0,10}：(?=一是)/gu
const MEMBER = /(?<=[：；。，])([一二三四五六七八九])是/gu

/** How many of 一是, 二是 … follow one another in a text, each of which may be several sentences long. */
function membersIn(text: string, skipsOthers: boolean): number {
  let count = 0
  for (const { 1: numeral = '' } of matchesOf(MEMBER, text)) {
    if (fromChineseNumeral(numeral) === count + 1) count += 1
    else if (!skipsOthers) break
  }
  return count
}

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to: end, 1: numeral = '' } of matchesOf(ANNOUNCED, text)) {
    const announced = countOf(numeral)
    const series = text.slice(end - 1)
    // An item may have items of its own, and another series may follow; a first item alone goes on below.
    const count = membersIn(series, false)
    const isRight = count === 1 || count === announced || membersIn(series, true) === announced
    if (!isRight) yield { from, to: end - 1, params: { announced, count } }
  }
}

/** "Five items: first … fourth" within a paragraph. */
export const inlineCount: PassageRule = {
  id: 'NEG-STRUCTURE-INLINE-COUNT',
  scope: 'passage',
  reads: 'shadow',
  family: 'structure',
  severity: 'block',
  name: '段内“几项”与实际项数不符',
  message: '文中说有{{announced}}项，后面列了{{count}}项，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [{ text: '会议共有五项议程：一是通报情况；二是交流发言；三是签订责任书；四是讲话。' }],
  right: [
    { text: '会议共有四项议程：一是通报情况；二是交流发言；三是签订责任书；四是讲话。' },
    { text: '抓好两项工作：一是抓招商，引进项目20个。二是抓服务，办好实事10件。' },
    { text: '抓好三件事：一是招商；二是服务，其中一是对企业、二是对个人；三是落实。' },
  ],
}
