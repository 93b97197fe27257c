import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const ADVERBS =
  '(?:有效|积极|认真|切实|深入|主动|自觉|坚决|坚定不移|坚定|毫不动摇|扎实|稳步|持续|不断|全面|系统|准确|及时|迅速|严格|大力|广泛|充分|创造性|恰到好处|旗帜鲜明|一以贯之|持之以恒|实实在在|扎扎实实|兢兢业业|脚踏实地|雷厉风行|满腔热情|千方百计|想方设法|不折不扣|深刻|清醒|更好|无奈|认认真真|一步一个脚印|始终如一|矢志不渝|驰而不息|坚持不懈|持续不断|锲而不舍|毫不放松|毫不含糊|有条不紊|循序渐进|因地制宜|有针对性|有计划|有步骤)'
const VERBS =
  '推进|推动|贯彻|落实|开展|加强|抓好|抓|做好|完成|解决|处理|执行|履行|研究|分析|把握|认识|理解|看到|支持|参与|服务|维护|坚持|深化|提高|提升|促进|防范|化解|传达|学习|反映|报告|投入|发挥|组织|实施|改进|整改|查处|纠正'
/** What shows that the verb takes an object of its own. Without it the two may well be a noun: 有效的推进机制. */
const OBJECT =
  '(?:了|好|各项|各类|这|全市|全省|全县|全区|党|市委|省委|中央|整改|上级|我们|每|一(?!般)|本|自己|群众|改革|“|《|有关|相关|重大|重点|巡)'
const SPEECH = '(?:说|告诉)(?![法辞明服])'
const BEFORE_VERB = new RegExp(`(?<=${ADVERBS})的(?=(?:${VERBS})${OBJECT}|${SPEECH}|(?:往|向)前)`, 'g')

/** Set phrases that say how something is done: hardly a noun follows them, so more verbs count. */
const PHRASES =
  '(?:驰而不息|旗帜鲜明|坚定不移|持之以恒|一以贯之|毫不动摇|锲而不舍|坚持不懈|想方设法|千方百计|不折不扣|原原本本|扎扎实实|实实在在|雷厉风行|义无反顾|理直气壮|毫不犹豫|全力以赴|全心全意|满腔热情|深入细致|认真细致|积极主动|卓有成效|富有成效|创造性)'
const MORE_VERBS =
  '改进|改善|整治|推行|抓紧|防止|防控|克服|弘扬|践行|遵守|守护|捍卫|反对|抵制|打击|清除|加快|加大|优化|完善|健全|建立|压实|推进|推动|贯彻|落实|开展|加强|抓|做好|完成|履行|维护|坚持|深化|促进|防范|化解|学习|纠治|纠正|走下去|干下去|为(?!民)|把|将(?!来)|对|向'
const AFTER_PHRASE = new RegExp(`(?<=${PHRASES})的(?=(?:${MORE_VERBS})(?!者|力量|性))`, 'g')

function* check({ text }: Passage): Generator<Hit> {
  const places = [...matchesOf(BEFORE_VERB, text), ...matchesOf(AFTER_PHRASE, text)].map(({ from }) => from)
  for (const from of new Set(places)) yield { from, to: from + 1, fix: { from, to: from + 1, text: '地' } }
}

/** 的 between an adverb and the verb it describes. */
export const adverbParticle: PassageRule = {
  id: 'NEG-WORD-ADVERB',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '状语后误用“的”',
  message: '此处是状语，应用“地”。',
  source: '《现代汉语词典》；实务',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '有效的推进各项工作' },
    { text: '恰到好处的处理各项问题' },
    { text: '坚定不移的推进“三服务”工作' },
    { text: '他无奈的说' },
    { text: '驰而不息的改进作风' },
    { text: '旗帜鲜明的为担当者担当' },
  ],
  right: [
    { text: '有效地推进各项工作' },
    { text: '有效的推进机制' },
    { text: '积极的支持态度' },
    { text: '采取有效的落实措施' },
    { text: '深入的学习' },
    { text: '旗帜鲜明的态度' },
  ],
}
