import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const RANGE = /(?<![\d.%％万亿])(\d+(?:\.\d+)?)([～—~\-–至到])(\d+(?:\.\d+)?)([%％万亿])/g

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(RANGE, text)) {
    const at = match.from + (match[1] ?? '').length
    yield {
      from: match.from,
      to: match.to,
      params: { unit: match[4] ?? '' },
      fix: { from: at, to: at, text: match[4] ?? '' },
    }
  }
}

/** A range whose first value lacks the % or 万 that the second has. */
export const percentageRange: PassageRule = {
  id: 'NEG-NUMERAL-RANGE-UNIT',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '数值范围前项缺单位',
  message: '“{{text}}”的前一个数值也应带“{{unit}}”。',
  source: 'GB/T 15835-2011 5.1.3',
  fixes: 'suggested',
  check,
  wrong: [{ text: '增长10～20%' }, { text: '投入3—5万元' }],
  right: [{ text: '增长10%～20%' }, { text: '投入3万—5万元' }],
}
