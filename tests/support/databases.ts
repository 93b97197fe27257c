import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, it } from 'vitest'
import { type Engine, type OpenDatabase, type OpenOptions, openDatabase } from '#server/storage/index.ts'

/** Gives a test a database of its own; it is closed and removed after the test. */
export type OpenForTest = () => Promise<OpenDatabase>

/** A place where a database can be, and how to remove it. */
export interface DatabasePlace {
  readonly options: OpenOptions
  remove(): Promise<void>
}

/**
 * The same tests once on SQLite and once on PostgreSQL, each test with a fresh, migrated database. PostgreSQL is the
 * server at `PG_TEST_URL`; without one its tests are shown as skipped, and fail where `CI` is set.
 */
export function describeOnEveryEngine(name: string, tests: (open: OpenForTest, engine: Engine) => void): void {
  describeOnEveryPlace(name, (place, engine) => {
    const opened: OpenDatabase[] = []
    afterEach(async () => {
      for (const database of opened.splice(0)) await database.close()
    })
    tests(async () => {
      const database = await openDatabase((await place()).options)
      opened.push(database)
      return database
    }, engine)
  })
}

/** Gives a test a place for a database, of the engine under test or of the given one; removed after the test. */
export type PlaceForTest = (engine?: Engine) => Promise<DatabasePlace>

/** The engines that are there to be tested. */
export const availableEngines: readonly Engine[] =
  process.env.PG_TEST_URL === undefined ? ['sqlite'] : ['sqlite', 'postgres']

/** The same tests once per engine, each with places for databases that the tests open themselves. */
export function describeOnEveryPlace(name: string, tests: (place: PlaceForTest, engine: Engine) => void): void {
  const suite = (engine: Engine) => () => {
    const places: DatabasePlace[] = []
    // Registered before the tests register theirs, so it runs after them: what is open is closed first.
    afterEach(async () => {
      for (const place of places.splice(0)) await place.remove()
    })
    tests(async (wanted = engine) => {
      const place = await (wanted === 'sqlite' ? sqlitePlace() : postgresPlace())
      places.push(place)
      return place
    }, engine)
  }
  describe(`${name} on SQLite`, suite('sqlite'))
  if (availableEngines.includes('postgres')) describe(`${name} on PostgreSQL`, suite('postgres'))
  else describe(`${name} on PostgreSQL`, missingPostgres)
}

function missingPostgres(): void {
  if (['', '0', 'false'].includes(process.env.CI ?? ''))
    it.skip('skipped: no PostgreSQL (set PG_TEST_URL or install it)')
  else {
    it('needs PostgreSQL', () => {
      throw new Error('CI runs every test on PostgreSQL too: install it, or set PG_TEST_URL')
    })
  }
}

/** A fresh data folder for SQLite. */
export async function sqlitePlace(): Promise<DatabasePlace> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'wenshu-test-'))
  return {
    options: { dataDirectory, databaseUrl: null },
    remove: async () => rmSync(dataDirectory, { recursive: true, force: true }),
  }
}

/** A fresh database on the PostgreSQL server of the tests, with a data folder for everything else. */
export async function postgresPlace(): Promise<DatabasePlace> {
  const { options, remove } = await sqlitePlace()
  const url = new URL(process.env.PG_TEST_URL ?? '')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await administer(url, `create database ${name}`)

  const databaseUrl = new URL(url)
  databaseUrl.pathname = `/${name}`
  return {
    options: { ...options, databaseUrl: databaseUrl.href },
    remove: async () => {
      await administer(url, `drop database ${name} with (force)`)
      await remove()
    },
  }
}

async function administer(url: URL, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
