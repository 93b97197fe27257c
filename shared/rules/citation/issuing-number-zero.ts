import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const PADDED = /(?<=〔\d{4}〕)(第?0*)(?=\d+号)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(PADDED, text)) {
    if (from !== to) yield { from, to, fix: { from, to, text: '' } }
  }
}

/** An issuing number with 第 or leading zeros. */
export const issuingNumberZero: PassageRule = {
  id: 'NEG-CITE-NUMBER-ZERO',
  scope: 'passage',
  family: 'citation',
  severity: 'block',
  name: '发文字号编虚位或加“第”',
  message: '发文字号的序号不编虚位、不加“第”，“{{text}}”应删除。',
  source: 'GB/T 9704-2012 7.2.5',
  fixes: 'safe',
  finds: [PADDED],
  check,
  wrong: [{ text: '国办发〔2024〕012号' }, { text: '国办发〔2024〕第12号' }],
  right: [{ text: '国办发〔2024〕12号' }, { text: '国办发〔2024〕100号' }],
}
