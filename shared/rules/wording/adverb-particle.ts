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

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(BEFORE_VERB, text)) yield { from, to, fix: { from, to, text: '地' } }
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
  ],
  right: [
    { text: '有效地推进各项工作' },
    { text: '有效的推进机制' },
    { text: '积极的支持态度' },
    { text: '采取有效的落实措施' },
    { text: '深入的学习' },
  ],
}
