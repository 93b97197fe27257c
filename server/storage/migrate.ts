import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely'
import { type Engine, type Migration, statementsOf } from './migration-files.ts'
import type { Database } from './schema.ts'

interface AppliedMigration {
  readonly id: string
  readonly checksum: string
  readonly isBreaking: number
}

interface MigrationRun {
  readonly engine: Engine
  readonly migrations: readonly Migration[]
  readonly now: Date
}

/** Any constant: the key under which PostgreSQL serialises migrations. */
const MIGRATION_LOCK = 7_302_001

/**
 * Brings the schema up to date, all steps in one transaction. Rejects, with nothing changed, when the database was
 * made by a newer server with a breaking step, or when an applied step is not the one this server knows.
 */
export async function migrate(db: Kysely<Database>, run: MigrationRun): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (run.engine === 'postgres') await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction)
    await createRecord(transaction)
    const applied = await sql<AppliedMigration>`select "id", "checksum", "isBreaking" from migrations`.execute(
      transaction,
    )
    refuseUnfit(applied.rows, run.migrations)

    const done = new Set(applied.rows.map((row) => row.id))
    for (const migration of run.migrations) if (!done.has(migration.id)) await apply(transaction, migration, run)
  })
}

async function createRecord(transaction: Transaction<Database>): Promise<void> {
  await sql`create table if not exists migrations (
    "id" text primary key, "checksum" text not null, "isBreaking" integer not null, "appliedAt" text not null
  )`.execute(transaction)
}

function refuseUnfit(applied: readonly AppliedMigration[], known: readonly Migration[]): void {
  for (const row of applied) {
    const migration = known.find((candidate) => candidate.id === row.id)
    if (migration === undefined && row.isBreaking === 1) {
      throw new Error(
        `The database was changed by a newer version of Wenshu (migration ${row.id}). ` +
          'Start that version, or restore a backup made before the upgrade into an empty database.',
      )
    }
    if (migration !== undefined && migration.checksum !== row.checksum) {
      throw new Error(
        `Migration ${row.id} was applied with another content than this version of Wenshu has ` +
          `(${row.checksum.slice(0, 12)} in the database, ${migration.checksum.slice(0, 12)} here). ` +
          'Install the version that made this database.',
      )
    }
  }
}

async function apply(transaction: Transaction<Database>, migration: Migration, run: MigrationRun): Promise<void> {
  for (const statement of statementsOf(migration, run.engine)) {
    await transaction.executeQuery(CompiledQuery.raw(statement))
  }
  await sql`insert into migrations ("id", "checksum", "isBreaking", "appliedAt") values (
    ${migration.id}, ${migration.checksum}, ${migration.isBreaking ? 1 : 0}, ${run.now.toISOString()}
  )`.execute(transaction)
}
