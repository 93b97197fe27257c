import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { isUniqueViolation, type OpenDatabase } from '#server/storage/index.ts'
import { describeOnEveryEngine } from '#tests/support/databases.ts'
import { aDocumentRow, aPersonRow, insertDocument } from '#tests/support/rows.ts'

const AT = '2026-03-02T01:00:00.000Z'

async function appendUpdate({ db }: OpenDatabase, update: Uint8Array): Promise<number> {
  const row = { documentId: 'document', personId: null, at: AT, update }
  const { seq } = await db.insertInto('updateLog').values(row).returning('seq').executeTakeFirstOrThrow()
  return seq
}

async function readUpdate({ db }: OpenDatabase, seq: number): Promise<Uint8Array> {
  const row = await db.selectFrom('updateLog').select('update').where('seq', '=', seq).executeTakeFirstOrThrow()
  return row.update
}

describeOnEveryEngine('values', (open) => {
  it('come back as they were stored: texts, numbers, null', async () => {
    const database = await open()
    await insertDocument(database.db)
    const expected = {
      ...aDocumentRow(),
      title: '关于“两节”期间值班工作的通知\n🖋 ﹏𠮷',
      revision: 2 ** 52,
      deletedAt: null,
    }

    await database.db.updateTable('documents').set(expected).execute()

    expect(await database.db.selectFrom('documents').selectAll().executeTakeFirst()).toEqual(expected)
  })

  it('come back unchanged for any bytes, as a Uint8Array of their own', async () => {
    const database = await open()
    await insertDocument(database.db)

    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const stored = await readUpdate(database, await appendUpdate(database, bytes))
        expect(stored.constructor).toBe(Uint8Array)
        expect([...stored]).toEqual([...bytes])
      }),
      { numRuns: 40 },
    )
  })

  it('come back unchanged for any text without NUL', async () => {
    const { db } = await open()
    await db.insertInto('settings').values({ key: 'text', value: '' }).execute()
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'))

    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        await db.updateTable('settings').set({ value }).execute()
        expect(await db.selectFrom('settings').select('value').executeTakeFirst()).toEqual({ value })
      }),
      { numRuns: 40 },
    )
  })

  it('store only the part that a view shows of a larger buffer', async () => {
    const database = await open()
    await insertDocument(database.db)
    const large = new Uint8Array(100_000).fill(7)

    const seq = await appendUpdate(database, large.subarray(10, 13))

    expect(await readUpdate(database, seq)).toEqual(Uint8Array.of(7, 7, 7))
  })

  it('hold 20 MB of bytes', async () => {
    const database = await open()
    await insertDocument(database.db)
    const bytes = Uint8Array.from({ length: 20_000_000 }, (_, index) => (index * 31) & 255)

    const stored = await readUpdate(database, await appendUpdate(database, bytes))

    expect(Buffer.compare(stored, bytes)).toBe(0)
  })

  it('count and sum to numbers', async () => {
    const database = await open()
    await insertDocument(database.db)
    for (let index = 1; index <= 3; index += 1) await appendUpdate(database, new Uint8Array(index))

    const totals = await database.db
      .selectFrom('updateLog')
      .select(({ fn }) => [fn.countAll<number>().as('rows'), sql<number>`sum(length("update"))`.as('bytes')])
      .executeTakeFirst()

    expect(totals).toEqual({ rows: 3, bytes: 6 })
  })

  it('number the log upwards and never twice, also after deletions', async () => {
    const database = await open()
    await insertDocument(database.db)
    const first = await appendUpdate(database, Uint8Array.of(1))
    const second = await appendUpdate(database, Uint8Array.of(2))
    await database.db.deleteFrom('updateLog').execute()

    const third = await appendUpdate(database, Uint8Array.of(3))

    expect(second).toBeGreaterThan(first)
    expect(third).toBeGreaterThan(second)
  })

  it('are refused where the schema says so', async () => {
    const { db } = await open()
    await insertDocument(db)
    const person = aPersonRow({ id: 'other', account: 'other' })
    const member = { documentId: 'document', personId: 'writer', access: 'own' as 'write' }

    await expect(
      db
        .insertInto('people')
        .values({ ...person, isActive: 2 })
        .execute(),
    ).rejects.toThrow()
    await expect(
      db
        .insertInto('people')
        .values({ ...person, createdAt: '2026-03-02' })
        .execute(),
    ).rejects.toThrow()
    await expect(db.insertInto('documentMembers').values(member).execute()).rejects.toThrow()
    await expect(db.deleteFrom('people').execute()).rejects.toThrow()
    await expect(db.updateTable('documents').set({ frozenVersionId: 'none' }).execute()).rejects.toThrow()
  })

  it('tell a taken key from every other refusal', async () => {
    const { db } = await open()
    await insertDocument(db)
    const capitals = aPersonRow({ id: 'other', account: 'WRITER' })
    const refusal = (query: { execute(): Promise<unknown> }) => query.execute().catch((error: unknown) => error)

    const taken = await refusal(db.insertInto('people').values(capitals))
    const sameKey = await refusal(db.insertInto('people').values(aPersonRow()))
    const foreign = await refusal(db.insertInto('documents').values(aDocumentRow({ id: 'other', createdBy: 'nobody' })))

    expect([taken, sameKey, foreign].map(isUniqueViolation)).toEqual([true, true, false])
  })

  it('report how many rows a change met', async () => {
    const { db } = await open()
    await insertDocument(db)
    const change = (revision: number) =>
      db.updateTable('documents').set({ revision: 9 }).where('revision', '=', revision).executeTakeFirst()

    expect((await change(0)).numUpdatedRows).toBe(1n)
    expect((await change(0)).numUpdatedRows).toBe(0n)
  })

  it('are read in pages after the last key, 10,000 rows complete and in order', async () => {
    const { db } = await open()
    await insertDocument(db)
    const rows = Array.from({ length: 1000 }, () => ({
      documentId: 'document',
      personId: null,
      at: AT,
      update: Uint8Array.of(1),
    }))
    await db.transaction().execute(async (transaction) => {
      for (let batch = 0; batch < 10; batch += 1) await transaction.insertInto('updateLog').values(rows).execute()
    })

    const seen: number[] = []
    for (;;) {
      const after = seen.at(-1) ?? 0
      const page = await db
        .selectFrom('updateLog')
        .select('seq')
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(700)
        .execute()
      if (page.length === 0) break
      seen.push(...page.map((row) => row.seq))
    }

    expect(seen).toHaveLength(10_000)
    expect(seen.every((seq, index) => index === 0 || seq > (seen[index - 1] as number))).toBe(true)
  })
})
