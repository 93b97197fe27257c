import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import {
  agrees,
  agreesAsRate,
  type Placed,
  placedQuantitiesOf,
  QUANTITY,
  type Quantity,
  type QuantitySentence,
  quantitySentencesOf,
  shown,
  shownAmount,
} from './quantities.ts'

const UP = '发展|攀升|跃升|拓展|扩充|增加|增长|提高|上升|提升|扩大|增幅|升高|上涨|增收|多|增|升'
const DOWN = '减少|下降|降低|压减|压缩|缩短|精简|降幅|减幅|压减率|压缩率|下降率|减少率|回落|下跌|少|减|降'
/** 增长了, 下降 directly before by how much. */
const BY = new RegExp(`(?:(${UP})|(${DOWN}))(?:了|(?:率|比例|幅度)?(?:达到?|为|是)?)?$`)
/** 增加到 directly before what it came to. */
/** 38个窗口整合为15个 */
const MERGED = '整合|合并|归并|撤并|精减'
const TO = new RegExp(
  `(?:(${UP})|(${DOWN}|${MERGED}))(?:至|到|为|成)了?(?:(?:今年|目前|现在|如今|本年|本季度|本月|20\\d\\d年)的?)?$`,
)
/** Rates of several years, at constant prices or of other things than the two amounts. */
const OTHERS =
  /年均|平均|可比|名义|实际|同口径|累计|每年|逐年|增速(?!降)|(?:比(?!例|率)|较|同比|环比)(?!上[年月届次轮期]|上一[年届次轮期]|去年|前年|原来)|其中|分别|占比|占/

/** What a text says something was before, and what it is now. */
export interface Change {
  readonly before: Quantity
  readonly after: Quantity
  /** Where the second of them stands in the sentence. */
  readonly at: number
  readonly isSaidUp: boolean | null
}

/** 去年 before one amount and 今年 before the next. */
const LAST_YEAR = /(?:去年|上年|前年)[^，。；\d]{0,12}$/
const THIS_YEAR = /^[，,；][^，。；\d]{0,6}今年[^，。；\d]{0,12}$/
/** 2024年献血15000人次，2025年达到18000人次 */
const IN_YEAR = /(20\d\d)年[^，。；\d]{0,16}$/
const NEXT_YEAR = /^[，,；](?:到|而)?(20\d\d)年[^，。；\d]{0,16}$/
/** 完成480亿元，上年为400亿元 */
const WAS = /^[，,；（(](?:而)?(?:上年|去年)(?:同期|全年)?(?:为|是|仅为|只有|完成)?$/
const THAN = /^[^，。；\d]{0,4}[，,]?(?:比|较)[^，。；\d]{0,8}(?:20\d\d年)?[^，。；\d]{0,8}的?$/

/** What two amounts that follow one another say of a change; `null` where they say nothing. */
function changeOf(first: Quantity, second: Quantity): Omit<Change, 'at'> | null {
  const to = TO.exec(second.before)
  if (to !== null && isSameThing(first, second, to[0]))
    return { before: first, after: second, isSaidUp: to[1] !== undefined }
  if (to !== null && second.before.length < 18 && /(?:[由从比较]|原来的?|原有的?)[^，。；]{0,14}$/.test(first.before))
    return { before: first, after: second, isSaidUp: to[1] !== undefined }
  if (LAST_YEAR.test(first.before) && THIS_YEAR.test(second.before))
    return { before: first, after: second, isSaidUp: null }
  const [year, next] = [IN_YEAR.exec(first.before)?.[1], NEXT_YEAR.exec(second.before)?.[1]]
  if (year !== undefined && next !== undefined && year < next && isNamedAlike(first, second))
    return { before: first, after: second, isSaidUp: null }
  if (WAS.test(second.before)) return { before: second, after: first, isSaidUp: null }
  return THAN.test(second.before) && !BY.test(second.before) ? { before: second, after: first, isSaidUp: null } : null
}

/** 共有项目96项；到2030年，项目增加到120项: both are called by the same name. */
const LEAST_NAME = 4

function isSameThing(first: Quantity, second: Quantity, to: string): boolean {
  const name = second.before.slice(0, -to.length).slice(-LEAST_NAME)
  return name.length === LEAST_NAME && !/[，。；：、\d]/.test(name) && first.before.endsWith(name)
}

/** Of the second year only a verb is said, or the same thing: 2025年达到, 2025年献血. */
function isNamedAlike(first: Quantity, second: Quantity): boolean {
  const name = second.before
    .replace(/^.*年/, '')
    .replace(/(?:达到?|为|是|有|增加到|增至|减少到|降至|完成|实现)?了?$/, '')
  return first.before.includes(name)
}

function areComparable(first: Quantity, second: Quantity): boolean {
  const isPlain = !first.isRough && !second.isRough && !(second.isEach && !first.isEach)
  return isPlain && first.unit === second.unit && first.value !== 0
}

/** Every pair of amounts of which one became the other. */
export function* changesIn(sentence: QuantitySentence): Generator<Change> {
  for (const [at, second] of sentence.entries()) {
    const first = sentence[at - 1]
    const change = first !== undefined && areComparable(first, second) ? changeOf(first, second) : null
    if (change !== null) yield { ...change, at }
  }
}

/** 由180件减至120件: since when is not said, and 同比 says it. */
const SINCE_PLAINLY = /(?:^|[^\d月季度])[由从]$/
const SINCE_LAST_YEAR = /(?:去年|上年|同期)[^，。；]{0,6}$/

/** What the change should be in the unit in which it is said; `null` where it is right or not comparable. */
function rightChange({ before, after }: Change, by: Quantity): string | null {
  const difference = Math.abs(after.value - before.value)
  const isShare = before.unit === '%'
  if (by.unit === '%' && !isShare) {
    const part = { ...after, value: difference }
    return agreesAsRate(part, before, by) ? null : `${shown((difference / before.value) * 100)}%`
  }
  if (by.unit === '个百分点' && isShare) return agrees(difference, by) ? null : `${shown(difference)}个百分点`
  if (by.unit !== before.unit || isShare) return null
  return agrees(difference, by) ? null : shownAmount(difference)
}

/** The amounts after a change that say by how much: at most two, each right after the one before. */
function* sizesOf(sentence: QuantitySentence, change: Change): Generator<Hit> {
  for (const by of sentence.slice(change.at + 1, change.at + 3)) {
    const said = BY.exec(by.before)
    // 同比 compares with last year, which the first amount may be of.
    const isSince = SINCE_LAST_YEAR.test(change.before.before) || SINCE_PLAINLY.test(change.before.before)
    const words = isSince ? by.before.replace('同比', '') : by.before
    if (said === null || by.before.length > 12 || /[。；\d]/.test(by.before) || OTHERS.test(words)) return
    // By how many times is the other rule's.
    if (!by.isRough && !by.isEach && by.unit !== '倍') yield* sizeOf(change, by, said[1] !== undefined)
  }
}

function* sizeOf(change: Change, by: Quantity, isUp: boolean): Generator<Hit> {
  const { before, after, isSaidUp } = change
  const range = { from: Math.min(before.from, after.from), to: by.to }
  const grew = after.value > before.value
  const isOpposite = isSaidUp === null && grew !== isUp && after.value !== before.value
  if (isOpposite) yield { ...range, variant: 'direction', params: { right: grew ? '增加' : '减少' } }
  const right = isOpposite ? null : rightChange(change, by)
  if (right !== null) yield { ...range, variant: 'size', params: { right } }
}

/** 减少32件，由168件降为136件: the difference comes first. */
function* sizeBefore(sentence: QuantitySentence, change: Change): Generator<Hit> {
  const by = sentence[change.at - 2]
  const said = by === undefined ? null : BY.exec(by.before)
  const isJoined = /^[，,][^，。；]{0,2}[由从][^，。；]{0,8}$/.test(change.before.before)
  if (by === undefined || said === null || !isJoined || by.isRough || by.isEach || change.isSaidUp === null) return
  const right = by.unit === change.before.unit ? rightChange(change, by) : null
  if (right !== null) yield { from: by.from, to: change.after.to, variant: 'size', params: { right } }
}

/** 同比 or 比上年 before the first of two numbers that say how much more it is. */
const COMPARED = /^[，,（(]?[^，。；]{0,4}(?:同比|环比|[比较][^，。；]{1,10})[^，。；]{0,4}$/

/** Which of two numbers is the difference and which the rate, where both say the same way. */
function differenceAndRate(one: Quantity | undefined, other: Quantity | undefined) {
  if (one === undefined || other === undefined || one.isRough || other.isRough) return null
  const [first, second] = [BY.exec(one.before), BY.exec(other.before)]
  const isSaid =
    COMPARED.test(one.before) && /^[，,、]?[^，。；]{0,6}$/.test(other.before) && !OTHERS.test(other.before)
  if (!isSaid || first === null || second === null) return null
  const isUp = first[1] !== undefined
  if (isUp !== (second[1] !== undefined)) return null
  return one.unit === '%' ? { by: other, rate: one, isUp } : { by: one, rate: other, isUp }
}

/**
 * Whether a rate was taken of what it came to and not of what it was before: that is a slip even where rounded amounts
 * could just make it.
 */
function isOfNow(by: Quantity, base: Quantity, now: Quantity, rate: Quantity): boolean {
  const [ofNow, ofBase] = [now, base].map(({ value }) => (by.value / value) * 100)
  const isExact = ofNow !== undefined && Math.abs(ofNow - rate.value) <= rate.step / 2
  return rate.step < 1 && isExact && ofBase !== undefined && Math.abs(ofBase - rate.value) > rate.step * OTHER_BASE
}
/** The two rates must differ by so many times the last place written. */
const OTHER_BASE = 10

/** 132件，同比增加12件，增长10%: the difference and the rate, and what it came to. */
function* differences({ sentence, at, quantity: now }: Placed): Generator<Hit> {
  const to = sentence[at + 2]?.to ?? now.to
  const { by, rate, isUp } = differenceAndRate(sentence[at + 1], sentence[at + 2]) ?? {}
  if (by === undefined || rate?.unit !== '%' || by.unit !== now.unit || now.unit === '%' || by.value === 0) return
  const base = { ...now, value: isUp ? now.value - by.value : now.value + by.value }
  const isRight = agreesAsRate(by, base, rate) && !isOfNow(by, base, now, rate)
  if (now.isRough || now.isEach || base.value <= 0 || isRight) return
  yield { from: now.from, to, variant: 'size', params: { right: `${shown((by.value / base.value) * 100)}%` } }
}

/** 分别下降33.3%和50% after two changes: each has its rate. */
function* respectively(sentence: QuantitySentence): Generator<Hit> {
  const changes = [...changesIn(sentence)]
  const [one, other] = changes
  const rates = sentence.filter(({ unit }) => unit === '%')
  const [first, second] = rates
  if (one === undefined || other === undefined || first === undefined || second === undefined) return
  const isSaid = /^[，,]分别(?:增长|增加|提高|上升|下降|减少|降低|压减|缩短)(?:了)?$/.test(first.before)
  if (changes.length !== 2 || rates.length !== 2 || !isSaid || !/^[、和]$/.test(second.before)) return
  for (const [change, by] of [
    [one, first],
    [other, second],
  ] as const) {
    const right = by.isRough || change.before.unit === '%' ? null : rightChange(change, by)
    if (right !== null) yield { from: change.before.from, to: by.to, variant: 'size', params: { right } }
  }
}

function* check(passage: Passage): Generator<Hit> {
  for (const sentence of quantitySentencesOf(passage)) {
    yield* respectively(sentence)
    for (const change of changesIn(sentence)) {
      const { before, after, isSaidUp } = change
      const isOpposite = isSaidUp !== null && before.value !== after.value && isSaidUp !== after.value > before.value
      if (isOpposite)
        yield { from: before.from, to: after.to, variant: 'direction', params: { right: isSaidUp ? '减少' : '增加' } }
      else {
        yield* sizesOf(sentence, change)
        yield* sizeBefore(sentence, change)
      }
    }
  }
  for (const placed of placedQuantitiesOf(passage)) yield* differences(placed)
}

/** A change that does not follow from the two amounts. */
export const changeRate: PassageRule = {
  id: 'NEG-CHANGE-RATE',
  scope: 'passage',
  family: 'consistency',
  severity: 'block',
  name: '升降幅度与前后数值不符',
  message: '{{problem}}，请核对。',
  variants: { size: '按前后数值计算，变化应为{{right}}', direction: '按前后数值应为{{right}}，与文中的升降相反' },
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [QUANTITY],
  check,
  wrong: [
    { text: '文件由320件减少到240件，下降33.3%' },
    { text: '由5个工作日压减至2个工作日，压减率为50%' },
    { text: '投资从2亿元增加到3亿元，增长33%' },
    { text: '文件由120件增加到100件。' },
    { text: '今年办理建议100件，比上年的80件增长20%。' },
    { text: '合格率由85%提高到93%，提高10个百分点。' },
    { text: '成员平均年龄由47.6岁下降到43.2岁，比上届降低4.3岁。' },
    { text: '办理信件132件，同比增加12件，增长12%。' },
    { text: '规上工业企业386家，比上年底的352家净增24家。' },
    { text: '文件较上年减少32件，由上年的168件降为138件。' },
    { text: '财政供养人员由2450人压减到2205人，压减比例达12%。' },
    { text: '清运垃圾1.5万吨，比去年同期增加0.3万吨，增长20.0%。' },
    { text: '全市共有示范合作社80家；到2030年，示范合作社增加到100家，增长30%。' },
    { text: '2024年全市参加献血15000人次，2025年达到18000人次，增长25%。' },
    { text: '完成投资480亿元，上年为400亿元，同比增长15%。' },
    { text: '将平均等候时间由上年的12分钟压缩到9分钟，压缩30%。' },
    { text: '文件由180件减至120件，同比下降50%。' },
    { text: '将原来的38个部门专窗整合为15个综合窗口，窗口数量减少23个，精简65.5%。' },
    { text: '起数由上年的18起减少到12起，面积由46公顷减少到23公顷，分别下降33.3%和100%。' },
    { text: '去年接待来访200批次，今年接待来访150批次，下降20%。' },
  ],
  right: [
    { text: '文件由320件减少到240件，下降25%' },
    { text: '清运垃圾1.5万吨，比去年同期增加0.3万吨，增长25.0%。' },
    { text: '全市共有示范合作社80家；到2030年，示范合作社增加到100家，增长25%。' },
    { text: '满意度由85%提高到93%，提高8个百分点' },
    { text: '成员平均年龄由47.6岁下降到43.2岁，比上届降低4.4岁。' },
    { text: '投资由1200亿元增加到1500亿元，年均增长7.7%' },
    { text: '办理信件132件，同比增加12件，增长10%。' },
    { text: '2024年全市参加献血15000人次，2025年达到18000人次，增长20%。' },
    { text: '2024年办理建议80件，2025年办理提案100件，增长5%。' },
    { text: '由1月的180件减至6月的120件，同比下降50%。' },
    { text: '由320件减少到240件，其中市直下降33.3%' },
  ],
}
