import type { Transaction } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import { notFound } from '#shared/kernel/domain-error.ts'

/** Who writes and who reads a document besides its creator; what is left out stays as it is. */
export interface Members {
  readonly writerIds?: readonly string[] | undefined
  readonly readerIds?: readonly string[] | undefined
}

/**
 * Makes these people, and nobody else, the writers and readers of a document; who is named as both writes. Throws
 * `person.notFound` when one of them is nobody who works here.
 */
export async function replaceMembers(
  transaction: Transaction<Database>,
  documentId: string,
  { writerIds, readerIds }: Members,
): Promise<void> {
  await requirePeople(transaction, [...(writerIds ?? []), ...(readerIds ?? [])])
  if (writerIds !== undefined) await removeMembers(transaction, documentId, 'write')
  if (readerIds !== undefined) await removeMembers(transaction, documentId, 'read')
  await addMembers(transaction, documentId, { access: 'write', personIds: writerIds ?? [] })
  await addMembers(transaction, documentId, { access: 'read', personIds: readerIds ?? [] })
}

async function removeMembers(transaction: Transaction<Database>, documentId: string, access: 'write' | 'read') {
  await transaction
    .deleteFrom('documentMembers')
    .where('documentId', '=', documentId)
    .where('access', '=', access)
    .execute()
}

async function addMembers(
  transaction: Transaction<Database>,
  documentId: string,
  { access, personIds }: { readonly access: 'write' | 'read'; readonly personIds: readonly string[] },
): Promise<void> {
  const rows = [...new Set(personIds)].map((personId) => ({ documentId, personId, access }))
  if (rows.length === 0) return
  const insert = transaction.insertInto('documentMembers').values(rows)
  // A reader who is to write becomes a writer; a writer who is also named as a reader stays one.
  await insert
    .onConflict((conflict) =>
      access === 'write'
        ? conflict.columns(['documentId', 'personId']).doUpdateSet({ access })
        : conflict.columns(['documentId', 'personId']).doNothing(),
    )
    .execute()
}

async function requirePeople(transaction: Transaction<Database>, personIds: readonly string[]): Promise<void> {
  const ids = [...new Set(personIds)]
  if (ids.length === 0) return
  const rows = await transaction
    .selectFrom('people')
    .select('id')
    .where('id', 'in', ids)
    .where('isActive', '=', 1)
    .execute()
  if (rows.length !== ids.length) throw notFound('person')
}
