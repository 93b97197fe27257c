import { type Passage, perPassage } from '../passage.ts'
import { agrees, type Quantity, sentencesWithQuantities } from './quantities.ts'

/** A total and the parts that a text names of it (其中). */
export interface Whole {
  readonly total: Quantity
  readonly parts: readonly Quantity[]
  readonly sum: number
  /** How sure it is that the two disagree: the rest may be left out, and decimals may be rounded. */
  readonly certainty: 'agree' | 'likely' | 'certain'
}

/** What leads from a total to its first part. */
const FIRST_PART =
  /^[^，。；：、\d]{0,12}[，,（(：:；]?(?:其中|分别为|分别是|包括|含|(?:主要|分别|具体)?用于)[：:，,]?(?:(?:用于|安排|有|是|为)?[^，。；：、\d]{1,24})?$/
/** 86个重点项目，逐一核查开工情况，其中续建项目: other clauses stand between, and the parts bear the name of the whole. */
const FIRST_AFTER_CLAUSES = /^[^。；：\d]{1,36}[，,]其中[：:，,]?[^，。；：、\d]{1,16}$/
const FIRST_OF_NEXT_SENTENCE = /^其中[：:，,]?[^，。；：、\d]{0,24}$/
/** What leads from one part to the next: the end of the one, a mark, the name of the other. */
const NEXT_PART = /^[^，。；：、\d]{0,12}[）)]?[、，；,;和及][^，。；：、\d]{0,24}$/
/** What no part of a total is called. */
const NO_PART =
  /其中|比上年|比去年|同比|占|共计|合计|总计|增加|减少|增长|下降|提高|剩余|其余|每|不等|各|单价|平均|新增|累计|变|率/
/** What one thing can be at once: parts counted by different ones of these overlap. */
const TRAITS: readonly RegExp[] = [
  /党员|团员/,
  /[男女]/,
  /学历|本科|研究生|硕士|博士|大专/,
  /岁/,
  /职称|高级|中级/,
  /族/,
  /退役/,
  /新建|续建|改建|扩建/,
  /亿元|万元|重点|重大/,
  /开工|竣工|完工|投产|建成/,
  /贫困|低保|脱贫|监测/,
]
/** A list that leaves a larger share of the total out need not be meant to be whole. */
const WHOLE_SHARE = 0.9
const LIKELY_SHARE = 0.85
const RATES: ReadonlySet<string> = new Set(['%', '倍', '个百分点'])

/** Every total of a passage with the parts behind it, at least two of them. */
export const wholesOf = perPassage((passage: Passage): readonly Whole[] => {
  const sentences = sentencesWithQuantities(passage)
  return sentences.flatMap((sentence, index) => {
    const found = sentence.flatMap((total, at) => {
      const rest = partsBehind(sentence, at)
      return wholeOf(total, rest, bearName(total, rest) ? FIRST_AFTER_CLAUSES : FIRST_PART)
    })
    const [total, next = []] = [sentence.at(-1), sentences[index + 1]]
    return total === undefined ? found : [...found, ...wholeOf(total, next, FIRST_OF_NEXT_SENTENCE)]
  })
})

/** What stands behind a total, without amounts of other things before 其中: 4260名，建立台账4260份，其中失能老年人. */
function partsBehind(sentence: readonly Quantity[], at: number): readonly Quantity[] {
  const rest = sentence.slice(at + 1)
  const first = rest.findIndex(({ unit }) => unit === sentence[at]?.unit)
  const isCounted = rest.slice(0, Math.max(first, 0)).every(({ unit }) => !RATES.has(unit))
  return first > 0 && first <= MOST_BETWEEN && isCounted && rest[first]?.before.includes('其中')
    ? rest.slice(first)
    : rest
}
const MOST_BETWEEN = 2

/** A part may be named by its year: 其中2023年0.6亿元. */
const withoutYear = (words: string) => words.replace(/20\d\d年/, '某年')

/** Whether the first two parts are called by the name of the total: 项目 of 86个重点项目. */
function bearName({ after }: Quantity, [first, second]: readonly Quantity[]): boolean {
  const name = /^[\u4e00-\u9fff]{2,8}/.exec(after)?.[0].slice(-2) ?? ''
  const isNamed = ({ before }: Quantity) => before.endsWith(name)
  return name !== '' && first !== undefined && second !== undefined && isNamed(first) && isNamed(second)
}

function wholeOf(total: Quantity, rest: readonly Quantity[], first: RegExp): readonly Whole[] {
  if (rest[0] === undefined || !first.test(withoutYear(rest[0].before)) || !isPlain(total) || RATES.has(total.unit))
    return []
  const { close: parts, loose } = listsOf(total, rest)
  // What is more than the whole is no part of it: 人均, or another matter.
  const isBeyond = parts.some(({ value }) => value > total.value) && !isSlightlyBeyond(total, parts, rest[0])
  if (parts.length < 2 || isBeyond || agrees(sumOf(loose), total)) return []
  const labels = parts.map(({ before }) => before.replace(/^.*[、，；,;：:]/, '')).join('、')
  if (TRAITS.filter((trait) => trait.test(labels)).length > 1) return []
  const sum = sumOf(parts)
  return [{ total, parts, sum, certainty: certaintyOf(total, parts, sum, /分别/.test(rest[0].before)) }]
}

/** 126座，其中大中型8座、小型128座: a part that is hardly more than all of it was counted wrongly. */
function isSlightlyBeyond(total: Quantity, parts: readonly Quantity[], first: Quantity): boolean {
  const isListed = first.before.includes('其中') && parts.slice(1).every(({ before }) => /^[、和]/.test(before))
  return isListed && sumOf(parts) <= total.value * MOST_BEYOND
}
const MOST_BEYOND = 1.2

function sumOf(parts: readonly Quantity[]): number {
  return parts.reduce((all, { value }) => all + value, 0)
}

function isPlain({ isRough, isEach }: Quantity): boolean {
  return !isRough && !isEach
}

/** Marks between parts, from the weakest to the strongest: a list ends with a mark stronger than its first. */
const MARKS = [/[、和及]/, /[，,]/, /[；;]/] as const

function markBefore({ before }: Quantity): number {
  return MARKS.findLastIndex((mark) => mark.test(before))
}

interface Lists {
  /** Up to a mark stronger than the first. */
  readonly close: readonly Quantity[]
  /** Whatever marks stand between. */
  readonly loose: readonly Quantity[]
}

/** The parts in a row; none when one of them is about so much, has parts itself or is another thing. */
function listsOf(total: Quantity, rest: readonly Quantity[]): Lists {
  // A share of a part stands beside it: 3820户，占30.7%.
  const counted = rest.filter(({ unit, before }, at) => at === 0 || unit !== '%' || !/占|比重|比例/.test(before))
  const end = counted.findIndex(({ unit }) => unit !== total.unit)
  const row = end < 0 ? counted : counted.slice(0, end)
  const mark = markBefore(row[1] ?? total)
  const closing = row.findIndex((part, at) => at > 0 && (isClosing(part.before) || markBefore(part) > mark))
  const close = closing < 0 ? row : row.slice(0, closing)
  if (!close.every(isPart)) return { close: [], loose: [] }
  const odd = row.findIndex((part, at) => !isPart(part, at) || (at >= close.length && /[）)；]/.test(part.before)))
  return { close, loose: odd < 0 ? row : row.slice(0, odd) }
}

/** Whether brackets end that began before: 村（社区）干部 has both. */
function isClosing(words: string): boolean {
  return /[）)]/.test(words.replace(/[（(][^（）()]*[）)]/g, ''))
}

function isPart(part: Quantity, at: number): boolean {
  const words = withoutYear(at === 0 ? part.before.replace('其中', '') : part.before)
  return (at === 0 || NEXT_PART.test(words)) && isPlain(part) && !NO_PART.test(words)
}

function certaintyOf(total: Quantity, parts: readonly Quantity[], sum: number, isAll: boolean): Whole['certainty'] {
  if (agrees(sum, { value: total.value, step: 0 })) return 'agree'
  const steps = [total, ...parts].map(({ step, text }) => (text.includes('.') ? step : 0))
  const isRounded = agrees(sum, { value: total.value, step: 0 }, steps.reduce((all, step) => all + step, 0) / 2)
  // Rounding seldom makes more than one unit of the last place.
  const isFar = steps.length <= FEW && Math.abs(sum - total.value) > Math.max(...steps) * MORE_THAN_ROUNDED
  const share = sum / total.value
  if (share < LIKELY_SHARE && !isAll) return 'agree'
  // Money is planned, not measured: its parts are not rounded.
  const isLoose = isRounded && !isFar && total.unit !== '元'
  return isLoose || (share < WHOLE_SHARE && !isAll) ? 'likely' : 'certain'
}

const FEW = 4
const MORE_THAN_ROUNDED = 1.5

/** The sum in the scale and with the unit in which the total is written. */
export function sumAsTotal({ total, sum }: Whole): string {
  const [, number = '', unit = ''] = /^([\d,.]+)(.*)$/.exec(total.text) ?? []
  const scale = total.value / Number(number.replaceAll(',', ''))
  return `${Number((sum / scale).toFixed(4))}${unit}`
}
