import type { Kysely } from 'kysely'
import * as Y from 'yjs'
import { documentView } from '#shared/document/view.ts'
import { bodyJson, fieldsJson } from '#shared/document/yjs.ts'
import type { Database } from './schema.ts'
import type { CheckResult, VerifyProblem } from './verify-result.ts'

const DOCUMENTS_PER_PAGE = 200
const ROWS_PER_PAGE = 500

/** Opens every text from its newest snapshot and the rows of the log after it. */
export async function checkDocuments(db: Kysely<Database>): Promise<CheckResult> {
  const problems: VerifyProblem[] = []
  let rows = 0
  for await (const document of documentsOf(db)) {
    rows += 1
    const problem = await checkDocument(db, document)
    if (problem !== null) problems.push(problem)
  }
  return { name: 'documents', ok: problems.length === 0, rows, problems }
}

async function* documentsOf(db: Kysely<Database>): AsyncGenerator<{ readonly id: string; readonly kind: string }> {
  for (let last = ''; ; ) {
    const page = await db
      .selectFrom('documents')
      .select(['id', 'kind'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(DOCUMENTS_PER_PAGE)
      .execute()
    yield* page
    const end = page.at(-1)
    if (end === undefined || page.length < DOCUMENTS_PER_PAGE) return
    last = end.id
  }
}

async function checkDocument(
  db: Kysely<Database>,
  document: { readonly id: string; readonly kind: string },
): Promise<VerifyProblem | null> {
  const doc = new Y.Doc({ gc: false })
  try {
    const isStored = await loadText(db, document.id, doc)
    if (!isStored) return { code: 'textMissing', params: { document: document.id } }
    if (isIncomplete(doc)) return { code: 'textIncomplete', params: { document: document.id } }
    documentView(document.kind, bodyJson(doc), fieldsJson(doc))
    return null
  } catch (error) {
    return { code: 'textUnreadable', params: { document: document.id, detail: (error as Error).message } }
  } finally {
    doc.destroy()
  }
}

/** Whether there was anything to load. */
async function loadText(db: Kysely<Database>, documentId: string, doc: Y.Doc): Promise<boolean> {
  const snapshot = await db
    .selectFrom('snapshots')
    .select(['uptoSeq', 'state'])
    .where('documentId', '=', documentId)
    .orderBy('uptoSeq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (snapshot !== undefined) Y.applyUpdate(doc, snapshot.state)
  let isStored = snapshot !== undefined
  for (let seq = snapshot?.uptoSeq ?? 0; ; ) {
    const rows = await db
      .selectFrom('updateLog')
      .select(['seq', 'update'])
      .where('documentId', '=', documentId)
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(ROWS_PER_PAGE)
      .execute()
    for (const row of rows) Y.applyUpdate(doc, row.update)
    isStored ||= rows.length > 0
    const end = rows.at(-1)
    if (end === undefined) return isStored
    seq = end.seq
  }
}

/** Yjs keeps an edit aside while one that it builds on is missing. */
function isIncomplete(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null
}
