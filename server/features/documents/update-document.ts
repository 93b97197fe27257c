import type { ServerContext } from '#server/context.ts'
import { changeDocument, type StoredDocument } from '#server/features/document-core/index.ts'
import type { Urgency } from '#shared/api/documents.ts'
import { type Members, replaceMembers } from './members.ts'

/** What is to be different; what is left out stays. */
export interface DocumentChanges extends Members {
  readonly urgency?: Urgency | undefined
}

/** Changes urgency, writers and readers of a document; connections that are open follow at once. */
export async function updateDocument(
  context: ServerContext,
  document: StoredDocument,
  { personId, changes }: { readonly personId: string; readonly changes: DocumentChanges },
): Promise<void> {
  const { urgency = document.urgency } = changes
  const others = (ids: readonly string[] | undefined) => ids?.filter((id) => id !== document.createdBy)
  const members = { writerIds: others(changes.writerIds), readerIds: others(changes.readerIds) }
  await context.db.transaction().execute(async (transaction) => {
    await changeDocument(transaction, document, { urgency, updatedAt: context.clock.now().toISOString() })
    await replaceMembers(transaction, document.id, members)
    await context.acts.append(transaction, {
      actorId: personId,
      documentId: document.id,
      act: 'document.update',
      details: { stepName: document.stepName, urgency, ...members },
    })
  })
  await context.texts.refreshRights(document.id)
  context.texts.announce(document.id, 'state')
}
