import type { ServerContext } from '#server/context.ts'
import type { Person } from '#shared/api/people.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { passwordObjection } from '#shared/permissions/password-objection.ts'
import { lockOffice } from './office.ts'
import { insertPerson, normalAccount, type PostInput, readPerson, replacePosts } from './person-store.ts'

export interface NewPersonInput {
  readonly name: string
  readonly account: string
  readonly password: string
  readonly phone: string
  readonly posts: readonly PostInput[]
}

/** Adds a person with posts; throws `password.tooCommon`, `person.accountTaken` or `unit.notFound`. */
export async function createPerson(context: ServerContext, actorId: string, input: NewPersonInput): Promise<Person> {
  refuseWeakPassword(input.password, input.account)
  const id = context.identifiers.next()
  const passwordHash = await context.passwords.hash(input.password)
  const { name, account, phone, posts } = input

  await context.db.transaction().execute(async (transaction) => {
    await lockOffice(transaction)
    await insertPerson(transaction, { id, name, account, phone, passwordHash, createdAt: context.clock.now() })
    await replacePosts(transaction, context.identifiers, { personId: id, posts })
    const details = { personId: id, name, account: normalAccount(account), posts: posts.map((post) => ({ ...post })) }
    await context.acts.append(transaction, { actorId, documentId: null, act: 'person.create', details })
  })
  return readPerson(context.db, id)
}

/** Throws `password.tooCommon` for a password that is guessed first. */
export function refuseWeakPassword(password: string, account: string): void {
  const objection = passwordObjection(password, account)
  if (objection !== null) throw new DomainError(objection, 422)
}
