import { readFileSync } from 'node:fs'
import type { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { CHAIN_START } from '#server/features/audit/chained-act.ts'
import { type ActEntry, createActRecorder } from '#server/features/audit/index.ts'
import type { Database } from '#server/storage/index.ts'
import { describeOnEveryEngine } from '#tests/support/databases.ts'

function aRecorder() {
  let last = 0
  const identifiers = {
    next: () => {
      last += 1
      return `act-${last}`
    },
    secret: () => 'secret',
  }
  return createActRecorder({ clock: { now: () => new Date('2026-03-02T01:00:00.000Z') }, identifiers })
}

function anEntry(entry: Partial<ActEntry> = {}): ActEntry {
  return { actorId: 'writer', documentId: 'document', act: 'submit', details: { opinion: '请审阅' }, ...entry }
}

async function record(db: Kysely<Database>, entries: readonly ActEntry[]) {
  const recorder = aRecorder()
  for (const entry of entries) await db.transaction().execute((transaction) => recorder.append(transaction, entry))
  return recorder
}

const tenEntries = Array.from({ length: 10 }, (_, index) => anEntry({ details: { index } }))

it('starts the chain where the migration does', () => {
  const migration = readFileSync(
    new URL('../../../server/storage/migrations/0001-initial.sql', import.meta.url),
    'utf8',
  )

  expect(migration).toContain(`values (1, ${CHAIN_START.seq}, '${CHAIN_START.hash}')`)
})

describeOnEveryEngine('the record of acts', (open) => {
  it('finds an empty record whole', async () => {
    const { db } = await open()

    expect(await aRecorder().verify(db)).toEqual({ rows: 0, brokenAt: null })
  })

  it('keeps every column of an act and gives its id', async () => {
    const { db } = await open()
    const entry = anEntry({ onBehalfOf: 'leader', details: { z: 1, a: ['甲'] } })

    const id = await db.transaction().execute((transaction) => aRecorder().append(transaction, entry))

    expect(await db.selectFrom('acts').selectAll().executeTakeFirst()).toMatchObject({
      seq: 1,
      id,
      at: '2026-03-02T01:00:00.000Z',
      actorId: 'writer',
      onBehalfOf: 'leader',
      documentId: 'document',
      act: 'submit',
      details: '{"a":["甲"],"z":1}',
      previousHash: CHAIN_START.hash,
    })
  })

  it('leaves no act behind when what it records is rolled back', async () => {
    const { db } = await open()
    const recorder = await record(db, [anEntry()])

    const failed = db.transaction().execute(async (transaction) => {
      await recorder.append(transaction, anEntry({ act: 'sign' }))
      throw new Error('the signature was refused')
    })

    await expect(failed).rejects.toThrow('the signature was refused')
    expect(await recorder.verify(db)).toEqual({ rows: 1, brokenAt: null })
  })

  it('makes one chain of acts that are added at the same time', async () => {
    const { db } = await open()
    const recorder = aRecorder()

    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        db.transaction().execute((transaction) => recorder.append(transaction, anEntry({ details: { index } }))),
      ),
    )

    expect(await recorder.verify(db)).toEqual({ rows: 60, brokenAt: null })
  })

  it('verifies more acts than one page holds', async () => {
    const { db } = await open()
    const recorder = aRecorder()
    await db.transaction().execute(async (transaction) => {
      for (let index = 0; index < 1200; index += 1) await recorder.append(transaction, anEntry())
    })

    expect(await recorder.verify(db)).toEqual({ rows: 1200, brokenAt: null })
  })

  const columns = ['id', 'at', 'actorId', 'onBehalfOf', 'documentId', 'act', 'details', 'previousHash', 'hash'] as const
  it.each(columns)('notices a changed %s', async (column) => {
    const { db } = await open()
    const recorder = await record(db, tenEntries)

    const value = column === 'at' ? '2026-03-02T01:00:00.001Z' : 'changed'
    await db
      .updateTable('acts')
      .set({ [column]: value })
      .where('seq', '=', 4)
      .execute()

    expect(await recorder.verify(db)).toEqual({ rows: 3, brokenAt: 4 })
  })

  it.each([1, 5, 10])('notices that act %i of ten is deleted', async (seq) => {
    const { db } = await open()
    const recorder = await record(db, tenEntries)

    await db.deleteFrom('acts').where('seq', '=', seq).execute()

    expect(await recorder.verify(db)).toEqual({ rows: seq - 1, brokenAt: seq })
  })

  it('notices that every act is deleted', async () => {
    const { db } = await open()
    const recorder = await record(db, tenEntries)

    await db.deleteFrom('acts').execute()

    expect(await recorder.verify(db)).toEqual({ rows: 0, brokenAt: 1 })
  })

  it.each([0, 11])('notices an act that is inserted at %i', async (seq) => {
    const { db } = await open()
    const recorder = await record(db, tenEntries)
    const tenth = await db.selectFrom('acts').selectAll().where('seq', '=', 10).executeTakeFirstOrThrow()

    await db
      .insertInto('acts')
      .values({ ...tenth, seq, id: 'foreign', previousHash: tenth.hash })
      .execute()

    expect((await recorder.verify(db)).brokenAt).toBe(seq)
  })

  it('notices two acts that were exchanged', async () => {
    const { db } = await open()
    const recorder = await record(db, tenEntries)

    await db.updateTable('acts').set({ seq: 99 }).where('seq', '=', 6).execute()
    await db.updateTable('acts').set({ seq: 6 }).where('seq', '=', 7).execute()
    await db.updateTable('acts').set({ seq: 7 }).where('seq', '=', 99).execute()

    expect(await recorder.verify(db)).toEqual({ rows: 5, brokenAt: 6 })
  })
})
