import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#server/storage/schema.ts'

/** The office this server works for. */
export interface Office {
  readonly name: string
  readonly isSample: boolean
}

const NAME_KEY = 'office.name'
const SAMPLE_KEY = 'office.isSample'

/** The office, or `null` on the first visit. */
export async function readOffice(db: Kysely<Database>): Promise<Office | null> {
  const rows = await db.selectFrom('settings').selectAll().where('key', 'in', [NAME_KEY, SAMPLE_KEY]).execute()
  const values = new Map(rows.map(({ key, value }) => [key, value]))
  const name = values.get(NAME_KEY)
  return name === undefined ? null : { name, isSample: values.get(SAMPLE_KEY) === '1' }
}

/** Writes down the office; gives false when there is one already, also when two are made at the same moment. */
export async function insertOffice(transaction: Transaction<Database>, office: Office): Promise<boolean> {
  const rows = [
    { key: NAME_KEY, value: office.name },
    { key: SAMPLE_KEY, value: office.isSample ? '1' : '0' },
  ]
  const result = await transaction
    .insertInto('settings')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0) === rows.length
}

/**
 * Lets changes of people and units happen one after another, in both databases, until the transaction ends: two
 * administrators who dismiss each other at the same moment would otherwise leave nobody.
 */
export async function lockOffice(transaction: Transaction<Database>): Promise<void> {
  await transaction
    .updateTable('settings')
    .set((row) => ({ value: row.ref('value') }))
    .where('key', '=', NAME_KEY)
    .execute()
}
