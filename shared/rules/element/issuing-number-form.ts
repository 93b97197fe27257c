import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'

const RIGHT = /^\p{Script=Han}{1,12}〔\d{4}〕[1-9]\d{0,4}号$/u
/** Brackets, zeros and gaps are what other rules are for. */
const OTHERS = /[[\]［］【】(（)）]|〕第?0|〕第|〔\s*〕|〕\s*号/

function* check({ field, text }: Passage): Generator<Hit> {
  if (field !== 'issuingNumber' || text === '' || RIGHT.test(text) || OTHERS.test(text)) return
  yield { from: 0, to: text.length }
}

/** An issuing number that is not agency code, year in hexagonal brackets, number and 号. */
export const issuingNumberForm: PassageRule = {
  id: 'NEG-NUMBER-FORM',
  scope: 'passage',
  family: 'element',
  severity: 'block',
  name: '发文字号格式错误',
  message: '发文字号应由机关代字、年份、发文顺序号组成，写作“临办发〔2026〕12号”的形式。',
  source: 'GB/T 9704-2012 7.2.5',
  fixes: 'none',
  check,
  wrong: [
    { text: '正文', fields: { issuingNumber: '临办发2026-12号' } },
    { text: '正文', fields: { issuingNumber: '临办发〔26〕12号' } },
  ],
  right: [{ text: '正文', fields: { issuingNumber: '临办发〔2026〕12号' } }, { text: '临办发2026-12号' }],
}
