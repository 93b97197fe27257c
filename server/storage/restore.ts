import { sql, type Transaction } from 'kysely'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { type BackupHead, type BackupSummary, rowToValues, type Value } from './backup-format.ts'
import { migrateWithin, refuseUnfitSchema } from './migrate.ts'
import type { Engine, Migration } from './migration-files.ts'
import { knownMigrations, type OpenOptions, openUnmigrated } from './open-database.ts'
import { backupLines, checkBackup } from './read-backup.ts'
import type { Database } from './schema.ts'
import { columnsOf } from './table-pages.ts'
import { TABLES, type TableName } from './tables.ts'

export interface RestoreRequest {
  readonly file: string
  readonly target: OpenOptions
  /** Whether what the target holds now may be given up. */
  readonly isReplacing: boolean
  readonly now: Date
}

/** Values of one statement; SQLite takes 32,766. */
const VALUES_PER_STATEMENT = 20_000
/** Bytes of one statement, beyond which it is sent before it is full. */
const BYTES_PER_STATEMENT = 4_000_000

/**
 * Fills a database from a backup in one transaction and brings it up to this version's schema. Nothing is changed when
 * it rejects: with `backup.damaged`, with `backup.otherVersion` when this version does not know the schema, with
 * `storage.inUse` while a server has the target, with `restore.notEmpty` when there is something in it.
 */
export async function restoreBackup(request: RestoreRequest): Promise<BackupSummary> {
  const summary = await checkBackup(request.file)
  const known = knownMigrations()
  const inBackup = migrationsOf(summary.head, known)
  const { db, engine, close } = await openUnmigrated(request.target)
  try {
    await db.transaction().execute(async (transaction) => {
      await emptyTarget(transaction, request.isReplacing, engine)
      await migrateWithin(transaction, { engine, migrations: inBackup, now: request.now })
      await insertRows(transaction, request.file)
      if (engine === 'postgres') await continueNumbering(transaction)
      await migrateWithin(transaction, { engine, migrations: known, now: request.now })
    })
    return summary
  } finally {
    await close()
  }
}

/** The steps that make the schema of the backup, as this version knows them. */
function migrationsOf(head: BackupHead, known: readonly Migration[]): readonly Migration[] {
  return head.migrations.map(({ id, checksum }) => {
    const migration = known.find((candidate) => candidate.id === id && candidate.checksum === checksum)
    if (migration === undefined) throw new DomainError('backup.otherVersion', 422, { migration: id })
    return migration
  })
}

async function emptyTarget(transaction: Transaction<Database>, isReplacing: boolean, engine: Engine): Promise<void> {
  const present = (await columnsOf(transaction, TABLES)).map(([table]) => table)
  if (present.length === 0) return
  if (!isReplacing && (await holdsRows(transaction, present))) throw new DomainError('restore.notEmpty', 409)
  await refuseUnfitSchema(transaction, knownMigrations())

  // Documents and versions refer to each other; SQLite drops neither while a row of the other does.
  if (present.includes('documents')) await transaction.updateTable('documents').set({ frozenVersionId: null }).execute()
  const cascade = engine === 'postgres' ? sql`cascade` : sql``
  for (const table of [...present].reverse()) await sql`drop table ${sql.table(table)} ${cascade}`.execute(transaction)
  await sql`drop table migrations`.execute(transaction)
}

async function holdsRows(transaction: Transaction<Database>, tables: readonly TableName[]): Promise<boolean> {
  for (const table of tables.filter((name) => name !== 'actChain')) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(transaction)
    if (rows.length > 0) return true
  }
  return false
}

async function insertRows(transaction: Transaction<Database>, file: string): Promise<void> {
  let statement: Statement | null = null
  for await (const { line } of backupLines(file)) {
    if ('table' in line) {
      await statement?.send(transaction)
      // A migration may have put a first row there.
      await sql`delete from ${sql.table(line.table)}`.execute(transaction)
      statement = new Statement(line.table, line.columns)
    }
    if (Array.isArray(line)) await statement?.add(rowToValues(line), transaction)
  }
  await statement?.send(transaction)
}

/** Rows of one table on their way into the database, many at a time. */
class Statement {
  readonly #table: string
  readonly #columns: readonly string[]
  #rows: (readonly Value[])[] = []
  #bytes = 0

  constructor(table: string, columns: readonly string[]) {
    this.#table = table
    this.#columns = columns
  }

  async add(values: readonly Value[], transaction: Transaction<Database>): Promise<void> {
    this.#rows.push(values)
    this.#bytes += values.reduce<number>((sum, value) => sum + sizeOf(value), 0)
    const isFull = (this.#rows.length + 1) * this.#columns.length > VALUES_PER_STATEMENT
    if (isFull || this.#bytes > BYTES_PER_STATEMENT) await this.send(transaction)
  }

  async send(transaction: Transaction<Database>): Promise<void> {
    if (this.#rows.length === 0) return
    const columns = sql.join(this.#columns.map((column) => sql.ref(column)))
    const rows = sql.join(this.#rows.map((values) => sql`(${sql.join(values)})`))
    this.#rows = []
    this.#bytes = 0
    await sql`insert into ${sql.table(this.#table)} (${columns}) values ${rows}`.execute(transaction)
  }
}

function sizeOf(value: Value): number {
  if (value instanceof Uint8Array) return value.byteLength
  return typeof value === 'string' ? value.length : 8
}

/** PostgreSQL counts on by itself only for numbers it has given out; SQLite looks at the rows. */
async function continueNumbering(transaction: Transaction<Database>): Promise<void> {
  for (const table of ['updateLog', 'acts'] as const) {
    const quoted = `"${table}"`
    await sql`select setval(pg_get_serial_sequence(${quoted}, 'seq'), coalesce(max("seq"), 1), count(*) > 0)
      from ${sql.table(table)}`.execute(transaction)
  }
}
