import { fill } from '#shared/messages/fill.ts'
import type { Catalogue } from '#shared/messages/index.ts'

/** The least length of a password (NIST SP 800-63B, 5.1.1); the server checks the same by `Password` of the contract. */
export const PASSWORD_LENGTH = 8

export interface PasswordEntries {
  readonly current: string
  readonly next: string
  readonly repeat: string
}

/** What is wrong with the entries so far, field by field; `isComplete` asks for what is still empty, too. */
export function passwordProblems(
  entries: PasswordEntries,
  wording: Catalogue['signIn']['passwordChange'],
  isComplete: boolean,
): Readonly<Partial<Record<keyof PasswordEntries, string>>> {
  const { current, next, repeat } = entries
  const asks = (value: string) => isComplete || value !== ''
  return {
    ...(isComplete && current === '' ? { current: wording.currentMissing } : {}),
    ...(asks(next) && next.length < PASSWORD_LENGTH
      ? { next: fill(wording.tooShort, { count: PASSWORD_LENGTH - next.length }) }
      : {}),
    ...(next !== '' && next === current ? { next: wording.sameAsCurrent } : {}),
    ...(asks(repeat) && !next.startsWith(repeat) ? { repeat: wording.differs } : {}),
    ...(isComplete && repeat !== next ? { repeat: wording.differs } : {}),
  }
}
