import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { placedQuantitiesOf, QUANTITY, shown } from './quantities.ts'

/** Units of one kind in their smallest one; 亩 is 2000/3 square metres. */
const KINDS: readonly Readonly<Record<string, number>>[] = [
  { 亩: 2000 / 3, 公顷: 10_000, 平方公里: 1e6, 平方千米: 1e6, 平方米: 1 },
  { 米: 1, 公里: 1000 },
  { 吨: 1000, 公斤: 1 },
]
/** 1200亩（80公顷）, 1200亩，合80公顷 */
const SAME = /^(?:[（(](?:折?合|即|约合)?|[，,]?(?:折合|合|即|相当于))$/
const TOLERANCE = 0.02

function* check(passage: Passage): Generator<Hit> {
  for (const { sentence, at, quantity: second } of placedQuantitiesOf(passage)) {
    const first = sentence[at - 1]
    if (first === undefined || first.unit === second.unit || !SAME.test(second.before)) continue
    const kind = KINDS.find((units) => first.unit in units && second.unit in units)
    const right = (first.value * (kind?.[first.unit] ?? 0)) / (kind?.[second.unit] ?? 1)
    const slack = Math.max(second.step / 2, (second.value * first.step) / 2 / Math.max(first.value, 1e-9))
    if (right > 0 && Math.abs(right - second.value) > right * TOLERANCE + slack)
      yield { from: first.from, to: second.to, params: { right: `${shown(right)}${second.unit}` } }
  }
}

/** One amount in two units that do not agree. */
export const conversion: PassageRule = {
  id: 'NEG-CONVERSION',
  scope: 'passage',
  family: 'consistency',
  severity: 'warn',
  name: '单位换算有误',
  message: '“{{text}}”换算有误，应为{{right}}，请核对。',
  source: '零差错要求：数据自洽；GB 3100-1993',
  fixes: 'none',
  finds: [QUANTITY],
  check,
  wrong: [{ text: '流转土地1200亩（60公顷）。' }, { text: '治理河道3500米（35公里）。' }],
  right: [
    { text: '流转土地1200亩（80公顷）。' },
    { text: '流转土地1000亩（66.7公顷）。' },
    { text: '全长3公里（其中新建500米）。' },
  ],
}
