import type { Passage } from '../../passage.ts'
import type { Hit, PassageRule } from '../../rule.ts'
import { placesOf } from './beside.ts'
import { ATTRIBUTES, PURE_NOUNS, TRANSITIVE, VERBAL_NOUNS } from './words.ts'

/** Verbs whose object is what is done: 表示衷心的感谢, 得到有效的控制. */
const DUMMY =
  /(?:表示|致以|送上|给予|予以|提出|作出|做出|取得|得到|受到|产生|起到|发挥|形成|引起|进行|开展|实现|带来|加以|获得|提供|具有|存在|造成|构成|展现|保持|建立|营造|打下|奠定|积累|收到|达到|寄予|报以|投以)(?:了|着|过)?(?:最|更加?|十分|非常|极其|一定|无比)?$/
const ENDS = /^(?:$|[，。；！？、）”]|和|与|及|力度|工作|检查|管理|处置)/

/** Before these 得 belongs to a verb: 取得, 获得, 值得, 做得. */
const VERB_WITH_GET =
  /[取获赢值使显觉懂记认难心不舍博求晓所来变免说做办抓干写讲想看开管用学站立走跑吃住过听算靠坐守叫信对巴怪顾了由懒省落博习夺购]$/
/** 对……得保护: the object of care before what is done to it. */
const CARE = /对[^，。；：]{2,24}$/
/** Nouns before which no subject gets anything: 关于……得通知, 会议得精神. Benefits (实惠, 效益) are got. */
const NEVER_GOT =
  /^(?:重要性|必要性|紧迫性|积极性|主动性|通知|决定|意见|办法|方案|规定|要求|精神|问题|情况|原则|过程|基础上|前提下|领导下|作用|意义|水平|能力|质量|环境|条件|职责|责任|任务|形象|作风|素质|态度|部门|单位|人员|工作|结果)/
const NOUN_BEFORE =
  /(?:工作|群众|人民|单位|部门|干部|党员|企业|项目|问题|发展|建设|管理|服务|[市县区镇乡村]|我们|社会|经济|文化|会议|上级|各级|政府|党委|领导|安全|生产|教育|有关|相关|主要|重要|具体|目前|当前|今后|存在|方面|开展|落实|制定|努力|奋斗|拼搏|奋战|支持)$/

/** No adverb ends in these: 群众地积极性. */
const OF_PEOPLE = /(?:群众|人民|职工|干部|党员|居民|村民|企业|我们|他们|大家)$/

/** What tells a noun apart from others and is no verb with an object: 扎实的工作作风. */
const KIND_OF = /^(?:工作|思想|政治|业务|群众|生活|精神|专业|理论|社会|市场|营商|文化|舆论|法治)$/

const PARTICLE = /[地得]/

function* check({ text }: Passage): Generator<Hit> {
  for (const from of placesOf('地得', text))
    if (isAttribute(text, from)) yield { from, to: from + 1, fix: { from, to: from + 1, text: '的' } }
}

function isAttribute(text: string, at: number): boolean {
  const attribute = ATTRIBUTES.before(text, at)
  const noun =
    PURE_NOUNS.after(text, at + 1) ?? (KIND_OF.test(text.slice(at + 1, at + 3)) ? PURE_NOUNS.after(text, at + 3) : null)
  // 重要地位 and 特殊地理条件 are no nouns after 地, because 位 and 理 begin none.
  if (attribute !== null && noun !== null) return true
  if (text.charAt(at) === '地' && attribute !== null && isSuperlative(text, at, attribute)) return true
  const verbal = VERBAL_NOUNS.after(text, at + 1)
  const isDoneTo = verbal !== null && ENDS.test(text.slice(at + 1 + verbal.length, at + 3 + verbal.length))
  if (text.charAt(at) === '得') return isGot(text, at, isDoneTo)
  if (noun !== null && OF_PEOPLE.test(text.slice(Math.max(0, at - 2), at))) return true
  return attribute !== null && isDoneTo && DUMMY.test(text.slice(Math.max(0, at - 16), at - attribute.length))
}

/** 最严格地耕地保护制度: with 最 and a noun at the end that no verb begins. */
function isSuperlative(text: string, at: number, attribute: string): boolean {
  const isMost = /(?:最|更加?|十分|非常)$/.test(
    text.slice(Math.max(0, at - attribute.length - 2), at - attribute.length),
  )
  return isMost && RULE_NOUN.test(text.slice(at + 1, at + 12)) && TRANSITIVE.after(text, at + 1) === null
}

const RULE_NOUN = /^[\u4e00-\u9fff]{2,6}?(?:制度|机制|体系|措施|标准|要求|办法|纪律|政策)(?=[，。；、]|$)/

/** Whether 得 stands before what is nobody's to get: 努力得结果, 对文物得保护. */
function isGot(text: string, at: number, isDoneTo: boolean): boolean {
  const before = text.slice(Math.max(0, at - 30), at)
  if (VERB_WITH_GET.test(before)) return false
  if (isDoneTo && CARE.test(before)) return true
  return NOUN_BEFORE.test(before) && (NEVER_GOT.test(text.slice(at + 1, at + 5)) || isDoneTo)
}

/** 地 or 得 between what something is like and its noun. */
export const attributeParticle: PassageRule = {
  id: 'NEG-WORD-ATTRIBUTE',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '定语后误用“地”“得”',
  message: '此处是定语，应用“的”。',
  source: '《现代汉语词典》；实务',
  fixes: 'suggested',
  finds: [PARTICLE],
  check,
  wrong: [
    { text: '落实最严格地耕地保护制度，' },
    { text: '表示衷心地感谢！' },
    { text: '致以崇高地敬意' },
    { text: '要加强对历史文化遗产得保护，' },
    { text: '具有重要地意义' },
    { text: '营造良好得氛围' },
    { text: '坚实地群众基础，优良地工作作风' },
    { text: '得到有效地控制。' },
    { text: '关于做好防汛工作得通知' },
    { text: '不断提高人民群众地获得感' },
    { text: '扎实地工作作风值得学习' },
    { text: '这是全市人民共同努力得结果' },
  ],
  right: [
    { text: '表示衷心的感谢' },
    { text: '衷心地感谢各位来宾' },
    { text: '具有重要地位' },
    { text: '优越的地理条件，特殊地区政策' },
    { text: '对这项工作取得成效表示祝贺' },
    { text: '有力地保障了群众利益，有效地控制了风险' },
    { text: '让群众得实惠、企业得效益' },
    { text: '各项工作得到加强' },
    { text: '对困难群众做得好的' },
    { text: '我们地处山区，企业地区分布不均' },
  ],
}
