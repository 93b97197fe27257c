import { createHash } from 'node:crypto'
import { access, open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Transaction } from 'kysely'
import { DomainError } from '#shared/kernel/domain-error.ts'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHead,
  type BackupSummary,
  valuesToRow,
  writeLine,
} from './backup-format.ts'
import { appliedMigrations } from './migrate.ts'
import type { OpenDatabase } from './open-database.ts'
import type { Database } from './schema.ts'
import { columnsOf, readPages } from './table-pages.ts'
import { BACKED_UP_TABLES } from './tables.ts'

/** Where a backup goes and when it is made. */
export interface BackupTarget {
  readonly file: string
  readonly now: Date
}

/**
 * Writes a backup of one moment of the database into a new file, page by page, while others go on writing. The file
 * appears under its name only when it is complete and on disk. Rejects with `backup.fileExists` rather than replace one.
 */
export async function backupDatabase(database: OpenDatabase, target: BackupTarget): Promise<BackupSummary> {
  if (await exists(target.file)) throw new DomainError('backup.fileExists', 409, { file: target.file })
  const partFile = `${target.file}.part`
  try {
    const summary = await database.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((transaction) => writeBackup(transaction, partFile, { engine: database.engine, now: target.now }))
    await rename(partFile, target.file)
    return summary
  } catch (error) {
    await rm(partFile, { force: true })
    throw error
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

async function writeBackup(
  transaction: Transaction<Database>,
  file: string,
  made: { readonly engine: string; readonly now: Date },
): Promise<BackupSummary> {
  const migrations = await appliedMigrations(transaction)
  const head: BackupHead = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt: made.now.toISOString(),
    engine: made.engine,
    migrations: migrations.map(({ id, checksum }) => ({ id, checksum })),
  }
  const rows: Record<string, number> = {}
  // It holds every text of the office, so nobody but the account that makes it may read it.
  const handle = await open(file, 'w', 0o600)
  await pipeline(
    Readable.from(backupLines(transaction, head, rows)),
    createGzip(),
    handle.createWriteStream({ flush: true }),
  )
  return { head, rows }
}

/** The lines from head to end; counts the rows of every table on the way. */
async function* backupLines(
  transaction: Transaction<Database>,
  head: BackupHead,
  rows: Record<string, number>,
): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const hashed = (line: Parameters<typeof writeLine>[0]) => {
    const text = `${writeLine(line)}\n`
    hash.update(text)
    return text
  }
  yield hashed(head)
  for (const [table, columns] of await columnsOf(transaction, BACKED_UP_TABLES)) {
    yield hashed({ table, columns: [...columns] })
    rows[table] = 0
    for await (const page of readPages(transaction, table, columns)) {
      rows[table] += page.length
      yield page.map((values) => hashed(valuesToRow(values))).join('')
    }
  }
  yield `${writeLine({ rows, sha256: hash.digest('hex') })}\n`
}
