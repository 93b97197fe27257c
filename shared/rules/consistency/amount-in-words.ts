import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { amountOf } from './amounts.ts'

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const UNITS: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 }
const YI = 1e8
const SECTIONS: Readonly<Record<string, number>> = { 万: 1e4, 亿: YI }
const BOTH =
  /(?:人民币)?(?:[（(]?大写[）)]?[：:]?)?([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,24})[元圆](整|正|[零壹贰叁肆伍陆柒捌玖]角)?[^，。；\d]{0,2}?[（(，,、]?(?:即|小写)?[：:]?(?:人民币)?[¥￥]?(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,12}(?:\.\d{1,6})?)([万亿]?)元?/g
/** ￥1,200,000（大写：壹佰贰拾万元整） */
const FIGURES_FIRST =
  /[¥￥]?(?<![\d.,])(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,12}(?:\.\d{1,6})?)([万亿]?)元?[（(，,](?:人民币)?(?:大写)?[：:]?(?:人民币)?([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,24})[元圆]/g

/** The value of an amount in the characters of banks: 壹佰贰拾万 is 1,200,000. */
function valueInWords(words: string): number {
  let [total, section, digit] = [0, 0, 0]
  for (const character of words) {
    const [unit, scale] = [UNITS[character], SECTIONS[character]]
    if (scale !== undefined) {
      total = scale === YI ? (total + section + digit) * scale : total + (section + digit) * scale
      section = 0
      digit = 0
    } else if (unit === undefined) digit = DIGITS.indexOf(character)
    else {
      section += Math.max(1, digit) * unit
      digit = 0
    }
  }
  return total + section + digit
}

function* check({ text }: Passage): Generator<Hit> {
  if (!/[佰仟拾万亿零壹贰叁肆伍陆柒捌玖][元圆]/.test(text)) return
  for (const { from, to, 1: words = '', 3: figures = '', 4: scale = '' } of matchesOf(BOTH, text))
    yield* compared({ from, to }, words, figures + scale)
  for (const { from, to, 1: figures = '', 2: scale = '', 3: words = '' } of matchesOf(FIGURES_FIRST, text))
    yield* compared({ from, to }, words, figures + scale)
}

function* compared(range: Pick<Hit, 'from' | 'to'>, words: string, figures: string): Generator<Hit> {
  const amount = amountOf(figures)
  // What 角 and 分 add is less than one.
  if (amount !== null && Math.floor(amount) !== valueInWords(words))
    yield { ...range, params: { value: valueInWords(words) } }
}

/** An amount in words (大写) with another one in figures. */
export const amountInWords: PassageRule = {
  id: 'NEG-AMOUNT-WORDS',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'block',
  name: '金额大小写不一致',
  message: '大写金额为{{value}}元，与小写金额不一致，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [BOTH, FIGURES_FIRST],
  check,
  wrong: [{ text: '合同金额为人民币壹佰万元整（￥1,200,000）。' }, { text: '补助资金12万元（大写：拾叁万元整）。' }],
  right: [
    { text: '合同金额为人民币壹佰贰拾万元整（￥1,200,000）。' },
    { text: '补助资金12万元（大写：壹拾贰万元整）。' },
    { text: '人民币叁仟零伍拾元伍角（￥3050.50）。' },
  ],
}
