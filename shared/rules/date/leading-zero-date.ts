import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const LEADING_ZERO = /(?<!\d)0(?=\d[月日])/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(LEADING_ZERO, text)) yield { from, to: to + 2, fix: { from, to, text: '' } }
}

/** A month or day written with a leading zero (编虚位). */
export const leadingZeroDate: PassageRule = {
  id: 'NEG-DATE-LEADING-ZERO',
  scope: 'passage',
  family: 'date',
  severity: 'block',
  name: '日期编虚位',
  message: '月、日不编虚位，“{{text}}”前的0应删除。',
  source: 'GB/T 9704-2012 7.3.5.4',
  fixes: 'safe',
  finds: [LEADING_ZERO],
  check,
  wrong: [{ text: '2015年09月24日' }, { text: '2026年1月05日' }],
  right: [{ text: '2015年9月24日' }, { text: '2026年10月20日' }],
}
