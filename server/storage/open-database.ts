import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Dialect, Kysely } from 'kysely'
import { migrate } from './migrate.ts'
import { type Engine, readMigrations } from './migration-files.ts'
import { postgresDialect } from './postgres/dialect.ts'
import type { Database } from './schema.ts'
import { SqliteWorkerDialect } from './sqlite/dialect.ts'

export interface OpenOptions {
  /** Folder of the SQLite file; made when missing. */
  readonly dataDirectory: string
  /** PostgreSQL instead of the file in the data folder. */
  readonly databaseUrl: string | null
}

export interface OpenDatabase {
  readonly db: Kysely<Database>
  readonly engine: Engine
  close(): Promise<void>
}

/** Opens the database of a server and brings its schema up to date. */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const engine = options.databaseUrl === null ? 'sqlite' : 'postgres'
  const db = new Kysely<Database>({ dialect: dialectOf(options) })
  try {
    const migrations = readMigrations(join(import.meta.dirname, 'migrations'))
    await migrate(db, { engine, migrations, now: new Date() })
  } catch (error) {
    await db.destroy()
    throw error
  }
  return { db, engine, close: () => db.destroy() }
}

function dialectOf(options: OpenOptions): Dialect {
  if (options.databaseUrl !== null) return postgresDialect(options.databaseUrl, () => {})
  mkdirSync(options.dataDirectory, { recursive: true })
  return new SqliteWorkerDialect(join(options.dataDirectory, 'wenshu.db'), { isReadOnly: false })
}
