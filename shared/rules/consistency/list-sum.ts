import { countOf } from '../count-words.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { agrees, placedQuantitiesOf, type Quantity, type QuantitySentence, shownAmount } from './quantities.ts'

/** 三县共 or 共 before a total that comes after its parts. */
const TOTAL =
  /^[^，。；：]{0,4}[，,；](?:([两三四五六七八九十]|\d{1,2})个?(?![天日周月年])\p{Script=Han}{1,4}?|以上|一)?(?:共|总共|总数[达为])(?!同)[^，。；\d]{0,6}$/u
/** 累计 after what was carried over and what came in. */
const ALL = /^[^，。；：]{0,4}[，,；][^，。；\d]{0,6}(?:累计|合计|共)[^，。；\d]{0,6}$/
const CARRIED = /(?:结转|上年(?:度)?(?:留存|未结)|旧存|原有|期初)[^，。；\d]{0,8}$/
const ADDED = /(?:新收|新增|新立|当年|本年|收到|新接)[^，。；\d]{0,8}$/
const NO_PARTS = /其中|同比|比上年|占|分别|每|各/

function partsOf(sentence: QuantitySentence, at: number): readonly Quantity[] {
  const total = sentence[at]
  if (total === undefined || total.isRough || total.isEach) return []
  const before = sentence.slice(0, at)
  const isPlain = before.every(({ unit, isRough, isEach }) => unit === total.unit && !isRough && !isEach)
  if (!isPlain || before.some(({ before: words }) => NO_PARTS.test(words.slice(-16)))) return []
  const count = countOf(TOTAL.exec(total.before)?.[1] ?? '')
  const isCounted = count > 1 && count === before.length
  const isListed =
    TOTAL.test(total.before) && before.slice(1).every(({ before: words }) => /^[^，。；]{0,4}、[^，。；]*$/.test(words))
  const [first, second] = before.map(({ before: words }) => words)
  const isCarried =
    before.length === 2 && CARRIED.test(first ?? '') && ADDED.test(second ?? '') && ALL.test(total.before)
  return before.length > 1 && (isCounted || isListed || isCarried) ? before : []
}

function* check(passage: Passage): Generator<Hit> {
  for (const { sentence, at, quantity: total } of placedQuantitiesOf(passage)) {
    const parts = partsOf(sentence, at)
    const [first] = parts
    if (first === undefined) continue
    const sum = parts.reduce((all, { value }) => all + value, 0)
    const slack = parts.reduce((all, { step }) => all + step / 2, 0)
    const params = { parts: parts.map(({ value }) => shownAmount(value)).join('＋'), sum: shownAmount(sum) }
    if (!agrees(sum, total, slack)) yield { from: first.from, to: total.to, params: { ...params, total: total.text } }
  }
}

/** A list of amounts before a total that is another one. */
export const listSum: PassageRule = {
  id: 'NEG-SUM-LIST',
  scope: 'passage',
  family: 'consistency',
  severity: 'warn',
  name: '前列各项之和与后面的总数不符',
  message: '{{parts}}＝{{sum}}，后面的总数为{{total}}，请核对。',
  source: '零差错要求：数据自洽',
  fixes: 'none',
  check,
  wrong: [
    { text: '甲县上报5人、乙县上报3人、丙县上报4人，三县共13人。' },
    { text: '上年结转15件，本年新收120件，累计140件。' },
  ],
  right: [
    { text: '甲县上报5人、乙县上报3人、丙县上报4人，三县共12人。' },
    { text: '上年结转15件，本年新收120件，累计135件。' },
    { text: '到3家企业调研，到2家企业座谈，共走访8家企业。' },
  ],
}
