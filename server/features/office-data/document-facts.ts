import type { Kysely, Transaction } from 'kysely'
import type * as Y from 'yjs'
import type { ServerContext } from '#server/context.ts'
import { documentsIn, lockDocument } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import { type DocumentView, documentView } from '#shared/document/view.ts'
import { bodyJson, fieldsJson } from '#shared/document/yjs.ts'
import { SIGNED_STAGES } from '#shared/permissions/document-access.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { factsOf } from '#shared/rules/consistency/facts.ts'
import type { DocumentFact, FactElsewhere } from '#shared/rules/office-data.ts'
import { createPassageReader } from '#shared/rules/passage.ts'

/** Facts of the most recently changed documents that a person compares with. */
const MOST_FACTS = 3000

/** Keeps what a text says that other documents may say otherwise, in place of what its document said before. */
export async function keepFacts(
  transaction: Transaction<Database>,
  documentId: string,
  view: DocumentView,
): Promise<void> {
  await storeFacts(transaction, documentId, factsIn(view))
}

/** The same for a text that is being written; what was signed stays what it was. Nothing is written while it says the same. */
export async function noteFacts({ db }: Pick<ServerContext, 'db'>, documentId: string, doc: Y.Doc): Promise<void> {
  const facts = factsIn(documentView('', bodyJson(doc), fieldsJson(doc)))
  const kept = await db
    .selectFrom('documentFacts')
    .select(['kind', 'name', 'value'])
    .where('documentId', '=', documentId)
    .execute()
  if (isSame(facts, kept)) return
  await db.transaction().execute(async (transaction) => {
    const document = await lockDocument(transaction, documentId)
    if (document === null || SIGNED_STAGES.includes(document.stage)) return
    await storeFacts(transaction, documentId, facts)
  })
}

function factsIn(view: DocumentView): readonly DocumentFact[] {
  const { inText } = createPassageReader()(view)
  const facts = factsOf({ passages: inText, fields: view.fields })
  return [
    ...new Map(facts.map(({ kind, name, value }) => [keyOf({ kind, name, value }), { kind, name, value }])).values(),
  ]
}

const keyOf = ({ kind, name, value }: DocumentFact) => [kind, name, value].join('\u0001')

function isSame(facts: readonly DocumentFact[], kept: readonly DocumentFact[]): boolean {
  const known = new Set(kept.map(keyOf))
  return facts.length === known.size && facts.every((fact) => known.has(keyOf(fact)))
}

async function storeFacts(
  transaction: Transaction<Database>,
  documentId: string,
  facts: readonly DocumentFact[],
): Promise<void> {
  await transaction.deleteFrom('documentFacts').where('documentId', '=', documentId).execute()
  for (const { kind, name, value } of facts)
    await transaction.insertInto('documentFacts').values({ documentId, kind, name, value }).execute()
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
