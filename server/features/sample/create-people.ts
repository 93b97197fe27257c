import type { Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { insertOffice, insertPerson, replacePosts } from '#server/features/people/index.ts'
import type { Sample } from '#server/features/templates/index.ts'
import type { Database } from '#server/storage/schema.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'

/** The password of everybody in the sample office. It is shown on its sign-in page, and only there. */
export const SAMPLE_PASSWORD = 'linjiang2026'

/** Ids of what the sample names by key and by account. */
export interface SampleIds {
  unit(key: string): string
  person(account: string): string
}

/** Makes the office with its units and people, all or nothing; throws `setup.alreadyDone` when there is one. */
export async function createPeople(context: ServerContext, sample: Sample): Promise<SampleIds> {
  const ids = sampleIds(context, sample)
  const passwordHashes = await Promise.all(sample.people.map(() => context.passwords.hash(SAMPLE_PASSWORD)))
  const name = sample.units[0]?.name ?? ''

  await context.db.transaction().execute(async (transaction) => {
    if (!(await insertOffice(transaction, { name, isSample: true }))) throw new DomainError('setup.alreadyDone', 409)
    await insertUnits(transaction, sample, ids)
    for (const [index, person] of sample.people.entries())
      await insertSamplePerson(context, transaction, { person, ids, passwordHash: passwordHashes[index] ?? '' })
  })
  return ids
}

function sampleIds({ identifiers }: ServerContext, sample: Sample): SampleIds {
  const units = new Map(sample.units.map(({ key }) => [key, identifiers.next()]))
  const people = new Map(sample.people.map(({ account }) => [account, identifiers.next()]))
  return { unit: (key) => known(units, key), person: (account) => known(people, account) }
}

function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The sample office names ${key}, which it does not have`)
  return id
}

async function insertUnits(transaction: Transaction<Database>, sample: Sample, ids: SampleIds): Promise<void> {
  const rows = sample.units.map(({ key, parent, name, shortName, kind }, position) => {
    const parentId = parent === null ? null : ids.unit(parent)
    return { id: ids.unit(key), parentId, name, shortName, kind, position }
  })
  await transaction.insertInto('units').values(rows).execute()
}

interface SamplePerson {
  readonly person: Sample['people'][number]
  readonly ids: SampleIds
  readonly passwordHash: string
}

async function insertSamplePerson(
  { clock, identifiers }: ServerContext,
  transaction: Transaction<Database>,
  { person, ids, passwordHash }: SamplePerson,
): Promise<void> {
  const { account, name, phone } = person
  const id = ids.person(account)
  await insertPerson(transaction, { id, account, name, phone, passwordHash, createdAt: clock.now() })
  const posts = person.posts.map(({ unit, role, title }) => ({ unitId: ids.unit(unit), role, title }))
  await replacePosts(transaction, identifiers, { personId: id, posts })
}
