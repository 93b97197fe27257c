import { sql } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { documentsIn, readPeople } from '#server/features/document-core/index.ts'
import { readNegativeList } from '#server/features/proof/index.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { rulesOfItem } from '#shared/proof/list-checker.ts'
import { isEntryId } from '#shared/proof/own-entries.ts'

/** Which part of the list is asked about: the number of an item, or the id of an entry. */
interface PartQuery {
  readonly part: string
  readonly page: number
  readonly pageSize: number
}

/** Where a part of the office's list was met, newest first: quoted from what the person may read, elsewhere counted. */
export async function listOccurrences(context: ServerContext, actor: Actor, { part, page, pageSize }: PartQuery) {
  const { db } = context
  const occurrences = occurrencesOf(context, part, await rulesOf(context, part))
  const all = db.selectFrom(occurrences.as('occurrences'))
  const readable = all
    .innerJoin('documents', 'documents.id', 'occurrences.documentId')
    .innerJoin('units', 'units.id', 'documents.unitId')
    .where('documents.id', 'in', documentsIn(db, actor, 'all').select('documents.id'))
  const [rows, units, { total }] = await Promise.all([
    readable
      .selectAll('occurrences')
      .select(['documents.title', 'documents.createdBy', 'units.name as unitName'])
      .orderBy('occurrences.at', 'desc')
      .orderBy('occurrences.text')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute(),
    readable
      .select(['units.name as unitName', (count) => count.fn.countAll<number>().as('count')])
      .groupBy('units.name')
      .orderBy('count', 'desc')
      .orderBy('units.name')
      .execute(),
    all.select((count) => count.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  const people = await readPeople(
    db,
    rows.map(({ createdBy }) => createdBy),
  )
  const byUnit = units.map(({ unitName, count }) => ({ unitName, count: Number(count) }))
  const seen = byUnit.reduce((sum, { count }) => sum + count, 0)
  return {
    items: rows.map(({ title, createdBy, ...row }) => ({
      ...row,
      documentTitle: title,
      drafter: people(createdBy),
      how: row.reportId === null ? ('caught' as const) : ('reported' as const),
    })),
    total: seen,
    ...{ page, pageSize, units: byUnit, hidden: Number(total) - seen },
  }
}

async function rulesOf(context: ServerContext, part: string): Promise<readonly string[]> {
  if (isEntryId(part)) return [part]
  const { list } = await readNegativeList(context)
  return rulesOfItem(list, Number(part)).map(({ id }) => id)
}

function occurrencesOf({ db }: ServerContext, part: string, ruleIds: readonly string[]) {
  const caught = db
    .selectFrom('caughtFindings')
    .select(['documentId', 'text', 'caughtAt as at', sql<string | null>`null`.as('reportId')])
    // An item without rules of its own is met only by errors after issue.
    .where('ruleId', 'in', ruleIds.length === 0 ? [''] : ruleIds)
  const reported = db
    .selectFrom('errorReports')
    .select(['documentId', 'wrong as text', 'reportedAt as at', 'id as reportId'])
    .where('state', '!=', 'unfounded')
    .where((where) => (isEntryId(part) ? where('entryId', '=', part) : where('itemNumber', '=', Number(part) || 0)))
  return caught.unionAll(reported)
}
