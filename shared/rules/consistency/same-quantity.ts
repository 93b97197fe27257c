import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { isSlip, type NamedQuantity, namedQuantitiesOf } from './named-quantities.ts'
import type { Quantity } from './quantities.ts'

/** What only one number can be said of at a time: 森林覆盖率, 茶产业综合产值, 滨江路全长. */
const INDICATOR =
  /(?:产值|面积|产量|收入|总额|总值|增加值|覆盖率|[^增长]率|人口|里程|总量|总投资|规模|总数|存栏量?|全长|总长|总长度|高度|水位|库容|(?:总值|增加值|收入|总额|投资|出口|产量)(?:同比|比上年)?(?:增长|下降))$/
const LEAST_INDICATOR = 4
/** What is aimed at by a year, and any other thing, is known by so long a name: 培育农业龙头企业, 改造提升农村公路. */
const LONG_GOAL = 6
const LONG_NAME = 8
/** A noun of this many characters is the same wherever it stands. */
const WHOLE_NOUN = 4

/** 对排查出的326处隐患: the number goes back to one named before. */
const FOUND = /([\u4e00-\u9fff]{2})(?:出|到|的问题|确)?的$/
/** 受表彰的18个单位 goes back to 授予16个单位称号. */
const HONOURED = /(?:受表彰|获奖|受表扬|获表彰|受奖|受到表彰|受到表扬)的$/
const HONOURS = /授予|表彰|表扬|命名|评选/
const ABOVE = /(?:上述|以上|前述)$/
const WHOLE_PLACE = /全[国省市县区镇乡校局]$/
/** 12件民生实事全部完成 */
const ALL = /^(?:全部|均|都|已?全|逐[一个项户条件处]|无一)/
/** 4次降雪中有1次: of a number that is meant to be all. */
const OF_ALL = /^(?:过程|活动)?中(?:有)?\d/
/** 对130名参训学员: no other words tell of which. */
const ALONE = /(?:^|[，。；])(?:对|将|由|组织|这)?$/
const BOUNDARY = /^(?:$|[^\u4e00-\u9fff]|全部|均|都|已|逐|进行|的|中|为|和|与|要|须|应|珍惜|按|在|分别)/

/** A quantity that may be compared with those of its key. */
interface Compared extends NamedQuantity {
  readonly key: string
  /** Its words may go back to a quantity named before. */
  readonly refers: boolean
  /** What it may be of by the words behind it, the longest first. */
  readonly nouns: readonly string[]
}

/** Rates of change are of many things that are called alike. */
function isLongName(name: string, unit: string, isTimedGoal: boolean): boolean {
  return unit !== '%' && name.length >= (isTimedGoal ? LONG_GOAL : LONG_NAME)
}

const indicatorsOf = perPassage((passage: Passage): readonly Compared[] =>
  namedQuantitiesOf(passage)
    .filter(
      ({ name, time, isGoal, isPart, quantity }) =>
        !isPart &&
        name.length >= LEAST_INDICATOR &&
        (INDICATOR.test(name) || isLongName(name, quantity.unit, isGoal && time !== '')) &&
        !/[以内上下]$/.test(quantity.after),
    )
    .map((named) => ({ ...named, key: `${named.name} ${named.quantity.unit}`, refers: true, nouns: [] })),
)

/** Counts of things: in whole numbers, before or after what is counted. */
const countsOf = perPassage((passage: Passage): readonly Compared[] =>
  namedQuantitiesOf(passage)
    .filter(({ quantity }) => !NO_COUNT.has(quantity.unit) && !quantity.isRough)
    .map((named) => {
      const { unit, before, after } = named.quantity
      const refers = !named.isPart && (BACK_BEFORE.test(before) || BACK_BEHIND.test(after))
      return { ...named, key: unit, refers, nouns: refers ? nounsIn(after) : [] }
    }),
)
const NO_COUNT: ReadonlySet<string> = new Set(['%', '倍', '个百分点', '元', '天', '个月', '小时', '米', '岁'])
/** Without one of these no number goes back to another. */
const BACK_BEFORE = /(?:的|上述|以上|前述|全[国省市县区镇乡校局]|^|[，。；](?:对|将|由|组织|这)?)$/
const BACK_BEHIND = /全|均|都|逐|无一|中/

/** Whether one number can be meant by both: nothing is said of another time, place or of what is still aimed at. */
function isOfSame(one: NamedQuantity, other: NamedQuantity): boolean {
  const isAt = one.time === other.time || one.time === '' || other.time === ''
  return isAt && one.isGoal === other.isGoal && (one.place === other.place || one.place === '' || other.place === '')
}

/** The value an indicator had before, when this is another. */
function otherIndicator(before: readonly Compared[], named: Compared): Compared | null {
  const [other, ...others] = before.filter((one) => isOfSame(one, named))
  if (other === undefined || others.some(({ quantity }) => quantity.value !== other.quantity.value)) return null
  const [one, two] = [other.quantity, named.quantity]
  if (one.value === two.value || isFiner(one, two)) return null
  const isTimed =
    named.time !== '' &&
    (INDICATOR.test(named.name) || named.isGoal) &&
    other.time === named.time &&
    !/率$/.test(named.name)
  return isTimed || (one.isRough === two.isRough && isSlip(one, two)) ? other : null
}

/** 20亿元 of 20.3亿元: the same number with fewer places. */
function isFiner(one: Quantity, other: Quantity): boolean {
  return Math.abs(one.value - other.value) < Math.max(one.step, other.step)
}

/** The nouns that words behind a number may begin with, the longest first. */
function nounsIn(after: string): readonly string[] {
  const han = /^[\u4e00-\u9fff]*/.exec(after)?.[0].length ?? 0
  const lengths = [6, 5, 4, 3, 2].filter((length) => length <= han)
  return lengths.map((length) => after.slice(0, length))
}

/** 受表彰的12个单位 goes back to 10个先进单位. */
const WITH_ADJECTIVE = 2

/** The longest noun before or behind one number that stands behind the other; the empty string when there is none. */
function nounOf(one: NamedQuantity, { nouns, quantity: { after, before } }: Compared): string {
  const reach = HONOURED.test(before) ? WITH_ADJECTIVE : 0
  const isBehind = (noun: string) =>
    one.quantity.after.slice(0, reach + noun.length).includes(noun) &&
    (noun.length >= WHOLE_NOUN || BOUNDARY.test(after.slice(noun.length)))
  return nouns.find((noun) => one.name.endsWith(noun) || isBehind(noun)) ?? ''
}

/** How a number goes back to one named before: as the same, as nearly the same, or not at all. */
function reference(one: NamedQuantity, other: NamedQuantity, noun: string): 'any' | 'slip' | null {
  const [words, rest] = [other.quantity.before, other.quantity.after.slice(noun.length)]
  if (OF_ALL.test(rest) || /^(?:过程|活动)?中$/.test(rest.slice(0, 3))) return 'any'
  const [, verb = ''] = FOUND.exec(words) ?? []
  if (HONOURED.test(words) && HONOURS.test(one.quantity.before + one.quantity.after)) return 'any'
  if (ABOVE.test(words) || (verb !== '' && one.quantity.before.includes(verb))) return 'slip'
  if (WHOLE_PLACE.test(words) && /全[国省市县区镇乡校局]/.test(one.quantity.before)) return 'slip'
  return ALL.test(rest) || (noun.length >= WHOLE_NOUN && ALONE.test(words)) ? 'slip' : null
}

/** The count named before that this one goes back to, when it is another. */
function otherCount(before: readonly Compared[], named: Compared): Compared | null {
  const others = before.flatMap((one) => {
    const noun = nounOf(one, named)
    return noun === '' ? [] : { one, how: reference(one, named, noun) }
  })
  // Who says it twice means two things; a number said before is no slip.
  if (others.some(({ one }) => one.quantity.value === named.quantity.value)) return null
  return others.find(({ one, how }) => how !== null && !one.isPart && isMeant(one, named, how))?.one ?? null
}

/** So many numbers of one unit are compared with each. */
const MOST = 24

function isMeant(one: NamedQuantity, other: NamedQuantity, how: 'any' | 'slip'): boolean {
  const isPlace = one.place === other.place || one.place === '' || other.place === ''
  const isTime = one.time === other.time || one.time === '' || other.time === ''
  return isPlace && isTime && (how === 'any' || isSlip(one.quantity, other.quantity))
}

interface Comparison {
  readonly of: (passage: Passage) => readonly Compared[]
  readonly otherThan: (before: readonly Compared[], named: Compared) => Compared | null
}

const COMPARISONS: readonly Comparison[] = [
  { of: indicatorsOf, otherThan: otherIndicator },
  { of: countsOf, otherThan: otherCount },
]

/** Puts a quantity behind those of its key and gives the one before that it contradicts. */
function remembered(known: Map<string, Compared[]>, named: Compared, { otherThan }: Comparison): Compared | null {
  const before = known.get(named.key) ?? []
  const other = named.refers && before.length > 0 ? otherThan(before, named) : null
  if (before.length === 0) known.set(named.key, before)
  if (before.push(named) > MOST) before.shift()
  return other
}

function* compared(passages: readonly Passage[], comparison: Comparison): Generator<DocumentHit> {
  const known = new Map<string, Compared[]>()
  for (const passage of passages) {
    if (passage.kind === 'attachmentLabel') known.clear()
    for (const named of comparison.of(passage)) {
      const other = remembered(known, named, comparison)
      if (other !== null) yield { passage, from: named.from, to: named.to, params: { before: other.quantity.text } }
    }
  }
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  for (const comparison of COMPARISONS) yield* compared(passages, comparison)
}

/** One thing that is counted or measured twice with two results. */
export const sameQuantity: DocumentRule = {
  id: 'NEG-CONSISTENT-QUANTITY',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '同一事物的数量前后不一致',
  message: '前文为{{before}}，此处为{{text}}，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '全市共排查风险隐患326处。\n对排查出的356处风险隐患，要逐一整改。' },
    { text: '今年确定的民生实事共10件。\n到年底，12件民生实事全部完成。' },
    { text: '去冬以来，全区先后出现5次降雪过程。\n4次降雪中有1次响应时间偏晚。' },
    { text: '到2028年，茶产业综合产值达到20亿元。\n办好开采节，到2028年茶产业综合产值突破18亿元。' },
    { text: '全市森林覆盖率达到45.2%。\n全市森林覆盖率45.6%，居全省前列。' },
    { text: '授予市财政局等16个单位“先进集体”称号。\n希望受表彰的18个单位珍惜荣誉。' },
    { text: '上半年，规模以上工业增加值326亿元，同比增长8.4%。\n规模以上工业增加值同比增长8.6%。' },
    { text: '到2027年底，全县培育农业龙头企业30家。\n（一）壮大龙头企业。到2027年底，培育农业龙头企业35家。' },
    { text: '2026年完成改造提升农村公路120公里。\n（二）改造提升农村公路210公里，年底前全部完工。' },
    { text: '全市现有党员3.6万名。\n全市3.8万名党员投身防汛一线。' },
  ],
  right: [
    { text: '全市共排查风险隐患326处。\n对排查出的326处风险隐患，要逐一整改。' },
    { text: '全市共排查风险隐患326处。\n全市已整改风险隐患306处，剩余20处风险隐患。' },
    { text: '全市森林覆盖率达到45.2%。\n力争到2030年，全市森林覆盖率达到48.2%。' },
    { text: '白石区现有党员3.6万名。\n南湖区现有党员3.1万名。' },
    { text: '上半年，全市地区生产总值增长6.3%。\n全年地区生产总值预期增长6.8%以上。' },
    { text: '抽查文件120件，发现问题36个。\n市直单位发现问题26个，26个问题全部整改。' },
  ],
}
