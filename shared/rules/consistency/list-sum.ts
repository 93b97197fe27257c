import { countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import {
  agrees,
  placedQuantitiesOf,
  QUANTITY,
  type Quantity,
  type QuantitySentence,
  shownAmount,
} from './quantities.ts'

/** 三县共 or 共 before a total that comes after its parts. */
const TOTAL =
  /^[^，。；：]{0,4}[，,；](?:([两三四五六七八九十]|\d{1,2})个?(?![天日周月年])\p{Script=Han}{1,4}?|以上|一)?(?:共|总共|合计|共计|累计|总计|总数[达为])(?!同)[^，。；\d]{0,6}$/u
/** 累计 after what was carried over and what came in. */
const ALL = /^[^，。；：]{0,4}[，,；][^，。；\d]{0,6}(?:累计|合计|共)[^，。；\d]{0,6}$/
const CARRIED = /(?:结转|上年(?:度)?(?:留存|未结)|旧存|原有|期初)[^，。；\d]{0,8}$/
const ADDED = /(?:新收|新增|新立|当年|本年|收到|新接)[^，。；\d]{0,8}$/
/** 总投资 after those of the first and the second part. */
const WHOLE = /^[^，。；：]{0,4}[，,；]总(?:投资|面积|金额|额|造价|数|人数|长|里程)[^，。；\d]{0,4}$/
const ORDINAL_PART = /[一二三四五]期|第[一二三四五]|[一二三四五]标段/
/** 上半年共完成 after its quarters, 全年 after its halves: how many parts each has. */
const OF_PERIOD = /^[^，。；：]{0,4}[，,；](上半年|下半年|前三季度|全年)(?!目标|计划|任务|预计)[^，。；\d]{0,10}$/
const PERIODS: Readonly<Record<string, readonly [part: RegExp, counts: readonly number[]]>> = {
  上半年: [/[一二]季度/, [2]],
  下半年: [/[三四]季度/, [2]],
  前三季度: [/[一二三]季度/, [3]],
  全年: [/[一二三四]季度|[上下]半年/, [2, 4]],
}
/** 三年累计 after what each of the years has. */
const OF_YEARS = /^[^，。；：]{0,4}[，,；]([两三四五六])年(?:共|累计|合计|总计)[^，。；\d]{0,8}$/
const OF_YEAR = /20\d\d年[^，。；]{0,24}$/
/** What every total says that comes after its parts. */
const ANY_TOTAL = /^[^，。；：]{0,4}[，,；](?:[^，。；\d]{0,8}(?:共|计|总)|[上下]半年|前三季度|全年)/
const NO_PARTS = /其中|同比|比上年|占|分别|每|各/

/** Whether a total is that of a half-year or of several years, and the parts are those of their parts; `null` when it is not of time. */
function isOfTimes(words: string, parts: readonly Quantity[]): boolean | null {
  const [part, counts = []] = PERIODS[OF_PERIOD.exec(words)?.[1] ?? ''] ?? []
  if (part !== undefined) return counts.includes(parts.length) && parts.every(({ before }) => part.test(before))
  const [, years] = OF_YEARS.exec(words) ?? []
  if (years === undefined) return null
  return countOf(years) === parts.length && parts.every(({ before }) => OF_YEAR.test(before))
}

/** Whether 三县共 or 共 says that the list before it is all of it. */
function isOfList(words: string, parts: readonly Quantity[]): boolean {
  const said = TOTAL.exec(words)
  const isListed = ({ before }: Quantity) => /^[^，。；]{0,4}、[^，。；]*$/.test(before)
  if (said === null || isOfOther(words, parts)) return false
  return countOf(said[1] ?? '') === parts.length || parts.slice(1).every(isListed)
}

/** Whether the words before a total say that it is that of what stands before it, and of which parts. */
function isTotalOf({ before: words, value }: Quantity, parts: readonly Quantity[]): boolean {
  if (isOfList(words, parts)) return true
  const isTimed = isOfTimes(words, parts)
  if (isTimed !== null) return isTimed
  if (WHOLE.test(words)) return parts.every(({ before }) => ORDINAL_PART.test(before))
  if (!ALL.test(words)) return false
  if (parts.length > 2) return !isOfOther(words, parts) && isNear(parts, value)
  const [first, second] = parts.map(({ before }) => before)
  return parts.length === 2 && CARRIED.test(first ?? '') && ADDED.test(second ?? '')
}

/** Whether parts nearly make a total, which then was meant to be theirs. */
function isNear(parts: readonly Quantity[], total: number): boolean {
  return Math.abs(parts.reduce((sum, { value }) => sum + value, 0) - total) <= total * NEARLY
}
const NEARLY = 0.15

/** 共收到感谢信: a total of what none of the parts is. */
function isOfOther(words: string, parts: readonly Quantity[]): boolean {
  const [, name = ''] = /[共计]([^共计]*)$/.exec(words) ?? []
  return name.length > SHORT_VERB && !parts.some(({ before }) => before.includes(name.slice(-2)))
}
const SHORT_VERB = 3

function partsOf(sentence: QuantitySentence, at: number): readonly Quantity[] {
  const total = sentence[at]
  if (total === undefined || at < 2 || total.isRough || total.isEach || !ANY_TOTAL.test(total.before)) return []
  const parts = sentence.slice(0, at)
  const isPlain = parts.every(({ unit, isRough, isEach, before }) => {
    return unit === total.unit && !isRough && !isEach && !NO_PARTS.test(before.slice(-16))
  })
  return isPlain && isTotalOf(total, parts) ? parts : []
}

/** 35万元，由市级承担20万元，区级承担15万元 */
const BORNE = /(?:承担|负担|分担|出资)$/

/** What each bears of a cost that stands before them. */
function sharesAfter(sentence: QuantitySentence, at: number): readonly Quantity[] {
  const total = sentence[at]
  if (
    total?.unit !== '元' ||
    total.isRough ||
    total.isEach ||
    !/经费|资金|费用|投资|预算/.test(total.before.slice(-12))
  )
    return []
  const rest = sentence.slice(at + 1)
  const isPlain = rest.every(
    ({ unit, before, isRough, isEach }) => unit === '元' && !isRough && !isEach && BORNE.test(before),
  )
  return isPlain && rest.length > 1 ? rest : []
}

/** 一等奖10篇，二等奖20篇: prizes are parts without being called so. */
function isOfPrizes(parts: readonly Quantity[]): boolean {
  return parts.every(({ before }) =>
    /^[^，。；]{0,6}[，、（；](?:其中)?(?:特等|一等|二等|三等|优秀|鼓励|入围|优胜)奖[^，。；]{0,4}$/.test(before),
  )
}

/** 共120人：机关干部40人；乡镇干部50人；村干部30人 — the parts after a colon, up to the end of the sentence. */
function partsAfter(sentence: QuantitySentence, at: number): readonly Quantity[] {
  const total = sentence[at]
  const first = sentence[at + 1]
  if (total === undefined || first === undefined || !/[：奖]/.test(first.before)) return []
  if (total.isRough || total.isEach || !/共|总|合计/.test(total.before.slice(-14))) return []
  const rest = sentence.slice(at + 1)
  if (!/^，?[\p{Script=Han}]{0,8}：/u.test(first.before) && !isOfPrizes(rest)) return []
  const isPart = ({ unit, isRough, isEach, before }: Quantity, index: number) =>
    unit === total.unit && !isRough && !isEach && (index === 0 || /^[^。]{0,4}[，、；]/.test(before))
  const isPlain = rest.every(isPart) && !rest.some(({ before: words }) => NO_PARTS.test(words))
  return isPlain && rest.length > 1 ? rest : []
}

function* check(passage: Passage): Generator<Hit> {
  for (const { sentence, at, quantity: total } of placedQuantitiesOf(passage))
    for (const parts of [partsOf(sentence, at), partsAfter(sentence, at), sharesAfter(sentence, at)]) {
      const [first, last] = [parts[0], parts.at(-1)]
      if (first === undefined || last === undefined) continue
      const sum = parts.reduce((all, { value }) => all + value, 0)
      if (agrees(sum, total)) continue
      const params = { parts: parts.map(({ value }) => shownAmount(value)).join('＋'), sum: shownAmount(sum) }
      const range = { from: Math.min(first.from, total.from), to: Math.max(last.to, total.to) }
      yield { ...range, params: { ...params, total: total.text } }
    }
}

/** A list of amounts beside a total that is another one. */
export const listSum: PassageRule = {
  id: 'NEG-SUM-LIST',
  scope: 'passage',
  family: 'consistency',
  severity: 'block',
  name: '所列各项之和与总数不符',
  message: '所列各项{{parts}}＝{{sum}}，文中总数为{{total}}，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [QUANTITY],
  check,
  wrong: [
    { text: '甲县上报5人、乙县上报3人、丙县上报4人，三县共13人。' },
    { text: '上年结转15件，本年新收120件，累计140件。' },
    { text: '第一批拨付300万元，第二批拨付450万元，两批合计拨付700万元。' },
    { text: '一期投资1.2亿元，二期投资0.9亿元，总投资2.2亿元。' },
    { text: '共120人：机关干部40人；乡镇干部50人；村干部40人。' },
    { text: '一季度完成客运量1240万人次，二季度完成客运量1360万人次，上半年共完成2580万人次。' },
    { text: '2025年改造18个，2026年改造22个，2027年改造20个，三年累计58个。' },
    { text: '市财政安排专项资金2000万元，县级配套1500万元，社会投入800万元，累计投入4500万元。' },
    { text: '总投资2.6亿元，分三年实施：2026年投资0.8亿元，2027年投资1亿元，2028年投资0.9亿元。' },
    { text: '共评选出优秀论文60篇，一等奖10篇，二等奖20篇，三等奖40篇。' },
    { text: '所需经费35万元，由市财政承担20万元，区财政承担10万元。' },
  ],
  right: [
    { text: '甲县上报5人、乙县上报3人、丙县上报4人，三县共12人。' },
    { text: '上年结转15件，本年新收120件，累计135件。' },
    { text: '共120人：机关干部40人；乡镇干部50人；村干部30人。' },
    { text: '一季度完成客运量1240万人次，二季度完成客运量1360万人次，上半年共完成2600万人次。' },
    { text: '办理代表建议56件、政协提案48件，共收到感谢信30件。' },
    { text: '到3家企业调研，到2家企业座谈，共走访8家企业。' },
  ],
}
