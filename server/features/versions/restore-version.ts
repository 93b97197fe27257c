import type { ServerContext } from '#server/context.ts'
import { reanchorThreads, threadsOf } from '#server/features/comments/index.ts'
import { lockDocument, requireHold, type StoredDocument, withTextHeld } from '#server/features/document-core/index.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { fill, messages } from '#shared/messages/index.ts'
import { keepVersion, type VersionRow } from './keep-version.ts'
import { readText } from './read-text.ts'
import { readVersion, snapshotOf } from './read-version.ts'
import { restoreText } from './restore-text.ts'

const wordings = messages['zh-CN'].record.versions

/**
 * Brings the text of a version back as a change of the live text, so that it reaches everybody who has the document
 * open and can be undone by restoring again. The present text is kept as a version first; nobody edits in between.
 * Throws `version.notFound`, and `version.nothingToRestore` when the text is the same.
 */
export async function restoreVersion(
  context: ServerContext,
  document: StoredDocument,
  { versionId, personId }: { readonly versionId: string; readonly personId: string },
): Promise<VersionRow> {
  const version = await readVersion(context.db, document.id, versionId)
  const restored = await withTextHeld(context, document, async (heldSince) => {
    await keepPresentText(context, document, { version, personId, heldSince })
    const threads = await threadsOf(context.db, document.id)
    await context.texts.change(document.id, personId, (doc) => {
      restoreText(doc, snapshotOf(version))
      reanchorThreads(doc, threads)
    })
    return keepRestoredText(context, document, { version, personId, heldSince })
  })
  context.texts.announce(document.id, 'versions')
  return restored
}

interface Restoration {
  readonly version: VersionRow
  readonly personId: string
  readonly heldSince: string
}

async function keepPresentText(
  context: ServerContext,
  document: StoredDocument,
  { version, personId, heldSince }: Restoration,
): Promise<void> {
  const text = readText(document.kind, await context.texts.read(document.id))
  if (text.sha256 === version.sha256) throw new DomainError('version.nothingToRestore', 409)

  const reason = fill(wordings.safetyReason, { label: version.label })
  await context.db.transaction().execute(async (transaction) => {
    await lockDocument(transaction, document.id)
    await requireHold(transaction, document.id, heldSince)
    const label = wordings.safety
    await keepVersion(context, transaction, { documentId: document.id, personId, text, label, reason })
  })
}

async function keepRestoredText(
  context: ServerContext,
  document: StoredDocument,
  { version, personId, heldSince }: Restoration,
): Promise<VersionRow> {
  const text = readText(document.kind, await context.texts.read(document.id))
  const reason = fill(wordings.restoredReason, { label: version.label })
  return context.db.transaction().execute(async (transaction) => {
    await lockDocument(transaction, document.id)
    await requireHold(transaction, document.id, heldSince)
    const kept = await keepVersion(context, transaction, { documentId: document.id, personId, text, label: '', reason })
    const details = { versionId: kept.version.id, restoredVersionId: version.id, sha256: text.sha256 }
    await context.acts.append(transaction, {
      actorId: personId,
      documentId: document.id,
      act: 'version.restore',
      details,
    })
    return kept.version
  })
}
