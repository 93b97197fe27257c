import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const EMPTY = /〔\s*〕\s*\d*\s*号|〔\d{4}〕\s*号|\d{4}年\s+月|\d{4}年\s*\d{0,2}\s*月\s+日|(?<!\d)年\s*月\s*日/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(EMPTY, text)) yield { from, to }
}

/** An issuing number or a date with a gap. */
export const emptyNumber: PassageRule = {
  id: 'NEG-PLACEHOLDER-NUMBER',
  scope: 'passage',
  family: 'placeholder',
  severity: 'block',
  name: '文号或日期空缺',
  message: '“{{text}}”有空缺，请补全。',
  source: 'GB/T 9704-2012 7.2.5、7.3.5.4',
  fixes: 'none',
  finds: [EMPTY],
  check,
  wrong: [{ text: '国办发〔〕号' }, { text: '临办发〔2026〕 号' }, { text: '2026年  月  日' }],
  right: [{ text: '国办发〔2024〕1号' }, { text: '2026年1月2日' }],
}
