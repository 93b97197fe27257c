import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const RANGE = /(?<![\d.%％万亿第])(\d{1,8}(?:\.\d{1,4})?)(?:——|--|[～—~\-–－至到])(\d{1,8}(?:\.\d{1,4})?)([%％‰万亿])/g

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(RANGE, text)) {
    const [, first = '', last = '', unit = ''] = match
    // 由2600到3万: the first value is smaller in itself and lacks nothing.
    if (Number(first) >= Number(last)) continue
    const at = match.from + first.length
    yield {
      from: match.from,
      to: match.to,
      params: { unit },
      fix: { from: at, to: at, text: unit },
    }
  }
}

/** A range whose first value lacks the % or 万 that the second has. */
export const percentageRange: PassageRule = {
  id: 'NEG-NUMERAL-RANGE-UNIT',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '数值范围前项缺单位',
  message: '“{{text}}”的前一个数值也应带“{{unit}}”。',
  source: 'GB/T 15835-2011 5.1.3',
  fixes: 'suggested',
  finds: [RANGE],
  check,
  wrong: [{ text: '增长10～20%' }, { text: '投入3—5万元' }, { text: '每所需80至120万元' }],
  right: [{ text: '增长10%～20%' }, { text: '投入3万—5万元' }, { text: '由2600到3万人' }, { text: '每箱100～150千克' }],
}
