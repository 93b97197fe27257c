import type { Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { Database } from '#server/storage/schema.ts'
import { DomainError, notFound } from '#shared/kernel/domain-error.ts'
import { refuseWeakPassword } from './create-person.ts'
import type { ActiveSession } from './sessions.ts'

/**
 * Changes one's own password and ends one's other sessions. Throws `session.wrongPassword`, `password.unchanged` or
 * `password.tooCommon`.
 */
export async function changePassword(
  context: ServerContext,
  session: ActiveSession,
  input: { readonly currentPassword: string; readonly newPassword: string },
): Promise<void> {
  const { personId } = session.actor
  const person = await findCredentials(context, personId)
  const isRight = await context.signInGuard.attempt(
    { account: person.account, address: `person ${personId}` },
    async () => ((await context.passwords.matches(person.passwordHash, input.currentPassword)) ? true : null),
  )
  if (isRight === null) throw new DomainError('session.wrongPassword', 422)
  if (input.newPassword === input.currentPassword) throw new DomainError('password.unchanged', 422)

  refuseWeakPassword(input.newPassword, person.account)
  await storePassword(context, { actorId: personId, personId, password: input.newPassword, act: 'password.change' })
  await context.sessions.closeAll(personId, session.tokenHash)
  await context.texts.refreshPerson(personId)
}

/** Sets a person's password, ends their sessions and lifts a lock. Throws `person.notFound` or `password.tooCommon`. */
export async function resetPassword(
  context: ServerContext,
  actorId: string,
  input: { readonly personId: string; readonly newPassword: string },
): Promise<void> {
  const { personId } = input
  const { account } = await findCredentials(context, personId)
  refuseWeakPassword(input.newPassword, account)
  await storePassword(context, { actorId, personId, password: input.newPassword, act: 'password.reset' })
  context.signInGuard.unlock(account)
  await context.sessions.closeAll(personId)
  await context.texts.closePerson(personId)
}

async function findCredentials({ db }: ServerContext, personId: string) {
  const columns = ['account', 'passwordHash'] as const
  const person = await db.selectFrom('people').select(columns).where('id', '=', personId).executeTakeFirst()
  if (person === undefined) throw notFound('person')
  return person
}

interface PasswordChange {
  readonly actorId: string
  readonly personId: string
  readonly password: string
  readonly act: 'password.change' | 'password.reset'
}

async function storePassword(context: ServerContext, change: PasswordChange): Promise<void> {
  const { actorId, personId, act } = change
  const passwordHash = await context.passwords.hash(change.password)
  await context.db.transaction().execute(async (transaction: Transaction<Database>) => {
    await transaction.updateTable('people').set({ passwordHash }).where('id', '=', personId).execute()
    await context.acts.append(transaction, { actorId, documentId: null, act, details: { personId } })
  })
}
