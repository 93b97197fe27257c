import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

const N = '(?:\\d{1,5}|[一二两三四五六七八九十]{1,3})'
const THINGS = '(?:个|件|项|户|家|名|人|处|起|条|所|座|宗|例)'
/** All of it is done: 已全部开工, 均按时报送. */
const ALL =
  '(?:已?全部|全都|均已?|都已?|全面|无一例外)(?:按时|按期|如期|已经?|顺利)?([\\u4e00-\\u9fff]{2,6})[^，。；：]{0,8}'
/** And some of it is not: 尚有5个未开工, 其中一项未达到. */
const SOME = `[，；](?:但|其中|目前|不过)?[^，。；：]{0,6}?(?:(?:尚|仍|还)?有)?(?:${N})(?:${THINGS})[^，。；：]{0,6}?(?:尚未|未|没有|正在)([\\u4e00-\\u9fff]{2})`
const ALL_BUT_SOME = new RegExp(`${ALL}${SOME}`, 'g')
/** 全市12个县区全部完成任务，其中青禾县尚未完成 */
const ALL_BUT_ONE = new RegExp(
  `${ALL}[，；](?:但|其中)[^，。；：\\d]{1,8}?(?:尚未|还未|仍未|没有|未)([\\u4e00-\\u9fff]{2})`,
  'g',
)
/** 完成率100%，仍有4项未完成 */
const FULL_RATE = new RegExp(
  `([\\u4e00-\\u9fff]{2})率(?:已)?(?:达到?|为|是)?100[%％][，；][^，。；：]{0,4}?(?:尚|仍|还)?有(?:${N})(?:${THINGS})[^，。；：]{0,6}?(?:尚未|未|没有|正在)`,
  'g',
)
/** 已全部拨付到位，到位率95% */
const ALL_BY_RATE =
  /(?:已?全部|均已)[^，。；：\d]{2,10}[，；]([\u4e00-\u9fff]{2})率(?:达到?|为|是)?(\d{1,2}(?:\.\d{1,2})?)[%％]/g
/** 未发生一起安全事故，发生一般事故2起 */
const NOT_ONE =
  /(?:未发生|没有发生)(?:过)?(?:一起|任何|1起)(?![^，。；：]{0,6}(?:以上|重大|较大|死亡))[^，。；：]{0,8}?(事故|案件|事件|疫情|火灾)[，；][^，。；：]{0,6}?发生[^，。；：]{0,8}\d{1,4}起/g
const NOBODY =
  /无(?:一)?人(?:员)?(?:伤亡|受伤|死亡)[，；][^，。；：]{0,4}?(?:有)?(?:\d{1,4}|[一二两三四五六七八九十]{1,3})(?:人|名)[^，。；：]{0,6}?(?:伤|死亡|遇难)/g
const UNANIMOUS =
  /一致(?:通过|同意)[^，。；：]{0,16}[，；](?:[^，。；：]{0,4}(?:同意|赞成)\d{1,4}票[，、])?[^，。；：]{0,4}?(?:(?:反对|弃权)[1-9]\d{0,3}票|[1-9]\d{0,3}票(?:反对|弃权))/g
/** 居全省第一位，仅次于东湖市 */
const FIRST = /(?:居|排名|排|列)[^，。；：]{0,8}(?:第一(?:位|名)?|首位|榜首)[，；][^，。；：]{0,2}仅次于/g
/** 超额完成任务，完成年度任务的96% */
const BEYOND =
  /(?:超额|提前超额)完成[^，。；：\d]{0,14}[，；][^，。；：\d]{0,4}(?:完成|占|达到|为)[^，。；：\d]{0,10}的?(\d{1,2}(?:\.\d{1,2})?)[%％]/g

const PLAIN: readonly RegExp[] = [FULL_RATE, NOT_ONE, NOBODY, UNANIMOUS, FIRST, BEYOND]
/** What a part that is not done may be called whatever is done. */
const ANY_DONE: ReadonlySet<string> = new Set(['完成', '到位', '办结', '达到', '达标', '落实', '整改', '解决'])

/** Whether what is not done is what all of it was said to be. */
function isSaidOfAll(clause: string, undone: string): boolean {
  return clause.includes(undone) || (ANY_DONE.has(undone) && /完成|到位|办结|达到|达标|落实|整改|解决/.test(clause))
}

function* check({ text }: Passage): Generator<Hit> {
  const hit = ({ from, to }: Range): Hit => ({ from, to })
  for (const pattern of [ALL_BUT_SOME, ALL_BUT_ONE])
    for (const match of matchesOf(pattern, text)) {
      const [all = ''] = match[0].split(/[，；]/)
      const isExcepted = /除[^，。；]{1,12}$/.test(text.slice(Math.max(0, match.from - 14), match.from))
      if (isSaidOfAll(all, match[2] ?? '') && !isExcepted) yield hit(match)
    }
  for (const match of matchesOf(ALL_BY_RATE, text)) yield* sameWord(match)
  for (const pattern of PLAIN) for (const match of matchesOf(pattern, text)) yield hit(match)
}

/** The word of the rate stands in what was said of all: 全部拨付到位，到位率. */
function* sameWord(match: RegExpExecArray & Range): Generator<Hit> {
  const [all = ''] = match[0].split(/[，；]/)
  if (all.includes(match[1] ?? '')) yield { from: match.from, to: match.to }
}

/** All of something, and then some of it that is not. */
export const exception: PassageRule = {
  id: 'NEG-CONTRADICTION',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'warn',
  name: '前后表述自相矛盾',
  message: '“{{text}}”前后矛盾，请核对。',
  source: '零差错要求：前后一致',
  fixes: 'none',
  finds: [ALL_BUT_SOME, ALL_BUT_ONE, ALL_BY_RATE, ...PLAIN],
  check,
  wrong: [
    { text: '目前，全市86个项目已全部开工，尚有5个未开工。' },
    { text: '各单位均按时报送了材料，有3个单位未报送。' },
    { text: '全市12个县区全部完成任务，其中青禾县尚未完成。' },
    { text: '各项指标均达到预期目标，其中有一项未达到。' },
    { text: '问题已全部整改到位，还有2个问题正在整改。' },
    { text: '整改完成率100%，仍有4项未完成。' },
    { text: '资金已全部拨付到位，到位率95%。' },
    { text: '上半年全市未发生一起安全事故，发生一般事故2起，死亡1人。' },
    { text: '全市无一人伤亡，有2人受轻伤。' },
    { text: '会议一致通过了该方案，2票反对。' },
    { text: '与会代表一致通过，赞成45票，反对3票。' },
    { text: '指标居全省第一位，仅次于东湖市。' },
    { text: '超额完成任务，完成年度任务的96%。' },
  ],
  right: [
    { text: '86个项目已全部开工，其中5个提前竣工。' },
    { text: '隐患已全部建立台账，尚有5个未整改。' },
    { text: '除2个项目外均已开工，2个未开工的正在办理手续。' },
    { text: '全市未发生一起较大以上安全事故，发生一般事故2起。' },
    { text: '会议表决通过了该方案，同意45票，反对3票。' },
    { text: '会议一致通过该方案，同意45票，反对0票。' },
    { text: '超额完成任务，完成年度任务的106%。' },
    { text: '总量居全省第二位，仅次于东湖市。' },
  ],
}
