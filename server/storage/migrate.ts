import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { type Engine, type Migration, statementsOf } from './migration-files.ts'
import type { Database } from './schema.ts'

/** A step that a database has been through. */
export interface AppliedMigration {
  readonly id: string
  readonly checksum: string
  readonly isBreaking: number
}

export interface MigrationRun {
  readonly engine: Engine
  readonly migrations: readonly Migration[]
  readonly now: Date
}

/** Any constant: the key under which PostgreSQL serialises migrations. */
const MIGRATION_LOCK = 7_302_001

/**
 * Brings the schema up to date, all steps in one transaction. Rejects, with nothing changed, with
 * `storage.newerSchema` when the database was made by a newer version with a breaking step, with
 * `storage.changedMigration` when an applied step is not the one this version knows.
 */
export async function migrate(db: Kysely<Database>, run: MigrationRun): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (run.engine === 'postgres') await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction)
    await migrateWithin(transaction, run)
  })
}

/** The same within a transaction that does more. */
export async function migrateWithin(transaction: Transaction<Database>, run: MigrationRun): Promise<void> {
  await createRecord(transaction)
  const applied = await appliedMigrations(transaction)
  refuseUnfit(applied, run.migrations)

  const done = new Set(applied.map((row) => row.id))
  for (const migration of run.migrations) if (!done.has(migration.id)) await apply(transaction, migration, run)
}

/** The steps a database has been through, in their sequence. */
export async function appliedMigrations(db: Kysely<Database>): Promise<readonly AppliedMigration[]> {
  const found = await sql<AppliedMigration>`
    select "id", "checksum", "isBreaking" from migrations order by "id"`.execute(db)
  return found.rows
}

/** Rejects like `migrate` for a database of another version, without changing anything. */
export async function refuseUnfitSchema(db: Kysely<Database>, known: readonly Migration[]): Promise<void> {
  refuseUnfit(await appliedMigrations(db), known)
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
      throw new DomainError('storage.newerSchema', 503, { migration: row.id })
    }
    if (migration !== undefined && migration.checksum !== row.checksum) {
      throw new DomainError('storage.changedMigration', 503, { migration: row.id })
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
