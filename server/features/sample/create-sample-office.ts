import { join } from 'node:path'
import type { Kysely, Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { insertOffice, insertPerson, readPeople, replacePosts } from '#server/features/people/index.ts'
import { loadSample, type Sample } from '#server/features/templates/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { SetupState } from '#shared/api/people.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'

/** The password of everybody in the sample office. It is shown on its sign-in page, and only there. */
export const SAMPLE_PASSWORD = 'linjiang2026'

const SAMPLE_FOLDER = join(import.meta.dirname, '../../../templates/sample')

/** Makes the sample office with its people and documents; throws `setup.alreadyDone` when there is an office. */
export async function createSampleOffice(context: ServerContext): Promise<void> {
  const sample = loadSample(SAMPLE_FOLDER)
  await createPeople(context, sample)
}

/** Who may sign in to the sample office, as its sign-in page lists them. */
export async function sampleAccounts(db: Kysely<Database>): Promise<SetupState['sampleAccounts']> {
  const people = await readPeople(db)
  return people
    .filter((person) => person.isActive)
    .map(({ account, name, posts }) => {
      const [first] = posts
      return { account, name, title: first?.title ?? '', unitName: first?.unitName ?? '' }
    })
}

/** Ids of what the sample names by key. */
export interface SampleIds {
  readonly units: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, string>
}

async function createPeople(context: ServerContext, sample: Sample): Promise<SampleIds> {
  const { identifiers } = context
  const units = new Map(sample.units.map(({ key }) => [key, identifiers.next()]))
  const people = new Map(sample.people.map(({ account }) => [account, identifiers.next()]))
  const passwordHashes = await Promise.all(sample.people.map(() => context.passwords.hash(SAMPLE_PASSWORD)))

  await context.db.transaction().execute(async (transaction) => {
    const name = sample.units[0]?.name ?? ''
    if (!(await insertOffice(transaction, { name, isSample: true }))) throw new DomainError('setup.alreadyDone', 409)
    await insertUnits(transaction, sample, units)
    for (const [index, person] of sample.people.entries()) {
      const [id, passwordHash] = [idOf(people, person.account), passwordHashes[index] ?? '']
      const { account, name: personName, phone } = person
      const createdAt = context.clock.now()
      await insertPerson(transaction, { id, account, name: personName, phone, passwordHash, createdAt })
      const posts = person.posts.map(({ unit, role, title }) => ({ unitId: idOf(units, unit), role, title }))
      await replacePosts(transaction, identifiers, { personId: id, posts })
    }
  })
  return { units, people }
}

async function insertUnits(
  transaction: Transaction<Database>,
  sample: Sample,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = sample.units.map(({ key, parent, name, shortName, kind }, position) => {
    const parentId = parent === null ? null : idOf(ids, parent)
    return { id: idOf(ids, key), parentId, name, shortName, kind, position }
  })
  await transaction.insertInto('units').values(rows).execute()
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The sample office names ${key}, which it does not have`)
  return id
}
