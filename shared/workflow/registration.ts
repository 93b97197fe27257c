import type { TemplateFieldDefinition } from '../templates/template-schema.ts'

/** Agency code, year of four digits in hexagonal brackets, sequence number without leading zeros (GB/T 9704-2012, 7.2.5). */
const ISSUING_NUMBER = /^[一-龥]{1,12}〔\d{4}〕[1-9]\d*号$/
/** Arabic digits, usually six (GB/T 9704-2012, 7.2.1). */
const COPY_NUMBER = /^\d{1,6}$/

/** What a registry clerk wants to fill in. */
export interface RegistrationInput {
  readonly issuingNumber?: string | undefined
  readonly copyNumber?: string | undefined
}

/**
 * The code of the error that a registration is refused with, or `null`. Empty values are always right. A kind with a
 * form of its own for the number (令号 第3号, 期号 第12期) says so in its template.
 */
export function registrationObjection(
  { issuingNumber = '', copyNumber = '' }: RegistrationInput,
  numberField?: Pick<TemplateFieldDefinition, 'pattern'>,
) {
  const pattern = numberField?.pattern
  if (issuingNumber !== '' && pattern !== undefined && !new RegExp(pattern.matches, 'u').test(issuingNumber))
    return 'registration.numberOfKind'
  if (issuingNumber !== '' && pattern === undefined && !ISSUING_NUMBER.test(issuingNumber))
    return 'registration.numberFormat'
  if (copyNumber !== '' && !COPY_NUMBER.test(copyNumber)) return 'registration.copyNumberFormat'
  return null
}

/**
 * What no two documents may share: a full issuing number says everything itself, a short one (第3号, 第12期) counts
 * within its series, which is its mark, and its year.
 */
export function numberKey(number: string, series: { readonly mark: string; readonly year: number }): string {
  return ISSUING_NUMBER.test(number) ? number : `${series.mark}${series.year}年${number}`
}
