import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { readPeople } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { OriginalBrief } from '#shared/api/import.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'

/** A file as it was brought in. */
export interface Original {
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that nobody made a document from is kept this long, so that its steps of cleaning can be tried. */
const KEPT_MS = 24 * 3_600_000
/** Files of one person that wait for a document. */
const MOST_WAITING = 5

/** Keeps a file until a document is made from it. The same file of the same person is kept once. */
export async function keepOriginal(
  { db, clock, identifiers }: ServerContext,
  file: { readonly personId: string; readonly name: string; readonly bytes: Uint8Array },
): Promise<Original> {
  const { personId, name, bytes } = file
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const now = clock.now()
  return db.transaction().execute(async (transaction) => {
    await forgetWaiting(transaction, { personId, sha256, before: new Date(now.getTime() - KEPT_MS).toISOString() })
    const original = { id: identifiers.next(), sha256, name, bytes }
    await transaction
      .insertInto('originals')
      .values({ ...original, size: bytes.length, documentId: null, createdBy: personId, createdAt: now.toISOString() })
      .execute()
    return original
  })
}

/** Files without a document go when they are old, when the same one comes again, or when the person has too many. */
async function forgetWaiting(
  transaction: Transaction<Database>,
  { personId, sha256, before }: { readonly personId: string; readonly sha256: string; readonly before: string },
): Promise<void> {
  const waiting = () => transaction.deleteFrom('originals').where('documentId', 'is', null)
  await waiting().where('createdAt', '<', before).execute()
  await waiting().where('createdBy', '=', personId).where('sha256', '=', sha256).execute()
  const own = await transaction
    .selectFrom('originals')
    .select('id')
    .where('documentId', 'is', null)
    .where('createdBy', '=', personId)
    .orderBy('createdAt', 'desc')
    .execute()
  const surplus = own.slice(MOST_WAITING - 1).map(({ id }) => id)
  if (surplus.length > 0) await waiting().where('id', 'in', surplus).execute()
}

/** A file of this person that waits for a document; throws `import.notFound`. */
export async function waitingOriginal(
  { db }: ServerContext,
  { originalId, personId }: { readonly originalId: string; readonly personId: string },
): Promise<Original> {
  const found = await db
    .selectFrom('originals')
    .select(['id', 'sha256', 'name', 'bytes'])
    .where('id', '=', originalId)
    .where('createdBy', '=', personId)
    .where('documentId', 'is', null)
    .executeTakeFirst()
  if (found === undefined) throw new DomainError('import.notFound', 404)
  return found
}

/** Ties a waiting file to the document made from it; throws `import.notFound` when another document has it already. */
export async function attachOriginal(
  transaction: Transaction<Database>,
  { originalId, documentId }: { readonly originalId: string; readonly documentId: string },
): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('originals')
    .set({ documentId })
    .where('id', '=', originalId)
    .where('documentId', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new DomainError('import.notFound', 404)
}

/** The files from which a document was made. */
export async function listOriginals(db: Kysely<Database>, documentId: string): Promise<OriginalBrief[]> {
  const rows = await db
    .selectFrom('originals')
    .select(['id', 'name', 'size', 'sha256', 'createdBy', 'createdAt'])
    .where('documentId', '=', documentId)
    .orderBy('createdAt')
    .execute()
  const people = await readPeople(
    db,
    rows.map(({ createdBy }) => createdBy),
  )
  return rows.map((row) => ({ ...row, createdBy: people(row.createdBy) }))
}

/** A file of a document; throws `import.notFound`. */
export async function originalOf(
  db: Kysely<Database>,
  { originalId, documentId }: { readonly originalId: string; readonly documentId: string },
): Promise<Original> {
  const found = await db
    .selectFrom('originals')
    .select(['id', 'sha256', 'name', 'bytes'])
    .where('id', '=', originalId)
    .where('documentId', '=', documentId)
    .executeTakeFirst()
  if (found === undefined) throw new DomainError('import.notFound', 404)
  return found
}
