import { type Fields, fieldText } from '../document/fields.ts'
import type { DocumentFormat, LayoutOptions } from './layout-options.ts'

/**
 * The text of the letterhead: the field, or else the name of the issuing body, with 文件 for documents (7.2.4) and bare
 * for letters (10.1).
 */
export function letterheadText(fields: Fields, format: DocumentFormat): string {
  const letterhead = fieldText(fields, 'letterhead')
  if (letterhead !== '') return letterhead
  const authority = fieldText(fields, 'issuingAuthority')
  if (authority === '') return ''
  return format === 'document' ? `${authority}文件` : format === 'letter' ? authority : ''
}

/**
 * The issuing number, or the blank that the registry fills by hand (〔2026〕　号) where the template has a number that is
 * not given yet. The year is that of the date of issue; orders have a number without one (第　号, 10.2).
 */
export function issuingNumberText(fields: Fields, template: LayoutOptions['template'], dateOfIssue: string): string {
  const number = fieldText(fields, 'issuingNumber')
  if (number !== '') return number
  const hasNumber = template.fields.some((field) => field.id === 'issuingNumber')
  if (hasNumber && template.format === 'order') return '第\u3000号'
  if (!hasNumber || (template.format !== 'document' && template.format !== 'letter')) return ''
  const year = /^\d{4}(?=年)/.exec(dateOfIssue)?.[0] ?? '\u3000\u3000'
  return `〔${year}〕\u3000号`
}

/** A name of two characters with a full-width space inside, so that it is as wide as one of three. */
export function spacedName(name: string): string {
  return /^\p{Script=Han}{2}$/u.test(name) ? `${name[0]}\u3000${name[1]}` : name
}
