/** Agency code, year of four digits in hexagonal brackets, sequence number without leading zeros (GB/T 9704-2012, 7.2.5). */
const ISSUING_NUMBER = /^[一-龥]{1,12}〔\d{4}〕[1-9]\d*号$/
/** Arabic digits, usually six (GB/T 9704-2012, 7.2.1). */
const COPY_NUMBER = /^\d{1,6}$/

/** What a registry clerk wants to fill in. */
export interface RegistrationInput {
  readonly issuingNumber?: string | undefined
  readonly copyNumber?: string | undefined
}

/** The code of the error that a registration is refused with, or `null`. Empty values are always right. */
export function registrationObjection({ issuingNumber = '', copyNumber = '' }: RegistrationInput) {
  if (issuingNumber !== '' && !ISSUING_NUMBER.test(issuingNumber)) return 'registration.numberFormat'
  if (copyNumber !== '' && !COPY_NUMBER.test(copyNumber)) return 'registration.copyNumberFormat'
  return null
}
