import type { Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { StoredDocument } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { DocumentView } from '#shared/document/view.ts'
import { limitFor, limitsOfKind, mostCharacters } from '#shared/paperwork/limits.ts'
import { charactersOfView } from '#shared/paperwork/main-text.ts'
import { SIGNED_STAGES } from '#shared/permissions/document-access.ts'
import type { Stage } from '#shared/workflow/route.ts'
import { readPolicy } from './policy-store.ts'

/** A document that an act moves from one stage to another. */
export interface MovedDocument {
  readonly document: Pick<StoredDocument, 'id' | 'kind' | 'unitId'>
  readonly from: Stage
  readonly to: Stage
  /** The text that the act covers; `null` for an act that covers none. */
  readonly view: DocumentView | null
}

/**
 * Keeps the record of what counts in step with the stage of a document, within the transaction of the act: a record
 * from its signature on, with the day of its issue, and none any more when it is returned after all.
 */
export async function keepPaperworkRecord(
  context: Pick<ServerContext, 'templates' | 'clock'>,
  transaction: Transaction<Database>,
  { document, from, to, view }: MovedDocument,
): Promise<void> {
  const [wasSigned, isSigned] = [SIGNED_STAGES.includes(from), SIGNED_STAGES.includes(to)]
  if (wasSigned && !isSigned)
    await transaction.deleteFrom('paperworkRecords').where('documentId', '=', document.id).execute()
  if (!wasSigned && isSigned && view !== null) await insertRecord(context, transaction, { document, view })
  if (from !== 'issued' && to === 'issued')
    await transaction
      .updateTable('paperworkRecords')
      .set({ issuedAt: context.clock.now().toISOString() })
      .where('documentId', '=', document.id)
      .execute()
}

async function insertRecord(
  context: Pick<ServerContext, 'templates' | 'clock'>,
  transaction: Transaction<Database>,
  { document, view }: { readonly document: MovedDocument['document']; readonly view: DocumentView },
): Promise<void> {
  const { policy } = await readPolicy({ ...context, db: transaction })
  const limit = limitFor(limitsOfKind(policy.limits, document.kind), view.fields)
  await transaction
    .insertInto('paperworkRecords')
    .values({
      id: document.id,
      documentId: document.id,
      unitId: document.unitId,
      kind: document.kind,
      title: '',
      characters: charactersOfView(view),
      most: limit === null ? null : mostCharacters(limit),
      signedAt: context.clock.now().toISOString(),
      issuedAt: null,
    })
    .execute()
}
