import type { Kysely, Transaction } from 'kysely'
import { documentsIn } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { DocumentView } from '#shared/document/view.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { factsOf } from '#shared/rules/consistency/facts.ts'
import type { FactElsewhere } from '#shared/rules/office-data.ts'
import { createPassageReader } from '#shared/rules/passage.ts'

/** Facts of the most recently changed documents that a person compares with. */
const MOST_FACTS = 3000

/** Keeps what a text says that other documents may say otherwise, in place of what its document said before. */
export async function keepFacts(
  transaction: Transaction<Database>,
  documentId: string,
  view: DocumentView,
): Promise<void> {
  await transaction.deleteFrom('documentFacts').where('documentId', '=', documentId).execute()
  const { inText } = createPassageReader()(view)
  const facts = factsOf({ passages: inText, fields: view.fields })
  for (const { kind, name, value } of facts)
    await transaction
      .insertInto('documentFacts')
      .values({ documentId, kind, name, value })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** What documents other than this one say, of those only that the person may read: titles are told with it. */
export async function readElsewhere(
  db: Kysely<Database>,
  actor: Actor,
  documentId: string,
): Promise<readonly FactElsewhere[]> {
  return documentsIn(db, actor, 'all')
    .innerJoin('documentFacts', 'documentFacts.documentId', 'documents.id')
    .where('documents.id', '!=', documentId)
    .select(['documentFacts.kind', 'documentFacts.name', 'documentFacts.value', 'documents.title as documentTitle'])
    .orderBy('documents.updatedAt', 'desc')
    .orderBy('documents.id')
    .limit(MOST_FACTS)
    .execute()
}
