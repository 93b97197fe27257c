import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** A time that is over with something still to be done: 去年下半年，我县将坚持问题导向. */
const PAST_WITH_FUTURE =
  /(?:^|[。；])((?:去年|上年|前年|上月|上个月|昨天|上周)(?:上半年|下半年|[一二三四]季度|底|末|以来)?)，(?:我[^，。；]{1,4}|[^，。；“]{0,8})将(?:会)?(?:以|坚持|继续|进一步|重点|着力|按照|围绕|认真|全面|深入|加大|加强|加快|持续|抓好|做好)/gu
/** A time to come with something that has been done. */
const FUTURE_WITH_PAST =
  /(?:^|[，。；])((?:明年|下月|下个月|明天|下周|后年)(?:上半年|下半年|[一二三四]季度|底|初)?)(?:[^，。；]{0,6}，)?[^，。；“”将拟要计]{0,10}(?:完成|取得|实现|召开|开展|建成|印发)了/gu

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [PAST_WITH_FUTURE, FUTURE_WITH_PAST])
    for (const match of matchesOf(pattern, text)) {
      const time = match[1] ?? ''
      const from = match.from + match[0].indexOf(time)
      yield { from, to: from + time.length }
    }
}

/** A time that is past with what is still to be done, or one to come with what is done. */
export const tense: PassageRule = {
  id: 'NEG-DATE-TENSE',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'warn',
  name: '时间与将来、已经不符',
  message: '“{{text}}”与句中“将”“了”所说的先后不符，请核对时间。',
  source: '零差错要求：时间准确',
  fixes: 'none',
  finds: [PAST_WITH_FUTURE, FUTURE_WITH_PAST],
  check,
  wrong: [{ text: '去年下半年，我县将坚持问题导向，抓好整改。' }, { text: '明年一季度完成了主体工程。' }],
  right: [
    { text: '下半年，我县将坚持问题导向，抓好整改。' },
    { text: '去年下半年，我县将三个部门合并。' },
    { text: '去年确定的任务，今年将继续推进。' },
    { text: '明年一季度完成主体工程。' },
  ],
}
