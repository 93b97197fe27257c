import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import {
  agreesAsRate,
  placedQuantitiesOf,
  QUANTITY,
  type Quantity,
  type QuantitySentence,
  shown,
} from './quantities.ts'

/** 办结率达 directly before a rate, without the words before it that make it one of something else. */
const RATE = /(?:^|[^投工预资])(?:[^投工预资]{0,3})?(\p{Script=Han}{2})率(?:已)?(?:达到?|为|是)?了?$/u
/** Rates of money, time and opinion, which do not follow from the counts before them. */
const OTHERS =
  /(?:投资|工程|人均|目标|进度|平均|综合|累计|同比|环比|上年|去年|知晓|增长|下降|降低|提高|上升|压减|按期|按时|及时|一次性?)[^，。；]{0,6}率(?:达到?|为|是)?$/
/** What a rate is called and what the part of it is called where the words are not the same. */
const SAID_AS: Readonly<Record<string, RegExp>> = {
  完成: /完成|完工|建成|竣工/,
  到会: /实到|到会|出席|参加/,
  出席: /实到|到会|出席/,
  参会: /实到|到会|参会|出席/,
  出勤: /实到|出勤/,
  回收: /收回|回收/,
  到位: /到位|拨付/,
  执行: /执行|支出|使用/,
  支出: /支出/,
  采用: /采用|采纳/,
  采纳: /采用|采纳/,
  参评: /参评|实际参加/,
  复工: /复工/,
  满意: /(?<!不|基本|较)满意的?$/,
}
/** 占总数的 before a share of the total named before. */
const SHARE =
  /^(?:[^，。；、]{0,6}[，,（(])?(?:约?占|占比)(?:(?:总|全部|全体)\p{Script=Han}{1,6}|\p{Script=Han}{0,6}总(?:人数|数|量|额)|比|比例|比重)?(?:的)?(?:比例|比重)?(?:达到?|为)?$/u
/** 丙级152家，丙级民宿占81.7%: what has the share is named again. */
function withoutName(words: string, part: string): string {
  const [, name = ''] = /^[，,]([\u4e00-\u9fff]{2,8})占(?:比)?$/.exec(words) ?? []
  return name !== '' && part.endsWith(name.slice(0, 2)) ? words.replace(name, '') : words
}

/** 完成全年任务的 before a share of the target named before. */
const OF_TARGET = /(?:完成|达到?|为|占)?(?:了)?(?:全年|年度|总|既定|计划|目标|任务)[^，。；\d]{0,8}的$/

interface Ratio {
  readonly part: Quantity
  /** Amounts of which one should be the whole. */
  readonly wholes: readonly Quantity[]
}

function earlier(sentence: QuantitySentence, end: number, unit: string): readonly Quantity[] {
  return sentence.slice(0, end).filter((quantity) => quantity.unit === unit && !quantity.isEach && !quantity.isRough)
}

/** 未完成5个 is what is left. */
const LEFT = /(?:未|没有|无法)\p{Script=Han}{0,4}$/u

/** 受理120件，办结98件，办结率81.7%: the part has the word of the rate before it. */
function namedRate(sentence: QuantitySentence, at: number): Ratio | null {
  const words = sentence[at]?.before ?? ''
  const [, name = ''] = RATE.exec(words) ?? []
  // 基本满意 counts as well.
  if (name === '满意' && sentence.some(({ before }) => /(?:基本|较)满意/.test(before))) return null
  if (name === '' || OTHERS.test(words)) return null
  const isPart = SAID_AS[name] ?? new RegExp(name)
  // 取证率 of who 取得证书: what follows the number says so.
  const isAfter = new RegExp(`^[^，。；]{0,2}${name.charAt(0)}[^，。；]{0,9}${name.charAt(1)}`)
  const place = sentence
    .slice(0, at)
    .findLastIndex(({ before, after }) => (isPart.test(before.slice(-14)) && !LEFT.test(before)) || isAfter.test(after))
  const part = sentence[place]
  if (part === undefined || part.isRough || part.isEach || at - place > 3) return null
  return { part, wholes: earlier(sentence, place, part.unit) }
}

/** 女性 after the number of all: a part without 其中. */
const TRAIT =
  /^[^，。；]{0,6}[，,](?:女|男|党员|少数民族|(?:党外|女性|男性|中共|预备|年轻|青年)[\u4e00-\u9fff]{0,4})(?:性|党员|干部|代表|职工)?$/

/** Rates that the counts before them give whatever was done: 186个村，其中150个建成，覆盖率. */
const OF_ALL = /(?:覆盖|普及|达标|受益|参与|建成|通达|入网|接入|挂牌|建档|参保|参训|持证)率(?:已)?(?:达到?|为|是)?$/
/** A rate that far from the two numbers is of something else. */
const NEARLY = 8

/** A rate right behind a total and its part (其中) that is nearly theirs. */
function nearRate(sentence: QuantitySentence, at: number): Ratio | null {
  const [whole, part, rate] = [sentence[at - 2], sentence[at - 1], sentence[at]]
  if (whole === undefined || part === undefined || rate === undefined || whole.unit !== part.unit) return null
  const isSaid = OF_ALL.test(rate.before) && part.before.includes('其中') && whole.value > part.value
  const isPlain = ![whole, part].some(({ isRough, isEach }) => isRough || isEach)
  const isNear = Math.abs((part.value / whole.value) * 100 - rate.value) <= NEARLY
  return isSaid && isPlain && isNear ? { part, wholes: [whole] } : null
}

/** 共120件，其中重点30件，占25%: the share of what stands right before it. */
function share(sentence: QuantitySentence, at: number): Ratio | null {
  const [part, rate] = [sentence[at - 1], sentence[at]]
  if (part === undefined || rate === undefined || part.isRough || part.isEach) return null
  if (!SHARE.test(withoutName(rate.before, part.before))) return null
  const chain = sentence.slice(0, at).map(({ before }) => before)
  const isPart =
    chain.some((words) => words.includes('其中')) || TRAIT.test(part.before) || /占(?:总|全部|全体)/.test(rate.before)
  const wholes = earlier(sentence, at - 1, part.unit)
  // Where what stands before is a share of something else, so may this be.
  const isShare = (quantity: Quantity) => sentence[sentence.indexOf(quantity) + 1]?.before.includes('占') ?? false
  return isPart && !wholes.every(isShare) ? { part, wholes } : null
}

/** 占总数120件的25%, 完成年度计划10亿元的60%: the whole stands between the part and the rate. */
function ofWhole(sentence: QuantitySentence, at: number): Ratio | null {
  const [part, whole, rate] = [sentence[at - 2], sentence[at - 1], sentence[at]]
  if (part === undefined || whole === undefined || rate?.before !== '的' || part.unit !== whole.unit) return null
  const isSaid = /^[^。；\d]{0,12}(?:占|为|是|完成)[^，。；]{0,12}$/.test(whole.before)
  return isSaid && !part.isRough && !whole.isRough && !part.isEach ? { part, wholes: [{ ...whole, step: 0 }] } : null
}

/** 全年计划完成200个 is a target, 全年完成200个 is none. */
function isTarget(words: string): boolean {
  return /计划|目标|任务/.test(words) || (/全年|年度/.test(words) && !/完成|实现|达到?/.test(words))
}

/** 全年目标200个，已完成120个，完成全年任务的60%. */
function ofTarget(sentence: QuantitySentence, at: number): Ratio | null {
  const [part, rate] = [sentence[at - 1], sentence[at]]
  if (part === undefined || rate === undefined || part.isRough || !OF_TARGET.test(rate.before)) return null
  if (
    !/完成|实现|达到?|开工|建成|支出|到位/.test(part.before) ||
    !/^[^，。；]{0,8}，?[^，。；]{0,8}$/.test(rate.before)
  )
    return null
  const wholes = earlier(sentence, at - 1, part.unit).filter(({ before }) => isTarget(before))
  return { part, wholes }
}

/** 财政资金2.4亿元，社会资本7.2亿元，分别占25%: the first of two shares that leave nothing over. */
function ofPair(sentence: QuantitySentence, at: number): Ratio | null {
  const [first, second, rate, other] = [sentence[at - 2], sentence[at - 1], sentence[at], sentence[at + 1]]
  if (first === undefined || second === undefined || rate === undefined || other?.unit !== '%') return null
  const isPair = /^[，,]分别占$/.test(rate.before) && /^[、和]$/.test(other.before) && first.unit === second.unit
  if (!isPair || Math.abs(rate.value + other.value - 100) > 1 || first.isRough || second.isRough) return null
  return { part: first, wholes: [{ ...second, value: first.value + second.value, text: '合计' }] }
}

/** 公办126所，民办84所，公办园占比60%: the share of one of two in both of them. */
function ofBoth(sentence: QuantitySentence, at: number): Ratio | null {
  const [first, second, rate] = [sentence[at - 2], sentence[at - 1], sentence[at]]
  const [, name = ''] =
    /^[，,]([\u4e00-\u9fff]{2})[\u4e00-\u9fff]{0,4}占比(?:为|达到?)?$/.exec(rate?.before ?? '') ?? []
  if (first === undefined || second === undefined || name === '' || first.unit !== second.unit) return null
  const [one, other] = [first, second].map(({ before }) => before.includes(name))
  const isPlain = ![first, second].some(({ isRough, isEach, before }) => isRough || isEach || /其中/.test(before))
  if (one === other || !isPlain || at !== 2) return null
  return { part: one ? first : second, wholes: [{ ...second, value: first.value + second.value, text: '合计' }] }
}

const FORMS = [ofPair, ofBoth, namedRate, nearRate, share, ofWhole, ofTarget] as const

/** The whole a part should have been taken of; `null` where the rate is that of one of them, or none is a whole. */
function wrongWhole({ part, wholes }: Ratio, rate: Quantity): Quantity | null {
  const isOfTarget = OF_TARGET.test(rate.before) || rate.before === '的'
  const possible = wholes.filter(({ value }) => value > 0 && (isOfTarget || value >= part.value))
  return possible.some((whole) => agreesAsRate(part, whole, rate)) ? null : (possible[0] ?? null)
}

function* check(passage: Passage): Generator<Hit> {
  for (const { sentence, at, quantity: rate } of placedQuantitiesOf(passage)) {
    if (rate.unit !== '%' || rate.isRough) continue
    const ratio = FORMS.map((form) => form(sentence, at)).find((form) => form !== null) ?? null
    const whole = ratio === null ? null : wrongWhole(ratio, rate)
    if (ratio === null || whole === null) continue
    const { part } = ratio
    const params = { part: part.text, total: whole.text, right: shown((part.value / whole.value) * 100) }
    yield { from: Math.min(part.from, whole.from), to: rate.to, params }
  }
}

/** A rate or a share that is not that of the numbers before it. */
export const completionRate: PassageRule = {
  id: 'NEG-RATE',
  scope: 'passage',
  family: 'consistency',
  severity: 'block',
  name: '比率与前面的数据不符',
  message: '按前面的数据，{{part}}÷{{total}}＝{{right}}%，与文中的比率不符，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [QUANTITY],
  check,
  wrong: [
    { text: '由市领导包案86件，已化解79件，化解率达93.9%。' },
    { text: '交办事项120项，办结108项，办结率为95%。' },
    { text: '发放问卷500份，收回480份，回收率为98%。' },
    { text: '共梳理问题120个，其中重点问题30个，占20%。' },
    { text: '财政资金2.4亿元，社会资本7.2亿元，分别占20%和80%。' },
    { text: '共培训学徒6200人，其中5890人取得职业资格证书，取证率达到96%。' },
    { text: '全市现有公务员3200人，女性960人，占35%。' },
    { text: '全市公办幼儿园126所，民办幼儿园84所，公办园占比65%。' },
    { text: '全市共有186个行政村，其中150个村建成了互助养老点，覆盖率达到85%。' },
    { text: '共有民宿186家，其中甲级6家、乙级28家、丙级152家，丙级民宿占85.2%。' },
    { text: '完成投资6亿元，占年度计划10亿元的55%。' },
    { text: '全年目标任务200个，目前已完成120个，完成全年任务的65%。' },
  ],
  right: [
    { text: '由市领导包案86件，已化解79件，化解率达91.9%。' },
    { text: '交办事项120项，办结率为95%。' },
    { text: '反馈问题200个，已完成196个，未完成4个，完成率98%。' },
    { text: '全年预计实现总产值5.9亿元，完成税收870万元，占全年任务的108.3%。' },
    { text: '全市公办幼儿园126所，民办幼儿园84所，公办园占比60%。' },
    { text: '财政资金2.4亿元，社会资本7.2亿元，分别占25%和75%。' },
    { text: '发放问卷2000份，其中有效1738份，满意率为95.2%。' },
    { text: '共梳理问题120个，其中重点问题30个，占25%。' },
    { text: '共梳理问题120个，其中城区80个，占全省的20%。' },
    { text: '共受理120件，其中来信60件，办结57件，占来信的95%。' },
  ],
}
