import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase } from '#server/storage/index.ts'

/** Databases with the schema of today and nothing in them: a copy is there sooner than the steps that lead to it. */
export interface DatabaseTemplates {
  /** A data folder that nobody has open. */
  readonly folder: string
  /** Name of a database on the PostgreSQL server of the tests, or `null` without one. */
  readonly database: string | null
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Only where `database-setup.ts` ran. */
    readonly databaseTemplates?: DatabaseTemplates
  }
}

/** Makes both, the second on the PostgreSQL server at the given address; `remove` takes them away. */
export async function makeTemplates(
  postgresUrl: string | undefined,
): Promise<{ readonly templates: DatabaseTemplates; remove(): Promise<void> }> {
  const folder = newFolder()
  await migrateOnce({ dataDirectory: folder, databaseUrl: null })
  const postgres = postgresUrl === undefined ? null : await postgresTemplate(postgresUrl)
  return {
    templates: { folder, database: postgres?.database ?? null },
    async remove() {
      rmSync(folder, { recursive: true, force: true })
      await postgres?.remove()
    },
  }
}

async function postgresTemplate(url: string) {
  const database = newDatabaseName()
  await administer(url, `create database ${database}`)
  await migrateOnce({ dataDirectory: '', databaseUrl: addressOf(url, database) })
  return { database, remove: () => administer(url, `drop database ${database} with (force)`) }
}

async function migrateOnce(place: { readonly dataDirectory: string; readonly databaseUrl: string | null }) {
  const { close } = await openDatabase(place)
  await close()
}

/** A new empty folder for the data of one test. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'wenshu-test-'))
}

/** A name that no other run on the same server takes. */
export function newDatabaseName(): string {
  return `test_${randomUUID().replaceAll('-', '')}`
}

/** The address of another database on the same server. */
export function addressOf(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}

/** Runs one statement about databases. */
export async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
