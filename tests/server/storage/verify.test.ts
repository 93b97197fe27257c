import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { expect, it } from 'vitest'
import { createActRecorder } from '#server/features/audit/index.ts'
import {
  type Database,
  openDatabase,
  openForReading,
  type VerifyProblem,
  verifyDatabase,
} from '#server/storage/index.ts'
import { CHECK_NAMES, PROBLEM_CODES } from '#server/storage/verify-result.ts'
import { messages } from '#shared/messages/index.ts'
import { type DatabasePlace, describeOnEveryPlace } from '#tests/support/databases.ts'
import { fillDatabase } from '#tests/support/filled-database.ts'

const acts = createActRecorder({
  clock: { now: () => new Date(0) },
  identifiers: { next: () => 'unused', secret: () => 'unused' },
})

async function fill(place: DatabasePlace, corrupt: (db: Kysely<Database>) => Promise<unknown> = async () => {}) {
  const { db, close } = await openDatabase(place.options)
  await fillDatabase(db)
  await corrupt(db)
  await close()
}

async function verify(place: DatabasePlace) {
  const database = await openForReading(place.options)
  try {
    return await verifyDatabase(database, acts)
  } finally {
    await database.close()
  }
}

it('has words for every check and every problem in both languages', () => {
  for (const { storage } of Object.values(messages)) {
    expect(Object.keys(storage.checks)).toEqual(CHECK_NAMES)
    expect(Object.keys(storage.problems)).toEqual(PROBLEM_CODES)
  }
})

describeOnEveryPlace('a verification', (place, engine) => {
  it('finds nothing wrong with a sound database and says how much it looked at', async () => {
    const sound = await place()
    await fill(sound)

    expect(await verify(sound)).toEqual({
      ok: true,
      checks: [
        { name: 'database', ok: true, rows: 45, problems: [] },
        { name: 'documents', ok: true, rows: 2, problems: [] },
        { name: 'versions', ok: true, rows: 1, problems: [] },
        { name: 'acts', ok: true, rows: 5, problems: [] },
      ],
    })
  })

  it('works while a server is running', async () => {
    const served = await place()
    const server = await openDatabase(served.options)
    await fillDatabase(server.db)

    const report = await verify(served)
    await server.close()

    expect(report.ok).toBe(true)
  })

  type Corruption = readonly [string, (db: Kysely<Database>) => Promise<unknown>, readonly VerifyProblem[]]
  const corruptions: readonly Corruption[] = [
    [
      'a text without any row',
      (db) => db.deleteFrom('updateLog').where('documentId', '=', 'document').execute(),
      [{ code: 'textMissing', params: { document: 'document' } }],
    ],
    [
      'a text that lacks an edit in the middle',
      (db) => db.deleteFrom('updateLog').where('seq', '=', 2).execute(),
      [{ code: 'textIncomplete', params: { document: 'document' } }],
    ],
    [
      'an edit that is cut short',
      (db) =>
        db
          .updateTable('updateLog')
          .set({ update: Uint8Array.of(1, 1) })
          .where('seq', '=', 1)
          .execute(),
      [{ code: 'textUnreadable', params: { document: 'document', detail: expect.any(String) } }],
    ],
    [
      'a snapshot that is no update',
      (db) =>
        db
          .updateTable('snapshots')
          .set({ state: Uint8Array.of(9, 9, 9) })
          .execute(),
      [{ code: 'textUnreadable', params: { document: 'compacted', detail: expect.any(String) } }],
    ],
    [
      'a version whose text was changed',
      (db) => sql`update versions set "canonical" = replace("canonical", '三点', '四点')`.execute(db),
      [{ code: 'versionHashWrong', params: { version: 'version' } }],
    ],
    [
      'a version whose hash was changed',
      (db) =>
        db
          .updateTable('versions')
          .set({ sha256: 'f'.repeat(64) })
          .execute(),
      [{ code: 'versionHashWrong', params: { version: 'version' } }],
    ],
    [
      'a version whose Yjs state is that of another text',
      (db) => sql`update versions set "state" = (select "state" from snapshots)`.execute(db),
      [{ code: 'versionTextDiffers', params: { version: 'version' } }],
    ],
    [
      'a version whose Yjs state is no update',
      (db) =>
        db
          .updateTable('versions')
          .set({ state: Uint8Array.of(5, 5) })
          .execute(),
      [{ code: 'versionUnreadable', params: { version: 'version', detail: expect.any(String) } }],
    ],
    [
      'an act that was changed',
      (db) => db.updateTable('acts').set({ actorId: 'leader' }).where('seq', '=', 3).execute(),
      [{ code: 'chainBroken', params: { seq: 3 } }],
    ],
  ]
  it.each(corruptions)('finds %s', async (_name, corrupt, problems) => {
    const damaged = await place()
    await fill(damaged, corrupt)

    const report = await verify(damaged)

    expect(report.ok).toBe(false)
    expect(report.checks.flatMap((check) => check.problems)).toEqual(problems)
    expect(report.checks.filter((check) => !check.ok)).toHaveLength(1)
  })

  if (engine !== 'sqlite') return

  it('finds a row that refers to nothing', async () => {
    const damaged = await place()
    await fill(damaged, async (db) => {
      await db.connection().execute(async (connection) => {
        await sql`pragma foreign_keys = off`.execute(connection)
        await connection.deleteFrom('threads').execute()
      })
    })

    const report = await verify(damaged)

    expect(report.checks[0]?.problems).toEqual([
      { code: 'referenceMissing', params: { table: 'comments', row: 1, parent: 'threads' } },
    ])
  })

  /** Fills a database and then overwrites the root page of one of its tables or indexes. */
  async function damagePage(damaged: DatabasePlace, name: string, content: Buffer): Promise<void> {
    let page = 0
    await fill(damaged, async (db) => {
      const root = sql<{ rootpage: number }>`select "rootpage" from sqlite_schema where "name" = ${name}`
      page = (await root.execute(db)).rows[0]?.rootpage ?? 0
    })
    const file = openSync(join(damaged.options.dataDirectory, 'wenshu.db'), 'r+')
    writeSync(file, content, 0, 4096, (page - 1) * 4096)
    closeSync(file)
  }

  it('finds a page that cannot be read and goes on with the other checks', async () => {
    const damaged = await place()
    await damagePage(damaged, 'comments', Buffer.alloc(4096, 0xff))

    const report = await verify(damaged)

    expect(report.checks.map((check) => check.ok)).toEqual([false, true, true, true])
    expect(report.checks[0]?.problems).toContainEqual({
      code: 'databaseUnreadable',
      params: { detail: expect.stringMatching(/^comments: /) },
    })
  })

  it('finds an index that does not fit its table', async () => {
    const damaged = await place()
    const emptyIndexPage = Buffer.alloc(4096)
    emptyIndexPage.set([0x0a, 0, 0, 0, 0, 0x10, 0])
    await damagePage(damaged, 'commentsByThread', emptyIndexPage)

    const report = await verify(damaged)

    expect(report.checks[0]?.problems).toContainEqual({
      code: 'databaseDamaged',
      params: { detail: expect.stringContaining('commentsByThread') },
    })
  })
})
