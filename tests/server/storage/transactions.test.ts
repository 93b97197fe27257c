import { expect, it } from 'vitest'
import { type Database, isUniqueViolation } from '#server/storage/index.ts'
import { describeOnEveryEngine } from '#tests/support/databases.ts'

describeOnEveryEngine('a transaction', (open) => {
  const setting = (key: string, value: string): Database['settings'] => ({ key, value })

  it('keeps everything it did', async () => {
    const { db } = await open()

    const result = await db.transaction().execute(async (transaction) => {
      await transaction.insertInto('settings').values(setting('a', '1')).execute()
      await transaction.insertInto('settings').values(setting('b', '2')).execute()
      return transaction.selectFrom('settings').selectAll().orderBy('key').execute()
    })

    expect(result).toEqual([setting('a', '1'), setting('b', '2')])
    expect(await db.selectFrom('settings').selectAll().orderBy('key').execute()).toEqual(result)
  })

  it('leaves nothing behind when it fails, and the next one works', async () => {
    const { db } = await open()

    const failing = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('settings').values(setting('a', '1')).execute()
      await transaction.insertInto('settings').values(setting('a', '2')).execute()
    })

    await expect(failing).rejects.toSatisfy(isUniqueViolation)
    await db
      .transaction()
      .execute((transaction) => transaction.insertInto('settings').values(setting('b', '2')).execute())
    expect(await db.selectFrom('settings').selectAll().execute()).toEqual([setting('b', '2')])
  })

  it('shows nobody else what is not committed, and does not make readers wait', async () => {
    const { db } = await open()
    await db.insertInto('settings').values(setting('a', 'before')).execute()

    const during = await db.transaction().execute(async (transaction) => {
      await transaction.updateTable('settings').set({ value: 'after' }).execute()
      const outside = await db.selectFrom('settings').select('value').executeTakeFirst()
      const inside = await transaction.selectFrom('settings').select('value').executeTakeFirst()
      return { outside, inside }
    })

    expect(during).toEqual({ outside: { value: 'before' }, inside: { value: 'after' } })
    expect(await db.selectFrom('settings').select('value').executeTakeFirst()).toEqual({ value: 'after' })
  })

  it('that locks its row first loses no update of another one', async () => {
    const { db } = await open()
    await db.insertInto('settings').values(setting('counter', '0')).execute()

    const increment = () =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction.selectFrom('settings').selectAll().forUpdate().executeTakeFirstOrThrow()
        const value = String(Number(row.value) + 1)
        await transaction.updateTable('settings').set({ value }).execute()
      })
    await Promise.all(Array.from({ length: 40 }, increment))

    expect(await db.selectFrom('settings').select('value').executeTakeFirst()).toEqual({ value: '40' })
  })

  it('that only reads sees one moment, whatever is committed meanwhile', async () => {
    const { db } = await open()
    await db.insertInto('settings').values(setting('a', '1')).execute()

    const seen = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (transaction) => {
        const first = await transaction.selectFrom('settings').selectAll().execute()
        await db.insertInto('settings').values(setting('b', '2')).execute()
        const second = await transaction.selectFrom('settings').selectAll().execute()
        return { first, second }
      })

    expect(seen.second).toEqual(seen.first)
    expect(await db.selectFrom('settings').selectAll().execute()).toHaveLength(2)
  })

  it('that only reads cannot write', async () => {
    const { db } = await open()

    const writing = db
      .transaction()
      .setAccessMode('read only')
      .execute((transaction) => transaction.insertInto('settings').values(setting('a', '1')).execute())

    await expect(writing).rejects.toThrow()
  })

  it('waits for its turn among many, mixed with single statements', async () => {
    const { db } = await open()
    const insertTwo = (index: number) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('settings')
          .values(setting(`t${index}a`, ''))
          .execute()
        await transaction
          .insertInto('settings')
          .values(setting(`t${index}b`, ''))
          .execute()
      })
    const insertOne = (index: number) =>
      db
        .insertInto('settings')
        .values(setting(`s${index}`, ''))
        .execute()

    await Promise.all(Array.from({ length: 30 }, (_, index) => [insertTwo(index), insertOne(index)]).flat())

    expect(await db.selectFrom('settings').select('key').execute()).toHaveLength(90)
  })
})
