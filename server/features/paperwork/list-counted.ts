import { type Kysely, type Selectable, sql } from 'kysely'
import type { z } from 'zod'
import type { ServerContext } from '#server/context.ts'
import { documentsIn } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { api } from '#shared/api/index.ts'
import type { CountedDocument } from '#shared/api/paperwork.ts'
import { boundsOf } from '#shared/paperwork/periods.ts'
import type { CountingAct } from '#shared/paperwork/policy.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { figuresScope } from './read-overview.ts'
import { countedAtColumn, type RecordFilter, within } from './record-rows.ts'

type CountedQuery = z.output<(typeof api.listCountedDocuments)['query']>
type CountedPage = z.input<(typeof api.listCountedDocuments)['reply']>

/**
 * A page of the documents behind the figures. All of them are listed, so that the list agrees with the figures; what a
 * document is about is told only to those who may read it.
 */
export async function listCounted(context: ServerContext, actor: Actor, query: CountedQuery): Promise<CountedPage> {
  const { now: filter, units } = await figuresScope(context, actor, query)
  const { rows, total } = await readPage(context.db, filter, query)
  const documentIds = rows.flatMap(({ documentId }) => documentId ?? [])
  const [readable, reasons] = await Promise.all([
    readableAmong(context.db, actor, documentIds),
    lastReasons(context.db, documentIds),
  ])
  const unitNames = new Map(units.map(({ id, name }) => [id, name]))
  const kindNames = new Map(context.templates.all().map(({ kind, name }) => [kind, name]))
  const items = rows.map((row) => ({
    ...presentRow(row, { countedFrom: filter.countedFrom, readable }),
    unitName: unitNames.get(row.unitId) ?? '',
    kindName: kindNames.get(row.kind) ?? row.kind,
    reasons: reasons.filter(({ documentId }) => documentId === row.documentId),
  }))
  return { items, total, page: query.page, pageSize: query.pageSize }
}

type RecordRow = Selectable<Database['paperworkRecords']> & { readonly documentTitle: string | null }

const ONLY = {
  all: sql<boolean>`1 = 1`,
  over: sql<boolean>`"paperworkRecords"."characters" > "paperworkRecords"."most"`,
  excused: sql<boolean>`exists (
    select 1 from "paperworkExceptions" e where e."documentId" = "paperworkRecords"."documentId")`,
} as const

async function readPage(
  db: Kysely<Database>,
  filter: RecordFilter,
  { only, order, page, pageSize }: CountedQuery,
): Promise<{ readonly rows: readonly RecordRow[]; readonly total: number }> {
  const bounds = boundsOf(filter.period)
  if (bounds === null || filter.unitIds?.length === 0) return { rows: [], total: 0 }

  const at = countedAtColumn(filter.countedFrom)
  const matching = db
    .selectFrom('paperworkRecords')
    .where(`paperworkRecords.${at}`, '>=', bounds.from)
    .where(`paperworkRecords.${at}`, '<', bounds.until)
    .where(within('paperworkRecords.unitId', filter.unitIds))
    .where(within('paperworkRecords.kind', filter.kinds))
    .where(ONLY[only])
  const [rows, { total }] = await Promise.all([
    matching
      .leftJoin('documents', 'documents.id', 'paperworkRecords.documentId')
      .selectAll('paperworkRecords')
      .select('documents.title as documentTitle')
      .orderBy(order === 'longest' ? 'paperworkRecords.characters' : `paperworkRecords.${at}`, 'desc')
      .orderBy('paperworkRecords.id')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute(),
    matching.select((count) => count.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { rows, total: Number(total) }
}

interface Sight {
  readonly countedFrom: CountingAct
  readonly readable: ReadonlySet<string>
}

function presentRow({ id, documentId, documentTitle, ...row }: RecordRow, { countedFrom, readable }: Sight) {
  const isFromRegister = documentId === null
  const isReadable = !isFromRegister && readable.has(documentId)
  return {
    id,
    documentId: isReadable ? documentId : null,
    title: titleOf({ isFromRegister, isReadable, documentTitle, registered: row.title }),
    isFromRegister,
    countedAt: row[countedAtColumn(countedFrom)] ?? row.signedAt,
    characters: Number(row.characters),
    most: row.most === null ? null : Number(row.most),
  } satisfies Partial<CountedDocument>
}

interface TitleParts {
  readonly isFromRegister: boolean
  readonly isReadable: boolean
  readonly documentTitle: string | null
  readonly registered: string
}

/** Lines of a register are known to whoever sees the figures; a document only to its readers. */
function titleOf({ isFromRegister, isReadable, documentTitle, registered }: TitleParts): string | null {
  if (isFromRegister) return registered
  return isReadable ? documentTitle : null
}

async function readableAmong(
  db: Kysely<Database>,
  actor: Actor,
  documentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (documentIds.length === 0) return new Set()
  const rows = await documentsIn(db, actor, 'all')
    .select('documents.id')
    .where('documents.id', 'in', documentIds)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** The last reason of each document for each kind of excess. */
async function lastReasons(db: Kysely<Database>, documentIds: readonly string[]) {
  if (documentIds.length === 0) return []
  const rows = await db
    .selectFrom('paperworkExceptions')
    .select(['documentId', 'about', 'reason'])
    .where('documentId', 'in', documentIds)
    .orderBy('createdAt')
    .execute()
  return [...new Map(rows.map((row) => [`${row.documentId} ${row.about}`, row])).values()]
}
