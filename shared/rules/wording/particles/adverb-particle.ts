import type { Passage } from '../../passage.ts'
import type { Hit, PassageRule } from '../../rule.ts'
import { matchesOf } from '../../text.ts'
import { clauseAround, placesOf } from './beside.ts'
import { ADVERBIALS, GOVERNS, HEADS, TRANSITIVE } from './words.ts'

/** What shows that the verb takes an object of its own. Without it the two may well be a noun: 有效的推进机制. */
const OBJECT =
  /^(?:了|好|各项|各类|这|全市|全省|全县|全区|党|市委|省委|中央|整改|上级|我们|每|一(?!般)|本|自己|群众|改革|(?:主体|政治|监管|领导|监督)责任(?![人感])|“|《|有关|相关|重大|重点|巡)/
/** The clause goes on with what the verb and its object describe together: 有效的解决问题的办法. */
const DESCRIBES =
  /的(?:办法|措施|途径|方式|方法|机制|手段|路径|举措|方案|思路|渠道|政策|制度|体系|经验|抓手|载体|平台|工具|武器|模式|过程|能力|意识)/
/** What is said of a subject: 工作扎实的推进。 */
const SUBJECT =
  /^(?!.*(?:[有得取是使让要需对以将把被]|进行|给予|实现|提供)).*(?:工作|建设|任务|项目|行动|活动|改革|整治|各项\p{Script=Han}{1,6})$/u
/** What is to be done stands behind these: 改革要扎实的推进。 */
const MODAL = /(?:^|[^需重主首摘])(?:要|应当?|必须|务必|正在|继续|能够|可以)$/
/** Verbs that are nouns as often: they need an object that shows itself. */
const OFTEN_NOUN =
  /^(?:服务|保障|保护|支持|配合|参与|投入|建设|检查|学习|宣传|研究|认识|关心|关爱|帮扶|反映|报告|汇报|分析|总结|反馈|通报|联系|走访|协调|监督|发现|公布|承诺|发展|引导|帮助|组织|整改|整治|排查|部署|体现|要求|检验|审核|审查|审批|登记|记录|统计|讨论|思考|回答|解答|操作|巡查|调查|搜索|救治|照顾|护理|讲解|展示|再现|回顾|剖析|控制|监测|监控|管控|治理|清理|整合|采纳|借鉴|推广|传播|传承|会商|谋划|策划|统筹|安排|布置|分配|调配|调度|调整|改造|补充|抢救|修复|识别|判断|评估|测算|核算|测量|收集|采集|征集|阅读|领会|概括|归纳|筛选|选拔|推荐|推介|回访|救助|教育|呵护)$/
/** Only these take a trouble as their object; after others it is what they describe. */
const TROUBLE = /^(?:问题|难题|矛盾|纠纷|困难)/
const TAKES_TROUBLE = /^(?:解决|化解|处理|处置|研究|整改|破解|排查|克服)/
const SPEECH =
  /(?<=无奈|激动|高兴|自豪|深情|动情|感慨|语重心长|坚定|诚恳|风趣|幽默|自信|谦虚|平静)的(?=(?:说|告诉)(?![法辞明服]))|(?<=一步一个脚印|坚定不移|大踏步)的(?=(?:往|向)前)|(?<=较好|更好|很好|认真负责|单纯)的(?=(?:完成|履行|解决|发挥|维护|满足|实现|适应|促进|推动|贯彻|落实)(?![方办途措路空形机手作效的者局]))/g

/** Set phrases that say how something is done: hardly a noun follows them, so more verbs count. */
const PHRASE_SIZE = 4
const MORE_VERBS =
  /^(?:改进|改善|整治|推行|抓紧|防止|防控|克服|弘扬|践行|遵守|守护|捍卫|反对|抵制|打击|清除|加快|加大|优化|完善|健全|建立|压实|推进|推动|贯彻|落实|开展|加强|抓|做好|完成|履行|维护|坚持|深化|促进|防范|化解|学习|纠治|纠正|走下去|干下去|为(?!民)|把(?!握)|将(?!来)|对|向)(?!者|力量|性)/

/** A preposition begins what is done: 严格的按照程序办理. */
const PREPOSITION =
  /^(?:把(?!握|关|控|手|脉)|将(?!来|军|要)|向(?!上(?!级)|前|心|导|往)|按照?(?!揭|期|时|钮|摩)|依照|根据|围绕|对(?!策|象|比|照|接|外|待|手|口|方|应|话|抗|立|称)|做到|让(?!利|步)|加以|予以|进行(?!曲))/
/** Two verbs, the second of which shows that the first is one: 积极的配合做好. */
const SECOND_VERB = /^(?:做好|完成|开展|推进|落实|搞好|解决|抓好|办理|参与)/

function* check({ text }: Passage): Generator<Hit> {
  const places = [...placesOf('的得', text)].filter((at) => isAdverbial(text, at))
  const spoken = [...matchesOf(SPEECH, text)].map(({ from }) => from)
  for (const from of new Set([...places, ...spoken].toSorted((a, b) => a - b)))
    yield { from, to: from + 1, fix: { from, to: from + 1, text: '地' } }
}

/** Whether what stands before 的 or 得 says how the verb behind it is done. */
function isAdverbial(text: string, at: number): boolean {
  const adverbial = ADVERBIALS.before(text, at)
  if (adverbial === null) return false
  const verb = TRANSITIVE.after(text, at + 1)
  if (text.charAt(at) === '得') return verb !== null
  const [before, behind] = clauseAround(text, at - adverbial.length, at + 1)
  if (GOVERNS.test(before)) return false
  if (PREPOSITION.test(behind)) return true
  if (adverbial.length >= PHRASE_SIZE && MORE_VERBS.test(behind)) return true
  if (verb === null) return /^抓(?!手)/.test(behind) && OBJECT.test(behind.slice(1))
  return takesObject(verb, behind.slice(verb.length), before)
}

function takesObject(verb: string, rest: string, before: string): boolean {
  if (rest === '') return SUBJECT.test(before) || (MODAL.test(before) && !OFTEN_NOUN.test(verb))
  if (DESCRIBES.test(rest)) return false
  if (MODAL.test(before) && !OFTEN_NOUN.test(verb) && !HEADS.test(rest)) return true
  if (OBJECT.test(rest) || SECOND_VERB.test(rest)) return true
  if (TROUBLE.test(rest)) return TAKES_TROUBLE.test(verb)
  return !OFTEN_NOUN.test(verb) && !HEADS.test(rest) && TRANSITIVE.after(rest, 0) === null
}

/** 的 or 得 between an adverb and the verb it describes. */
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
    { text: '人居环境整治工作扎实的推进。' },
    { text: '切实的解决小微企业融资难问题' },
    { text: '积极得推进项目建设' },
    { text: '严格的按照程序办理' },
    { text: '积极的配合做好调查' },
    { text: '水价改革要扎实的推进，' },
    { text: '较好的完成了任务，更好的满足群众需求。' },
    { text: '多数单位能够认真的落实主体责任，' },
  ],
  right: [
    { text: '有效地推进各项工作' },
    { text: '有效的推进机制' },
    { text: '积极的支持态度' },
    { text: '采取有效的落实措施' },
    { text: '深入的学习' },
    { text: '旗帜鲜明的态度' },
    { text: '矛盾得到有效的解决' },
    { text: '找到有效的解决融资难题的办法' },
    { text: '进行深入的研究部署' },
    { text: '这项工作有了扎实的推进。' },
  ],
}
