import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import { documentsIn } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import { ERROR_JUDGES, ERROR_REMEDIERS, holdsOne } from '#shared/permissions/error-reports.ts'
import type { Actor } from '#shared/permissions/posts.ts'

type ReportExpression = ExpressionBuilder<Database, 'errorReports' | 'documents'>

/** Errors in documents that the person may read. */
export function readableReports(db: Kysely<Database>, actor: Actor) {
  return db
    .selectFrom('errorReports')
    .innerJoin('documents', 'documents.id', 'errorReports.documentId')
    .where('errorReports.documentId', 'in', documentsIn(db, actor, 'all').select('documents.id'))
}

/** `errorTask(…) !== null` as a condition of the store; a test holds the two equal. */
export function asksSomethingOf(actor: Actor) {
  return (where: ReportExpression): Expression<SqlBool> => {
    const inHeadedUnit = isInHeadedUnit(where, actor)
    const isMine = where('documents.createdBy', '=', actor.personId)
    const judges = where.lit(holdsOne(actor, ERROR_JUDGES))
    const remedies = where.lit(holdsOne(actor, ERROR_REMEDIERS))
    return where.or([
      where.and([
        where('state', '=', 'reported'),
        where('reportedBy', '!=', actor.personId),
        where.or([judges, inHeadedUnit]),
      ]),
      where.and([where('state', '=', 'confirmed'), where.or([remedies, inHeadedUnit, isMine])]),
      where.and([where('state', '=', 'remedying'), where.or([judges, where('remediedBy', '=', actor.personId)])]),
    ])
  }
}

function isInHeadedUnit(where: ReportExpression, { posts }: Actor): Expression<SqlBool> {
  const units = posts.filter(({ role }) => role === 'sectionHead').map(({ unitId }) => unitId)
  return units.length === 0 ? where.lit(false) : where('documents.unitId', 'in', units)
}

/** How many errors ask a person for something, and since when the first of them does. */
export async function countErrorTasks(db: Kysely<Database>, actor: Actor) {
  const counted = await readableReports(db, actor)
    .where(asksSomethingOf(actor))
    .select([sql<number>`count(*)`.as('total'), sql<string | null>`min("stateSince")`.as('since')])
    .executeTakeFirstOrThrow()
  return { errorTasks: Number(counted.total), errorsSince: counted.since }
}
