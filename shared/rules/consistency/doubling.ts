import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { amountOf } from './amounts.ts'

const DOUBLED =
  /[由从](\d+(?:\.\d+)?[万亿]?)(\p{Script=Han}{1,3}?)(?:增加|增长|提高|上升|扩大|发展|增|升)(?:到|至)了?(\d+(?:\.\d+)?[万亿]?)\p{Script=Han}{1,3}?[，,](?:实现|接近)?翻了?([一二两三四五]|近[一两]|一)番/gu
/** 翻两番 may be reached only roughly. */
const TOLERANCE = 0.15

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(DOUBLED, text)) {
    const [before, after] = [amountOf(match[1] ?? ''), amountOf(match[3] ?? '')]
    const times = match[4] === '两' ? 2 : (fromChineseNumeral(match[4] ?? '') ?? 0)
    if (before === null || after === null || before === 0 || times === 0) continue
    const real = Math.log2(after / before)
    if (Math.abs(real - times) > TOLERANCE * times)
      yield { from: match.from, to: match.to, params: { times: String(Number(real.toFixed(1))) } }
  }
}

/** 翻两番 where the amounts only doubled. */
export const doubling: PassageRule = {
  id: 'NEG-DOUBLING',
  scope: 'passage',
  family: 'consistency',
  severity: 'block',
  name: '翻番与前后数值不符',
  message: '按前后数值计算为翻{{times}}番，请核对（翻一番为2倍，翻两番为4倍）。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  finds: [DOUBLED],
  check,
  wrong: [{ text: '产量由3.6万吨增加到7.2万吨，翻两番' }],
  right: [{ text: '产量由3.6万吨增加到7.2万吨，翻一番' }, { text: '由100家增加到400家，翻两番' }],
}
