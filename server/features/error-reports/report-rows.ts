import type { Kysely, Selectable, Transaction } from 'kysely'
import { z } from 'zod'
import type { Database } from '#server/storage/schema.ts'
import {
  ERROR_FINDERS,
  ERROR_GRAVITIES,
  ERROR_REMEDIES,
  ERROR_STATES,
  PASSABLE_STAGES,
} from '#shared/error-reports/error-report.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'

/** A report of an error as it is stored. */
export type ErrorReportRow = Selectable<Database['errorReports']>

const StoredWords = z.object({
  gravity: z.enum(ERROR_GRAVITIES),
  finder: z.enum(ERROR_FINDERS),
  passedStage: z.enum(PASSABLE_STAGES),
  state: z.enum(ERROR_STATES),
  remedy: z.enum(ERROR_REMEDIES).nullable(),
})

/** A report as it is stored. */
export type StoredReport = ReturnType<typeof reportFromRow>

/** Reads a row of `errorReports`; throws when a stored value is none this version knows. */
export function reportFromRow(row: ErrorReportRow) {
  return {
    ...row,
    ...StoredWords.parse(row),
    itemNumber: row.itemNumber === null ? null : Number(row.itemNumber),
    revision: Number(row.revision),
    place: placeOf(row),
  }
}

function placeOf({ blockId, fromOffset, toOffset }: ErrorReportRow) {
  if (blockId === null || fromOffset === null || toOffset === null) return null
  return { blockId, from: Number(fromOffset), to: Number(toOffset) }
}

/** The report of that id. Throws `errorReport.notFound`. */
export async function findReport(db: Kysely<Database>, reportId: string): Promise<StoredReport> {
  const row = await db.selectFrom('errorReports').selectAll().where('id', '=', reportId).executeTakeFirst()
  if (row === undefined) throw reportNotFound()
  return reportFromRow(row)
}

/** The refusal for a report that is not there, or that the person may not know of. */
export function reportNotFound(): DomainError {
  return new DomainError('errorReport.notFound', 404)
}

/** Changes a report that nobody else has changed meanwhile. Throws `errorReport.conflict`. */
export async function changeReport(
  transaction: Transaction<Database>,
  { id, revision }: Pick<StoredReport, 'id' | 'revision'>,
  changes: Partial<Pick<ErrorReportRow, 'state' | 'stateSince' | 'remedy' | 'remediedBy' | 'completedOn'>>,
): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('errorReports')
    .set({ ...changes, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new DomainError('errorReport.conflict', 409)
}
