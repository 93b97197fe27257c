import { type Kysely, sql } from 'kysely'
import type { OpenDatabase } from './open-database.ts'
import type { Database } from './schema.ts'
import { columnsOf, readPages } from './table-pages.ts'
import { TABLES } from './tables.ts'
import type { CheckResult, VerifyProblem } from './verify-result.ts'

/**
 * Lets the database examine itself and reads every row of every table once. PostgreSQL has no examination of its own
 * without an extension: there a damaged page shows when it is read.
 */
export async function checkFile({ db, engine }: OpenDatabase): Promise<CheckResult> {
  const problems: VerifyProblem[] = []
  let rows = 0
  /** A part that cannot be read is a finding; the other parts are still examined. */
  const examine = async (part: string, work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      problems.push({ code: 'databaseUnreadable', params: { detail: `${part}: ${(error as Error).message}` } })
    }
  }

  if (engine === 'sqlite') {
    await examine('integrity_check', async () => void problems.push(...(await findDamage(db))))
    await examine('foreign_key_check', async () => void problems.push(...(await findMissingReferences(db))))
  }
  for (const [table, columns] of await columnsOf(db, TABLES)) {
    await examine(table, async () => {
      for await (const page of readPages(db, table, columns)) rows += page.length
    })
  }
  return { name: 'database', ok: problems.length === 0, rows, problems }
}

async function findDamage(db: Kysely<Database>): Promise<readonly VerifyProblem[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  const messages = rows.map((row) => row.integrity_check).filter((message) => message !== 'ok')
  return messages.map((detail) => ({ code: 'databaseDamaged', params: { detail } }))
}

async function findMissingReferences(db: Kysely<Database>): Promise<readonly VerifyProblem[]> {
  const check = sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`
  const { rows } = await check.execute(db)
  return rows.map(({ table, rowid, parent }) => ({ code: 'referenceMissing', params: { table, row: rowid, parent } }))
}
