import { type Passage, perPassage } from '../passage.ts'
import { shadowOf } from '../shadow.ts'
import { matchesOf, type Range } from '../text.ts'

/** A number with its unit as a text says it: 3.6万元 is 36,000 of 元. */
export interface Quantity extends Range {
  readonly value: number
  /** One unit of the last place written, at least a decimal of 万 and 亿: 1,000 in 3.6万元; 0 for a plain whole number of things, which is exact. */
  readonly step: number
  /** 名 and 位 are 人, % is of either width. */
  readonly unit: string
  /** What stands between it and the quantity before, or the beginning of the sentence. */
  readonly before: string
  /** What follows it, a few characters. */
  readonly after: string
  /** Said to be about so many: 约、近、余、以上. */
  readonly isRough: boolean
  /** Of one of several: 每人、人均、各. */
  readonly isEach: boolean
  /** As it is written, with its unit. */
  readonly text: string
}

/** The quantities of a sentence, in order. */
export type QuantitySentence = readonly Quantity[]

const UNITS =
  '个百分点|个工作日|个月|个(?!小时|半|世纪|百分)|[%％]|倍|件次|人次|批次|场次|户次|平方公里|平方千米|平方米|立方米?(?!公里|千米)|公里|千米|公顷|公斤|千克|千瓦时|亩|吨|米|元|件|份|人|名|位|次|项|篇|条|起|户|家|场|期|台|套|辆|艘|座|处|所|间|张|本|册|块|栋|幢|株|棵|头|只|票|天|小时|分钟|秒|毫米|厘米|课时|学时|组|批|笔|宗|例|类|支|盏|页|口|眼|箱|袋|架|床|把|门|岁(?!及|至|以)|部(?![门分队委署])|字'
/** An amount in Arabic digits with its unit. */
export const QUANTITY = new RegExp(
  `(?<![\\w.,:：/〔—～~－–-])(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,10})(\\.\\d{1,4})?(万亿|亿|万)?([多余])?(${UNITS})`,
  'g',
)
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 }
const SAME_UNIT: Readonly<Record<string, string>> = {
  '％': '%',
  名: '人',
  位: '人',
  千米: '公里',
  千克: '公斤',
  立方: '立方米',
}
const RATES: ReadonlySet<string> = new Set(['%', '％', '个百分点', '倍'])
const ROUGH_BEFORE = /(?:约|近|超过?|逾|不足|不到|至少|至多|不少于|不低于|不超过|不高于|最多|最低|突破|第|±)$/
const ROUGH_AFTER = /^(?:左右|以上|以下|以内|上下|不等|[多余])/
const EACH =
  /(?:每|[人户村月年日]均|平均|各(?![类种项级式]\p{Script=Han})|单价)[^，。；：、]{0,6}$|(?<!高)标准(?!化)[^，。；：、]{0,3}$/u
const SENTENCE_END = /[。！？]/g
const FOLLOWING = 12
/** A longer list of quantities is read in parts. */
const MOST = 40

function quantitiesIn(text: string): readonly QuantitySentence[] {
  const sentences: Quantity[][] = []
  let sentence: Quantity[] = []
  let end = 0
  for (const match of matchesOf(QUANTITY, text)) {
    const between = text.slice(end, match.from)
    const boundary = Math.max(between.lastIndexOf('。'), between.lastIndexOf('！'), between.lastIndexOf('？'))
    if (sentence.length === MOST || (boundary >= 0 && sentence.length > 0)) {
      sentences.push(sentence)
      sentence = []
    }
    sentence.push(quantityOf(match, between.slice(boundary + 1), text.slice(match.to, match.to + FOLLOWING)))
    end = match.to
  }
  sentences.push(sentence)
  return sentences
}

function quantityOf(match: RegExpExecArray & Range, before: string, following: string): Quantity {
  const [written, whole = '', decimals = '', scaleWord = '', more, unit = ''] = match
  const scale = SCALE[scaleWord] ?? 1
  const isExact = decimals === '' && scaleWord === '' && !RATES.has(unit)
  return {
    from: match.from,
    to: match.to,
    text: written,
    // Decimals times 10,000 are not always whole in binary.
    value: Number((Number(whole.replaceAll(',', '') + decimals) * scale).toPrecision(14)),
    // 6亿 is seldom rounded to a whole one.
    step: isExact ? 0 : scale * 10 ** -Math.max(scale > 1 ? 1 : 0, decimals.length - 1),
    unit: SAME_UNIT[unit] ?? unit,
    before,
    after: following.split(SENTENCE_END)[0] ?? '',
    isRough: more !== undefined || ROUGH_BEFORE.test(before.slice(-4)) || ROUGH_AFTER.test(following),
    isEach: EACH.test(before.slice(-10)) || following.startsWith('/'),
  }
}

const HALF_WIDTH = /[;:()]|,(?!\d{3})/g
const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' }

/** Half-width marks are another rule's matter: sentences are parted by them all the same. */
function withWideMarks(text: string): string {
  return text.replace(HALF_WIDTH, (mark) => WIDE[mark] ?? mark)
}

/** Sentences of a passage with a quantity, read in simplified characters. Empty where noise was taken out. */
export const sentencesWithQuantities = perPassage((passage: Passage): readonly QuantitySentence[] => {
  const shadow = shadowOf(passage)
  return shadow.offsets === null ? quantitiesIn(withWideMarks(shadow.text)) : []
})

/** Those of them with at least two, which may agree or not. */
export const quantitySentencesOf = perPassage((passage: Passage): readonly QuantitySentence[] =>
  sentencesWithQuantities(passage).filter(({ length }) => length > 1),
)

/** A quantity and its place among those of its sentence. */
export interface Placed {
  readonly sentence: QuantitySentence
  readonly at: number
  readonly quantity: Quantity
}

/** Every quantity of the sentences that have at least two. */
export const placedQuantitiesOf = perPassage((passage: Passage): readonly Placed[] =>
  quantitySentencesOf(passage).flatMap((sentence) => sentence.map((quantity, at) => ({ sentence, at, quantity }))),
)

/** Whether an amount is what is written, as far as the places written go. */
export function agrees(real: number, { value, step }: Pick<Quantity, 'value' | 'step'>, slack = 0): boolean {
  return Math.abs(real - value) <= step / 2 + slack + Math.abs(value) * 1e-9
}

/** What is left over by rounding a rate in whole per cent up, and by cutting its decimals off. */
const WHOLE_RATE = { up: 0.6, down: 1 } as const

/** Whether a rate in per cent is that of two amounts, which may be rounded themselves. */
export function agreesAsRate(part: Quantity, whole: Quantity, { value, step }: Pick<Quantity, 'value' | 'step'>) {
  const real = (part.value / whole.value) * 100
  const relative = part.step / 2 / Math.max(part.value, 1e-9) + whole.step / 2 / Math.max(whole.value, 1e-9)
  const { up, down } = step === 1 ? WHOLE_RATE : { up: step * 1.01, down: step * 1.01 }
  return value - real <= up + relative * real && real - value <= down + relative * real
}

/** A number as messages show it: at most two decimals, without zeros at the end. */
export function shown(value: number): string {
  return String(Number(value.toFixed(2)))
}

/** An amount in the scale in which people write it: 36,000 as 3.6万. */
export function shownAmount(value: number): string {
  if (Math.abs(value) >= 1e8) return `${Number((value / 1e8).toFixed(4))}亿`
  return Math.abs(value) >= 1e4 ? `${Number((value / 1e4).toFixed(4))}万` : shown(value)
}

/** Every sum of some of the numbers, at least one of them; of many numbers only the first eight count. */
export function sumsOf(values: readonly number[]): readonly number[] {
  let sums: readonly number[] = [0]
  for (const value of values.slice(0, 8)) sums = [...sums, ...sums.map((sum) => sum + value)]
  return sums.slice(1)
}
