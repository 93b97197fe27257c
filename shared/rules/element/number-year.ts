import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { headOf, isNumberLine, signatureOf } from './parts.ts'

const YEAR_OF_NUMBER = /[〔[［【(（](\d{4})/

function* check({ passages, fieldPassages }: RuledDocument): Generator<DocumentHit> {
  const date = signatureOf(passages).date?.text ?? ''
  const [year] = /\d{4}(?=年)/.exec(date) ?? []
  if (year === undefined) return
  for (const passage of [...headOf(passages), ...fieldPassages]) {
    if (!isNumberLine(passage)) continue
    const match = YEAR_OF_NUMBER.exec(passage.text)
    if (match?.[1] === undefined || match[1] === year) continue
    yield { passage, from: match.index + 1, to: match.index + 5, params: { year } }
  }
}

/** The document's own number in another year than its date of issue. */
export const numberYear: DocumentRule = {
  id: 'NEG-NUMBER-YEAR',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '发文字号年份与成文日期不一致',
  message: '发文字号的年份是{{text}}年，成文日期在{{year}}年，请核对。',
  source: 'GB/T 9704-2012 7.2.5、7.3.5.4',
  fixes: 'none',
  check,
  wrong: [
    {
      text: '临办发〔2025〕12号\ntitle|关于做好值班工作的通知\nbody|正文。\nissuerName|临江市委办公室\ndateOfIssue|2026年3月1日',
    },
    {
      text: 'body|正文。\nissuerName|临江市委办公室\ndateOfIssue|2026年3月1日',
      fields: { issuingNumber: '临办发〔2025〕12号' },
    },
  ],
  right: [
    {
      text: '临办发〔2026〕12号\ntitle|关于做好值班工作的通知\nbody|正文。\nissuerName|临江市委办公室\ndateOfIssue|2026年3月1日',
    },
    {
      text: 'title|关于做好值班工作的通知\nbody|按照临办发〔2025〕12号文件要求，做好值班。\nissuerName|临江市委办公室\ndateOfIssue|2026年3月1日',
    },
  ],
}
