import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { ServerContext } from '#server/context.ts'
import { readPeople } from '#server/features/document-core/index.ts'
import { readNegativeList } from '#server/features/proof/index.ts'
import { searchPatterns } from '#server/storage/search-words.ts'
import type { api } from '#shared/api/index.ts'
import { ERROR_GRAVITIES, OPEN_ERROR_STATES } from '#shared/error-reports/error-report.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { asksSomethingOf, readableReports } from './error-tasks.ts'
import { presentBrief } from './present-report.ts'
import { reportFromRow } from './report-rows.ts'

type ReportQuery = z.output<(typeof api.listErrorReports)['query']>

/** What comes first in each order. */
const ORDERS: Readonly<Record<ReportQuery['sort'], RawBuilder<unknown>>> = {
  newest: sql`"reportedAt" desc`,
  gravest: sql`case "gravity" ${sql.join(
    ERROR_GRAVITIES.map((gravity, rank) => sql`when ${gravity} then ${sql.lit(rank)}`),
    sql` `,
  )} end`,
  waiting: sql`"stateSince"`,
}

/** A page of the errors found in documents that the person may read. */
export async function listReports(context: ServerContext, actor: Actor, query: ReportQuery) {
  const matching = matchingReports(context, actor, query)
  const [rows, { total }, { list }] = await Promise.all([
    matching
      .selectAll('errorReports')
      .select(['documents.title', 'documents.issuingNumber', 'documents.unitId', 'documents.createdBy'])
      .select('units.name as unitName')
      .orderBy(ORDERS[query.sort])
      .orderBy('reportedAt', 'desc')
      .orderBy('errorReports.id')
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize)
      .execute(),
    matching.select((count) => count.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    readNegativeList(context),
  ])
  const people = await readPeople(
    context.db,
    rows.map(({ reportedBy }) => reportedBy),
  )
  const items = rows.map(({ title, issuingNumber, unitId, createdBy, unitName, ...row }) =>
    presentBrief(reportFromRow(row), { title, issuingNumber, unitId, createdBy, unitName }, { actor, people, list }),
  )
  return { items, total: Number(total), page: query.page, pageSize: query.pageSize }
}

function matchingReports({ db }: ServerContext, actor: Actor, query: ReportQuery) {
  let reports = readableReports(db, actor).innerJoin('units', 'units.id', 'documents.unitId')
  if (query.state === 'mine') reports = reports.where(asksSomethingOf(actor))
  else if (query.state === 'open') reports = reports.where('state', 'in', OPEN_ERROR_STATES)
  else if (query.state !== undefined) reports = reports.where('state', '=', query.state)
  if (query.gravity !== undefined) reports = reports.where('gravity', '=', query.gravity)
  if (query.finder !== undefined) reports = reports.where('finder', '=', query.finder)
  if (query.item === 'new') reports = reports.where('itemNumber', 'is', null)
  else if (query.item !== undefined) reports = reports.where('itemNumber', '=', query.item)
  if (query.unitId !== undefined) reports = reports.where('documents.unitId', '=', query.unitId)
  if (query.documentId !== undefined) reports = reports.where('errorReports.documentId', '=', query.documentId)
  for (const pattern of searchPatterns(query.search)) {
    const columns = ['wrong', 'right', 'title', 'issuingNumber'].map((column) => sql`lower(${sql.ref(column)})`)
    const hits = columns.map((column) => sql<boolean>`${column} like ${pattern} escape '\\'`)
    reports = reports.where(sql<boolean>`(${sql.join(hits, sql` or `)})`)
  }
  return reports
}
