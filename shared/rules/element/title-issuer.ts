import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

function* check({ kind, passages, fields }: RuledDocument): Generator<DocumentHit> {
  const hasLetterhead = [fields.letterhead, fields.issuingAuthority].some(
    (value) => value !== undefined && value !== '',
  )
  const passage = passages.find(({ kind: role }) => role === 'title')
  if (passage === undefined || kind.group !== 'statutory' || hasLetterhead) return
  if (/^\s*关于/.test(passage.text)) yield { passage, from: 0, to: passage.text.length }
}

/** A title that begins with its matter, where nothing else says who issues the document. */
export const titleIssuer: DocumentRule = {
  id: 'NEG-TITLE-ISSUER',
  scope: 'document',
  family: 'element',
  severity: 'info',
  name: '标题缺发文机关名称',
  message: '公文标题由发文机关名称、事由和文种组成，没有发文机关标志的，标题应写明发文机关名称。',
  source: '《党政机关公文处理工作条例》第九条第七项',
  fixes: 'none',
  check,
  wrong: [{ text: 'title|关于做好值班工作的通知' }],
  right: [
    { text: 'title|临江市人民政府关于做好值班工作的通知' },
    { text: 'title|关于做好值班工作的通知', fields: { issuingAuthority: '临江市档案馆' } },
    { text: 'title|关于养老服务的调研报告', kind: { name: '调研报告', group: 'office', direction: 'any' } },
  ],
}
