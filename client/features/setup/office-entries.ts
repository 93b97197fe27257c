import { Account } from '#shared/api/people.ts'
import { fill } from '#shared/messages/fill.ts'
import type { Catalogue } from '#shared/messages/index.ts'

/** The entries of the form that creates an office. */
export interface OfficeEntries {
  readonly code: string
  readonly officeName: string
  readonly administratorName: string
  readonly account: string
  readonly password: string
}

export const EMPTY_OFFICE: OfficeEntries = {
  code: '',
  officeName: '',
  administratorName: '',
  account: '',
  password: '',
}

const PASSWORD_LENGTH = 8

/** What is wrong with the entries so far, field by field; `isComplete` asks for what is still empty, too. */
export function officeProblems(
  entries: OfficeEntries,
  wording: Catalogue['signIn'],
  isComplete: boolean,
): Readonly<Partial<Record<keyof OfficeEntries, string>>> {
  const isMissing = (value: string) => isComplete && value.trim() === ''
  const asks = (value: string) => isComplete || value !== ''
  const { setup } = wording
  return {
    ...(isMissing(entries.code) ? { code: setup.codeMissing } : {}),
    ...(isMissing(entries.officeName) ? { officeName: setup.officeNameMissing } : {}),
    ...(isMissing(entries.administratorName) ? { administratorName: setup.administratorNameMissing } : {}),
    ...(asks(entries.account) && !Account.safeParse(entries.account).success ? { account: setup.accountWrong } : {}),
    ...(asks(entries.password) && entries.password.length < PASSWORD_LENGTH
      ? { password: fill(wording.passwordChange.tooShort, { count: PASSWORD_LENGTH - entries.password.length }) }
      : {}),
  }
}
