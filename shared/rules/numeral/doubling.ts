import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import { type Change, changesIn } from '../consistency/change-rate.ts'
import {
  agrees,
  type Placed,
  placedQuantitiesOf,
  type Quantity,
  type QuantitySentence,
  quantitySentencesOf,
  shown,
} from '../consistency/quantities.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

/** 翻两番 right after what an amount came to. */
const DOUBLED = /^[^，。；\d]{0,4}[，,、][^，。；\d]{0,8}翻了?([一二两三四五])番/
const MULTIPLES = /[番倍]/
/** 翻两番 may be reached only roughly. */
const TOLERANCE = 0.15
/** Multiples are seldom exact. */
const MULTIPLE = 0.05
/** 增长 directly before by how many times. */
const MORE = /^[^。；\d]{0,6}(?:增加|增长|提高|上升|提升|扩大|增|多|升高|上涨)(?:了|近|达)?$/
const OTHERS = /年均|平均|同比|每年|其中|分别/

function* doublings({ before, after }: Change): Generator<Hit> {
  const [said, numeral = ''] = DOUBLED.exec(after.after) ?? []
  const times = numeral === '两' ? 2 : (fromChineseNumeral(numeral) ?? 0)
  if (said === undefined || times === 0 || before.value >= after.value) return
  const real = Math.log2(after.value / before.value)
  if (Math.abs(real - times) <= TOLERANCE * times) return
  const params = { times: String(Number(real.toFixed(1))) }
  yield { from: before.from, to: after.to + said.length, variant: 'doubled', params }
}

/** 由3家增加到9家，增加了2倍: the multiple is that of the difference. */
function* multiplesMore(sentence: QuantitySentence, { before, after, at }: Change): Generator<Hit> {
  const by = sentence[at + 1]
  if (by?.unit !== '倍' || by.isRough || !MORE.test(by.before) || OTHERS.test(by.before)) return
  const times = (after.value - before.value) / before.value
  if (times > 0 && !agrees(times, by, MULTIPLE)) yield hitOf(before, by, times)
}

/** 是去年12个的3倍 */
function* multiples({ sentence, at, quantity: by }: Placed): Generator<Hit> {
  const [now, before] = [sentence[at - 2], sentence[at - 1]]
  if (now === undefined || before === undefined || by.unit !== '倍' || by.before !== '的') return
  const isSaid = now.unit === before.unit && /^[，,]?(?:是|为|相当于)[^，。；]{0,8}$/.test(before.before)
  if (!isSaid || [now, before, by].some(({ isRough }) => isRough)) return
  const times = now.value / before.value
  if (!agrees(times, by, MULTIPLE)) yield hitOf(now, by, times)
}

function hitOf(first: Quantity, by: Quantity, times: number): Hit {
  return { from: first.from, to: by.to, variant: 'multiple', params: { times: shown(times) } }
}

function* check(passage: Passage): Generator<Hit> {
  for (const sentence of quantitySentencesOf(passage))
    for (const change of changesIn(sentence)) {
      yield* doublings(change)
      yield* multiplesMore(sentence, change)
    }
  for (const placed of placedQuantitiesOf(passage)) yield* multiples(placed)
}

/** 翻两番 where the amounts only doubled, 增加3倍 where they became threefold. */
export const doubling: PassageRule = {
  id: 'NEG-DOUBLING',
  scope: 'passage',
  family: 'numeral',
  severity: 'block',
  name: '翻番、倍数与前后数值不符',
  message: '{{problem}}，请核对。',
  variants: {
    doubled: '按前后数值计算为翻{{times}}番（翻一番为2倍，翻两番为4倍）',
    multiple: '按前后数值计算应为{{times}}倍（“增加了几倍”不含原数，“是几倍”含原数）',
  },
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）；统计用语规范',
  fixes: 'none',
  finds: [MULTIPLES],
  check,
  wrong: [
    { text: '产量由3.6万吨增加到7.2万吨，翻两番' },
    { text: '经营主体由2022年的5000户增加到2024年的1万户，两年翻了两番。' },
    { text: '企业由20家增长到60家，增长3倍。' },
    { text: '今年新签项目36个，是去年12个的4倍。' },
  ],
  right: [
    { text: '产量由3.6万吨增加到7.2万吨，翻一番' },
    { text: '由100家增加到400家，翻两番' },
    { text: '经营主体由2022年的5000户增加到2024年的1万户，两年翻了一番。' },
    { text: '企业由20家增长到60家，增长2倍。' },
    { text: '产值由2020年的2亿元增加到2025年的6亿元，力争到2030年翻一番。' },
  ],
}
