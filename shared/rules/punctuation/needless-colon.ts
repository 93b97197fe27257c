import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 主要原因：是责任落实不到位 */
const BEFORE_IS =
  /(?<=(?:原因|目的|任务|目标|要求|问题|特点|关键|重点|标准|原则|宗旨|前提|基础|核心|根本)(?:在于)?)：(?=[是系](?!否|不是|统|列|数))/g
/** 据：市统计局数据显示, 关于：进一步做好 */
const BEHIND_PREPOSITION = /(?<=(?:^|[，。；])(?:据|关于|对于|根据|按照|为了|由于|随着|鉴于))：(?=[\u4e00-\u9fff])/g
/** 通过开展主题教育：党员面貌焕然一新 */
const BEHIND_ADVERBIAL =
  /(?<=(?:^|。)(?:通过|经过|由于|随着|为了?|在|自)[^，。；：、]{4,24}(?:教育|活动|努力|整治|影响|发展|提高|领导下|指导下|基础上|以来|期间|过程中))：(?=[\u4e00-\u9fff]{4,30}[。，])/g
/** 呈现出：总体平稳的态势: a verb and its object. */
const BEFORE_OBJECT =
  /(?<=呈现出?|展现出?|体现出|凸显出|形成了?|营造了?|取得了?|有了)：(?=[^：；。]{4,40}的?(?:态势|局面|格局|氛围|特点|趋势|成效|成绩|景象|变化|面貌)[。，；])/g
/** 会议由：市政府副秘书长主持 */
const BEFORE_AGENT =
  /(?<=(?:会议|仪式|活动|座谈会|[，。；])由)：(?=[\u4e00-\u9fff、（）]{2,30}(?:主持|负责|牵头|承办|组织|作[^，。]{1,8}(?:报告|讲话)))/g
const NEEDLESS = [BEFORE_AGENT, BEFORE_IS, BEHIND_PREPOSITION, BEHIND_ADVERBIAL, BEFORE_OBJECT]

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of NEEDLESS)
    for (const { from, to } of matchesOf(pattern, text))
      yield { from: from - 1, to, fix: { from, to, text: pattern === BEHIND_ADVERBIAL ? '，' : '' } }
}

/** A colon where nobody pauses: behind a preposition, before 是, between a verb and its object. */
export const needlessColon: PassageRule = {
  id: 'NEG-PUNCT-COLON-NEEDLESS',
  scope: 'passage',
  reads: 'shadow',
  family: 'punctuation',
  severity: 'warn',
  name: '冒号多余',
  message: '“{{text}}”处没有停顿，也不提示下文，不用冒号。',
  source: 'GB/T 15834-2011 附录A.6；《图书编校质量差错认定细则》第三十一条',
  fixes: 'suggested',
  finds: NEEDLESS,
  check,
  wrong: [
    { text: '主要原因：是责任落实不到位。' },
    { text: '起火原因：系电气线路老化引发。' },
    { text: '据：市统计局数据显示，全市经济平稳增长。' },
    { text: '会议由：市政府副秘书长主持。' },
    { text: '通过开展主题教育：党员干部面貌焕然一新。' },
    { text: '全市经济发展呈现出：总体平稳、稳中有进的良好态势。' },
  ],
  right: [
    { text: '主要原因：一是责任落实不到位，二是措施不力。' },
    { text: '会议强调：要压实责任。' },
    { text: '根据：《信访工作条例》第三条。' },
    { text: '形成三项成果：一份报告、两份清单。' },
  ],
}
