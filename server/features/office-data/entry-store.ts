import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import type { OfficeDataView } from '#shared/api/office-data.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { type Register, RegisterEntry, searchTextOf } from '#shared/proof/office-register.ts'

/** An entry of a register as it is stored. */
export type EntryRow = Selectable<Database['officeEntries']>

const REVISION_KEY = 'officeData.revision'

/** Every entry of the office, each register in its order, and the count of changes they are the result of. */
export async function readOfficeData(db: Kysely<Database>): Promise<OfficeDataView> {
  // First: entries newer than their count are read again, older ones would be kept for good.
  const revision = await readRevision(db)
  const rows = await db.selectFrom('officeEntries').select('content').orderBy('register').orderBy('place').execute()
  return { revision, entries: rows.map(({ content }) => entryOf(content)) }
}

/** The entries of a register, in its order; without that of an id. */
export async function entriesIn(
  db: Kysely<Database>,
  register: Register,
  withoutId = '',
): Promise<readonly RegisterEntry[]> {
  const rows = await db
    .selectFrom('officeEntries')
    .select('content')
    .where('register', '=', register)
    .where('id', '!=', withoutId)
    .orderBy('place')
    .execute()
  return rows.map(({ content }) => entryOf(content))
}

/** How many times the registers have been changed. */
export async function readRevision(db: Kysely<Database>): Promise<number> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', REVISION_KEY).executeTakeFirst()
  return Number(row?.value ?? 0)
}

/**
 * Counts a change, first in its transaction: whoever changes the registers at the same moment waits here until it ends,
 * so that places stay one after the other.
 */
export async function countChange(transaction: Transaction<Database>): Promise<void> {
  await transaction
    .insertInto('settings')
    .values({ key: REVISION_KEY, value: '1' })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        value: sql<string>`cast(cast(${sql.ref('settings.value')} as integer) + 1 as text)`,
      }),
    )
    .execute()
}

/** One entry; throws `officeData.notFound`. */
export async function findEntry(db: Kysely<Database>, register: Register, id: string): Promise<EntryRow> {
  const row = await db
    .selectFrom('officeEntries')
    .selectAll()
    .where('register', '=', register)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new DomainError('officeData.notFound', 404)
  return row
}

/** The entry that a row keeps. */
export function entryOf(content: string): RegisterEntry {
  return RegisterEntry.parse(JSON.parse(content))
}

/** The columns of a row that follow from its entry. */
export function columnsOf(entry: RegisterEntry) {
  return {
    validFrom: entry.from ?? null,
    validUntil: entry.until ?? null,
    searchText: searchTextOf(entry),
    content: JSON.stringify(entry),
  }
}

/** Ids of a register in its order. */
export async function idsInOrder(db: Kysely<Database>, register: Register): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('officeEntries')
    .select('id')
    .where('register', '=', register)
    .orderBy('place')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Gives the entries of a register their places by the order of these ids; rows that stay where they are stay untouched. */
export async function storeOrder(transaction: Transaction<Database>, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries())
    await transaction
      .updateTable('officeEntries')
      .set({ place: index + 1 })
      .where('id', '=', id)
      .where('place', '!=', index + 1)
      .execute()
}
