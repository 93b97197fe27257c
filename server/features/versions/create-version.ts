import type { ServerContext } from '#server/context.ts'
import { lockDocument, revisionConflict, type StoredDocument } from '#server/features/document-core/index.ts'
import { keepVersion, type VersionRow } from './keep-version.ts'
import { readText } from './read-text.ts'

/** What a person calls a version, and why it is kept. */
export interface VersionNote {
  readonly personId: string
  readonly label: string
  readonly reason: string
}

/**
 * Keeps the present text as a named version. Outside drafting it becomes the version that the people of the step have
 * before them, so that a change made at this step can be signed.
 */
export async function createVersion(
  context: ServerContext,
  document: StoredDocument,
  note: VersionNote,
): Promise<VersionRow> {
  const text = readText(document.kind, await context.texts.read(document.id))
  const version = await context.db.transaction().execute(async (transaction) => {
    const present = await lockDocument(transaction, document.id)
    if (present?.revision !== document.revision) throw revisionConflict()

    const { version, isNew } = await keepVersion(context, transaction, { documentId: document.id, text, ...note })
    if (present.stage !== 'drafting')
      await transaction
        .updateTable('documents')
        .set({ frozenVersionId: version.id })
        .where('id', '=', document.id)
        .execute()
    if (isNew)
      await context.acts.append(transaction, {
        actorId: note.personId,
        documentId: document.id,
        act: 'version.create',
        details: { versionId: version.id, versionLabel: version.label, sha256: version.sha256 },
      })
    return version
  })
  context.texts.announce(document.id, 'versions')
  return version
}
