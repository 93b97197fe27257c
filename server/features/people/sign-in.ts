import type { ServerContext } from '#server/context.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import type { Attempt } from './sign-in-guard.ts'

/**
 * The active person with this account and password. Throws `session.wrongCredentials`, in the same time whether the
 * account exists or not, and `session.locked` or `request.tooMany` after too many failures.
 */
export async function findByCredentials(context: ServerContext, attempt: Attempt, password: string): Promise<string> {
  const personId = await context.signInGuard.attempt(attempt, async () => {
    const person = await context.db
      .selectFrom('people')
      .select(['id', 'passwordHash'])
      .where('account', '=', attempt.account)
      .where('isActive', '=', 1)
      .executeTakeFirst()
    const isRight = await context.passwords.matches(person?.passwordHash ?? null, password)
    if (person !== undefined && isRight) return person.id
    // Not the account as it was typed: people type their password there by mistake.
    context.logger.warn({ personId: person?.id ?? null, address: attempt.address }, 'sign-in failed')
    return null
  })
  if (personId === null) throw new DomainError('session.wrongCredentials', 401)
  return personId
}
