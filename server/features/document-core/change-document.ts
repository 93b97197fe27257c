import type { Transaction } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { documentFromRow, type StoredDocument } from './stored-document.ts'

/** The document as it is now, locked until the transaction ends; `null` when there is none or it lies in the bin. */
export async function lockDocument(
  transaction: Transaction<Database>,
  documentId: string,
): Promise<StoredDocument | null> {
  const row = await transaction
    .selectFrom('documents')
    .selectAll()
    .where('id', '=', documentId)
    .where('deletedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : documentFromRow(row)
}

/** What a change of a document counts on. */
export interface Expected {
  readonly id: string
  readonly revision: number
}

type Changes = Partial<Omit<Database['documents'], 'id' | 'revision' | 'heldSince'>>

/**
 * Changes a document that nobody else has changed meanwhile, raises its revision and keeps it locked until the
 * transaction ends. Throws `workflow.revisionConflict`.
 */
export async function changeDocument(
  transaction: Transaction<Database>,
  expected: Expected,
  changes: Changes,
): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('documents')
    .set({ ...changes, revision: expected.revision + 1 })
    .where('id', '=', expected.id)
    .where('revision', '=', expected.revision)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw revisionConflict()
}

/** The refusal for whoever acts on a state that is no longer the present one. */
export function revisionConflict(): DomainError {
  return new DomainError('workflow.revisionConflict', 409)
}
