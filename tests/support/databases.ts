import { cpSync, rmSync } from 'node:fs'
import { afterEach, describe, inject, it } from 'vitest'
import { type Engine, type OpenDatabase, type OpenOptions, openDatabase } from '#server/storage/index.ts'
import { addressOf, administer, newDatabaseName, newFolder } from './database-templates.ts'

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

/** The same tests once per engine, each with places for databases with the schema of today. */
export function describeOnEveryPlace(name: string, tests: (place: PlaceForTest, engine: Engine) => void): void {
  describeOnEvery(name, { sqlite: sqlitePlace, postgres: postgresPlace }, tests)
}

/** The same with places where nothing is yet, for tests of what comes before the schema of today. */
export function describeOnEveryEmptyPlace(name: string, tests: (place: PlaceForTest, engine: Engine) => void): void {
  describeOnEvery(name, { sqlite: emptySqlitePlace, postgres: emptyPostgresPlace }, tests)
}

function describeOnEvery(
  name: string,
  newPlace: Readonly<Record<Engine, () => Promise<DatabasePlace>>>,
  tests: (place: PlaceForTest, engine: Engine) => void,
): void {
  const suite = (engine: Engine) => () => {
    const places: DatabasePlace[] = []
    // Registered before the tests register theirs, so it runs after them: what is open is closed first.
    afterEach(async () => {
      for (const place of places.splice(0)) await place.remove()
    })
    tests(async (wanted = engine) => {
      const place = await newPlace[wanted]()
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

/** A data folder with nothing in it. */
export async function emptySqlitePlace(): Promise<DatabasePlace> {
  const dataDirectory = newFolder()
  return {
    options: { dataDirectory, databaseUrl: null },
    remove: async () => rmSync(dataDirectory, { recursive: true, force: true }),
  }
}

/** A data folder for SQLite, with the schema of today where `database-setup.ts` has made it. */
export async function sqlitePlace(): Promise<DatabasePlace> {
  const place = await emptySqlitePlace()
  const templates = inject('databaseTemplates')
  if (templates !== undefined) cpSync(templates.folder, place.options.dataDirectory, { recursive: true })
  return place
}

/** A database on the PostgreSQL server of the tests with the schema of today, and a data folder for everything else. */
export function postgresPlace(): Promise<DatabasePlace> {
  return newDatabase(`template ${inject('databaseTemplates')?.database}`)
}

/** A database on the PostgreSQL server of the tests with nothing in it. */
export function emptyPostgresPlace(): Promise<DatabasePlace> {
  return newDatabase('')
}

async function newDatabase(origin: string): Promise<DatabasePlace> {
  const url = process.env.PG_TEST_URL ?? ''
  const { options, remove } = await emptySqlitePlace()
  const name = newDatabaseName()
  await administer(url, `create database ${name} ${origin}`)
  return {
    options: { ...options, databaseUrl: addressOf(url, name) },
    remove: async () => {
      await administer(url, `drop database ${name} with (force)`)
      await remove()
    },
  }
}
