import { sql } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import {
  type DocumentScope,
  documentFromRow,
  documentsIn,
  presentBriefs,
} from '#server/features/document-core/index.ts'
import { searchPatterns } from '#server/storage/search-words.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import type { Stage } from '#shared/workflow/route.ts'

/** Which documents are listed. */
export interface DocumentQuery {
  readonly scope: DocumentScope
  readonly stage?: Stage | undefined
  readonly kind?: string | undefined
  readonly search?: string | undefined
  readonly page: number
  readonly pageSize: number
}

/** A page of documents, newest change first. The search looks in titles and issuing numbers. */
export async function listDocuments(
  context: Pick<ServerContext, 'db' | 'templates'>,
  actor: Actor,
  query: DocumentQuery,
) {
  const matching = matchingDocuments(context, actor, query)
  const [rows, { total }] = await Promise.all([
    matching
      .selectAll('documents')
      .orderBy('updatedAt', 'desc')
      .orderBy('id')
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize)
      .execute(),
    matching.select((count) => count.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  const items = await presentBriefs(context, rows.map(documentFromRow))
  return { items: [...items], total: Number(total), page: query.page, pageSize: query.pageSize }
}

function matchingDocuments({ db }: Pick<ServerContext, 'db'>, actor: Actor, query: DocumentQuery) {
  let documents = documentsIn(db, actor, query.scope)
  if (query.stage !== undefined) documents = documents.where('stage', '=', query.stage)
  if (query.kind !== undefined) documents = documents.where('kind', '=', query.kind)
  for (const pattern of searchPatterns(query.search)) {
    documents = documents.where(
      sql<boolean>`(lower("title") like ${pattern} escape '\\' or lower("issuingNumber") like ${pattern} escape '\\')`,
    )
  }
  return documents
}
