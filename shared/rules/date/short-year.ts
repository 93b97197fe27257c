import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const SHORT_YEAR = /(?<![\d.．〔（(第])(\d{2})年(?=\d{1,2}月|底|初|度|以来)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(SHORT_YEAR, text)) {
    const year = `20${match[1]}年`
    yield {
      from: match.from,
      to: match.to,
      params: { right: year },
      fix: { from: match.from, to: match.to, text: year },
    }
  }
}

/** A year of two digits. */
export const shortYear: PassageRule = {
  id: 'NEG-DATE-SHORT-YEAR',
  scope: 'passage',
  family: 'date',
  severity: 'warn',
  name: '年份简写',
  message: '年份应写全四位，“{{text}}”宜写作“{{right}}”。',
  source: 'GB/T 15835-2011 5.1.2',
  fixes: 'suggested',
  check,
  wrong: [{ text: '24年3月启动' }, { text: '25年底完成' }],
  right: [{ text: '2024年3月启动' }, { text: '历时24年' }],
}
