import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { type LockHolder, thisProcess } from './lock-holder.ts'
import { appliedMigrations, migrate, refuseUnfitSchema } from './migrate.ts'
import { type Engine, type Migration, readMigrations } from './migration-files.ts'
import { postgresDialect } from './postgres/dialect.ts'
import { SessionLock } from './postgres/session-lock.ts'
import { cannotOpen, noDatabase, placeOf } from './refusals.ts'
import type { Database } from './schema.ts'
import { makeFolder } from './sqlite/data-folder.ts'
import { SqliteWorkerDialect } from './sqlite/dialect.ts'
import { lockFolder } from './sqlite/folder-lock.ts'

export interface OpenOptions {
  /** Folder of the SQLite file; made when missing. */
  readonly dataDirectory: string
  /** PostgreSQL instead of the file in the data folder. */
  readonly databaseUrl: string | null
  /** A connection that nobody uses at the moment broke; the next query opens another. For the log. */
  readonly onProblem?: (error: Error) => void
  /** PostgreSQL was gone and another process took the database before this one could again: stop this process. */
  readonly onLockLost?: (holder: LockHolder) => void
}

export interface OpenDatabase {
  readonly db: Kysely<Database>
  readonly engine: Engine
  /** Ends the connections, then lets others open the database. */
  close(): Promise<void>
}

const DATABASE_FILE = 'wenshu.db'

/** The steps that lead to the schema of this version. */
export function knownMigrations(): readonly Migration[] {
  return readMigrations(join(import.meta.dirname, 'migrations'))
}

/**
 * Opens the database of a server, alone, and brings its schema up to date. Rejects with `storage.inUse` while another
 * process has it, with `storage.folder` or `storage.cannotOpen` when it cannot be made or reached, with `storage.newerSchema` or `storage.changedMigration` when it was made by another version.
 */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const database = await openUnmigrated(options)
  try {
    await migrate(database.db, { engine: database.engine, migrations: knownMigrations(), now: new Date() })
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Opens a database alone, with the schema it happens to have. */
export async function openUnmigrated(options: OpenOptions): Promise<OpenDatabase> {
  const { databaseUrl, dataDirectory } = options
  const onProblem = options.onProblem ?? (() => {})
  if (databaseUrl !== null) {
    const events = { onProblem, onLost: options.onLockLost ?? (() => {}) }
    const lock = await SessionLock.acquire(databaseUrl, thisProcess(new Date()), events)
    const db = new Kysely<Database>({ dialect: postgresDialect(databaseUrl, { isReadOnly: false, onProblem }) })
    return { db, engine: 'postgres', close: () => db.destroy().finally(() => lock.release()) }
  }
  makeFolder(dataDirectory)
  const release = lockFolder(dataDirectory, thisProcess(new Date()))
  const dialect = new SqliteWorkerDialect(join(dataDirectory, DATABASE_FILE), { isReadOnly: false })
  const db = new Kysely<Database>({ dialect })
  return { db, engine: 'sqlite', close: () => db.destroy().finally(release) }
}

/**
 * Opens a database for reading, also while a server has it. Rejects with `storage.none` where there is none yet, with
 * `storage.cannotOpen`, and like `openDatabase` when another version made it; its schema may be older than this one's.
 */
export async function openForReading(options: OpenOptions): Promise<OpenDatabase> {
  const { databaseUrl, dataDirectory } = options
  const file = join(dataDirectory, DATABASE_FILE)
  const place = databaseUrl === null ? file : placeOf(databaseUrl)
  if (databaseUrl === null && !existsSync(file)) throw noDatabase(place)
  const dialect =
    databaseUrl === null
      ? new SqliteWorkerDialect(file, { isReadOnly: true })
      : postgresDialect(databaseUrl, { isReadOnly: true, onProblem: options.onProblem ?? (() => {}) })
  const db = new Kysely<Database>({ dialect })
  try {
    await refuseUnreadable(db, place)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return { db, engine: databaseUrl === null ? 'sqlite' : 'postgres', close: () => db.destroy() }
}

/** Rejects with `storage.olderSchema` for a database that a server of this version has not been started on. */
export async function refuseOlderSchema({ db }: Pick<OpenDatabase, 'db'>): Promise<void> {
  const applied = new Set((await appliedMigrations(db)).map(({ id }) => id))
  const missing = knownMigrations().find(({ id }) => !applied.has(id))
  if (missing !== undefined) throw new DomainError('storage.olderSchema', 409, { migration: missing.id })
}

async function refuseUnreadable(db: Kysely<Database>, place: string): Promise<void> {
  const tables = await db.introspection.getTables().catch((error: unknown) => {
    throw error instanceof DomainError ? error : cannotOpen(place, error)
  })
  if (!tables.some((table) => table.name === 'migrations')) throw noDatabase(place)
  await refuseUnfitSchema(db, knownMigrations())
}
