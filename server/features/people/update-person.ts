import type { Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { Database } from '#server/storage/schema.ts'
import type { Person } from '#shared/api/people.ts'
import { lockOffice } from './office.ts'
import { type PostInput, readPerson, replacePosts, requireAdministrator } from './person-store.ts'

/** What changes; parts that are left out stay. */
export interface PersonChange {
  readonly name?: string | undefined
  readonly phone?: string | undefined
  readonly isActive?: boolean | undefined
  readonly posts?: readonly PostInput[] | undefined
}

interface PersonUpdate {
  readonly personId: string
  readonly change: PersonChange
}

/**
 * Changes a person; open sessions and connections follow before it resolves. Throws `person.notFound`,
 * `unit.notFound`, or `person.lastAdministrator` when nobody could run the office afterwards.
 */
export async function updatePerson(context: ServerContext, actorId: string, update: PersonUpdate): Promise<Person> {
  const { personId, change } = update
  await context.db.transaction().execute(async (transaction) => {
    await lockOffice(transaction)
    const before = await readPerson(transaction, personId)
    await changeRow(transaction, update)
    if (change.posts !== undefined)
      await replacePosts(transaction, context.identifiers, { personId, posts: change.posts })
    await requireAdministrator(transaction)

    const after = await readPerson(transaction, personId)
    const details = { personId, before: recorded(before), after: recorded(after) }
    await context.acts.append(transaction, { actorId, documentId: null, act: 'person.update', details })
  })
  await followChange(context, update)
  return readPerson(context.db, personId)
}

async function changeRow(transaction: Transaction<Database>, { personId, change }: PersonUpdate): Promise<void> {
  const values = {
    ...(change.name === undefined ? {} : { name: change.name }),
    ...(change.phone === undefined ? {} : { phone: change.phone }),
    ...(change.isActive === undefined ? {} : { isActive: change.isActive ? 1 : 0 }),
  }
  if (Object.keys(values).length === 0) return
  await transaction.updateTable('people').set(values).where('id', '=', personId).execute()
}

/** A person as the record keeps it. */
function recorded({ name, phone, isActive, posts }: Person) {
  return { name, phone, isActive, posts: posts.map(({ unitId, role, title }) => ({ unitId, role, title })) }
}

async function followChange(context: ServerContext, { personId, change }: PersonUpdate): Promise<void> {
  if (change.isActive === false) {
    await context.sessions.closeAll(personId)
    await context.texts.closePerson(personId)
  } else if (change.posts !== undefined) await context.texts.refreshPerson(personId)
}
