import type { ActRecorder } from '#server/features/audit/index.ts'
import type { OpenDatabase } from './open-database.ts'
import { checkDocuments } from './verify-documents.ts'
import { checkFile } from './verify-file.ts'
import type { CheckName, CheckResult, VerifyProblem } from './verify-result.ts'
import { checkVersions } from './verify-versions.ts'

/** What a verification found. */
export interface VerifyReport {
  readonly ok: boolean
  readonly checks: readonly CheckResult[]
}

/**
 * Examines everything that is stored: the database itself, that every text opens whole, that every version is what was
 * kept, and the record of acts. Reads page by page, also while a server is running.
 */
export async function verifyDatabase(database: OpenDatabase, acts: Pick<ActRecorder, 'verify'>): Promise<VerifyReport> {
  const { db } = database
  const checks = [
    await attempt('database', () => checkFile(database)),
    await attempt('documents', () => checkDocuments(db)),
    await attempt('versions', () => checkVersions(db)),
    await attempt('acts', () => checkActs(database, acts)),
  ]
  return { ok: checks.every((check) => check.ok), checks }
}

/** A check that a damaged page ends early has failed; the others still say what they can. */
async function attempt(name: CheckName, check: () => Promise<CheckResult>): Promise<CheckResult> {
  try {
    return await check()
  } catch (error) {
    const { message } = error as Error
    return { name, ok: false, rows: 0, problems: [{ code: 'databaseUnreadable', params: { detail: message } }] }
  }
}

async function checkActs({ db }: OpenDatabase, acts: Pick<ActRecorder, 'verify'>): Promise<CheckResult> {
  const { rows, brokenAt } = await acts.verify(db)
  const problems: VerifyProblem[] = brokenAt === null ? [] : [{ code: 'chainBroken', params: { seq: brokenAt } }]
  return { name: 'acts', ok: problems.length === 0, rows, problems }
}
