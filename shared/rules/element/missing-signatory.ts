import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** The number of a document on a line of its own; one from this office itself is in the form. */
const NUMBER_LINE = /^[\p{Script=Han}]{1,12}〔\d{4}〕\d{1,5}号$/u

function* check({ kind, fields, passages, fieldPassages }: RuledDocument): Generator<DocumentHit> {
  if (kind.direction !== 'upward' || (fields.signatory ?? []).length > 0) return
  if (passages.some(({ text }) => text.includes('签发人'))) return
  const inForm = fieldPassages.find(({ field, text }) => field === 'issuingNumber' && text !== '')
  const number = inForm ?? passages.find(({ text }) => NUMBER_LINE.test(text.trim()))
  if (number !== undefined) yield { passage: number, from: 0, to: number.text.length }
}

/** An upward document with a number and without the person who signed it. */
export const missingSignatory: DocumentRule = {
  id: 'NEG-SIGNATORY',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '上行文缺签发人',
  message: '上行文应标注签发人姓名，与发文字号“{{text}}”同处一行。',
  source: 'GB/T 9704-2012 7.2.6；《党政机关公文处理工作条例》第九条第六项',
  fixes: 'none',
  check,
  wrong: [
    {
      text: '关于增加经费的请示',
      kind: { name: '请示', group: 'statutory', direction: 'upward' },
      fields: { issuingNumber: '临办发〔2026〕5号' },
    },
    { text: '临办发〔2026〕5号\n关于增加经费的请示', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
  ],
  right: [
    {
      text: '关于增加经费的请示',
      kind: { name: '请示', group: 'statutory', direction: 'upward' },
      fields: { issuingNumber: '临办发〔2026〕5号', signatory: ['魏建明'] },
    },
    { text: '关于增加经费的请示', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    {
      text: '临办发〔2026〕5号　签发人：魏建明\n关于增加经费的请示',
      kind: { name: '请示', group: 'statutory', direction: 'upward' },
    },
    { text: '关于做好值班工作的通知', fields: { issuingNumber: '临办发〔2026〕5号' } },
  ],
}
