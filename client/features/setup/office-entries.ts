import { passwordProblem } from '#client/session/password-check.ts'
import { Account } from '#shared/api/people.ts'
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

type Problems = Readonly<Partial<Record<keyof OfficeEntries, string>>>

/** What is wrong with the entries so far, field by field; `isComplete` asks for what is still empty, too. */
export function officeProblems(entries: OfficeEntries, messages: Catalogue, isComplete: boolean): Problems {
  const { setup } = messages.signIn
  const missing = (value: string, wording: string) => (isComplete && value.trim() === '' ? wording : undefined)
  const asks = (value: string) => isComplete || value !== ''
  const isWrongAccount = asks(entries.account) && !Account.safeParse(entries.account).success
  const found: Record<keyof OfficeEntries, string | undefined> = {
    code: missing(entries.code, setup.codeMissing),
    officeName: missing(entries.officeName, setup.officeNameMissing),
    administratorName: missing(entries.administratorName, setup.administratorNameMissing),
    account: isWrongAccount ? setup.accountWrong : undefined,
    password: asks(entries.password) ? passwordProblem(entries.password, entries.account, messages) : undefined,
  }
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined)) as Problems
}
