/**
 * Elements of a document that are filled in a form, not typed into the text: header, colophon and the data the
 * sign-off sheet needs. The names are those of the glossary and of `wenshu export --fields`.
 */
export const FIELD_IDS = [
  'issuingAuthority', // 发文机关; in a joint issue the host (主办机关)
  'jointAuthorities', // 联合发文机关, the other bodies of a joint issue in their order 7.2.4
  'letterhead', // 发文机关标志 7.2.4
  'issuingNumber', // 发文字号 7.2.5
  'copyNumber', // 份号 7.2.1
  'securityClassification', // 密级 7.2.2
  'classificationPeriod', // 保密期限 7.2.2
  'urgency', // 紧急程度 7.2.3
  'signatory', // 签发人 7.2.6
  'occasion', // 场合
  'reportStage', // 报送阶段 首报、续报、终报
  'copies', // 份数
  'ccRecipient', // 抄送机关 7.4.2
  'printingOffice', // 印发机关 7.4.3
  'printingDate', // 印发日期 7.4.3
  'signatureFitting', // 落款行距字距 7.3.5.5
  'attachmentBinding', // 附件装订 7.3.7
] as const
export type FieldId = (typeof FIELD_IDS)[number]

/** Text, or a list of texts (抄送机关, 签发人). Days are `YYYY-MM-DD`. An absent field is empty. */
export type FieldValue = string | readonly string[]
export type Fields = Readonly<Partial<Record<FieldId, FieldValue>>>

/**
 * Fields that are filled only after signing (编号、登记、印制): the signature does not cover them,
 * and nothing else may change any more.
 */
export const REGISTRATION_FIELDS: readonly FieldId[] = ['issuingNumber', 'copyNumber', 'printingDate']

/** Whether a stored key names a field this version knows. */
export function isFieldId(value: string): value is FieldId {
  return (FIELD_IDS as readonly string[]).includes(value)
}

/** A field as one text; lists are joined with the full-width comma that the colophon uses. */
export function fieldText(fields: Fields, id: FieldId): string {
  const value = fields[id]
  if (value === undefined) return ''
  return typeof value === 'string' ? value : value.join('，')
}

/** A field as a list of texts, empty when it is not filled. */
export function fieldList(fields: Fields, id: FieldId): readonly string[] {
  const value = fields[id]
  if (value === undefined || value === '') return []
  return typeof value === 'string' ? [value] : value
}
