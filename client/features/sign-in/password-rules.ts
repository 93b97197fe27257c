import { passwordProblem } from '#client/session/password-check.ts'
import type { Catalogue } from '#shared/messages/index.ts'

export interface PasswordEntries {
  readonly current: string
  readonly next: string
  readonly repeat: string
}

type Problems = Readonly<Partial<Record<keyof PasswordEntries, string>>>

/** What is wrong with the entries so far, field by field; `isComplete` asks for what is still empty, too. */
export function passwordProblems(
  entries: PasswordEntries,
  person: { readonly account: string },
  { messages, isComplete }: { readonly messages: Catalogue; readonly isComplete: boolean },
): Problems {
  const wording = messages.signIn.passwordChange
  const { current, next, repeat } = entries
  const asks = (value: string) => isComplete || value !== ''
  const isSame = next !== '' && next === current
  const found: Record<keyof PasswordEntries, string | undefined> = {
    current: isComplete && current === '' ? wording.currentMissing : undefined,
    next: isSame ? wording.sameAsCurrent : asks(next) ? passwordProblem(next, person.account, messages) : undefined,
    // While it is typed, the repetition is only wrong once it leaves the first entry.
    repeat: (isComplete ? repeat === next : next.startsWith(repeat)) ? undefined : wording.differs,
  }
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined)) as Problems
}
