import type { ServerContext } from '#server/context.ts'
import {
  changeDocument,
  documentFromRow,
  presentBriefs,
  type StoredDocument,
} from '#server/features/document-core/index.ts'
import type { DocumentBrief } from '#shared/api/documents.ts'
import { notFound } from '#shared/kernel/domain-error.ts'

/** Puts a draft into the bin, where only its creator finds it; whoever has it open loses it at once. */
export async function deleteDocument(
  context: ServerContext,
  document: StoredDocument,
  personId: string,
): Promise<void> {
  await context.db.transaction().execute(async (transaction) => {
    await changeDocument(transaction, document, { deletedAt: context.clock.now().toISOString() })
    const details = { stepName: document.stepName, title: document.title }
    await context.acts.append(transaction, {
      actorId: personId,
      documentId: document.id,
      act: 'document.delete',
      details,
    })
  })
  await context.texts.refreshRights(document.id)
}

/** A person's own drafts in the bin, the last deleted first. */
export async function listBin(
  context: Pick<ServerContext, 'db' | 'templates'>,
  personId: string,
): Promise<readonly DocumentBrief[]> {
  const rows = await context.db
    .selectFrom('documents')
    .selectAll()
    .where('createdBy', '=', personId)
    .where('deletedAt', 'is not', null)
    .orderBy('deletedAt', 'desc')
    .execute()
  return presentBriefs(context, rows.map(documentFromRow))
}

/** Takes a draft out of the bin of its creator. Throws `document.notFound` for anybody else. */
export async function restoreDocument(context: ServerContext, documentId: string, personId: string): Promise<void> {
  await context.db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('documents')
      .set((row) => ({ deletedAt: null, revision: row('revision', '+', 1) }))
      .where('id', '=', documentId)
      .where('createdBy', '=', personId)
      .where('deletedAt', 'is not', null)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) throw notFound('document')
    await context.acts.append(transaction, { actorId: personId, documentId, act: 'document.restore', details: {} })
  })
  await context.texts.refreshRights(documentId)
}
