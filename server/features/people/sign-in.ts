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
    return isRight ? (person?.id ?? null) : null
  })
  if (personId === null) {
    context.logger.info({ account: attempt.account, address: attempt.address }, 'sign-in failed')
    throw new DomainError('session.wrongCredentials', 401)
  }
  return personId
}
