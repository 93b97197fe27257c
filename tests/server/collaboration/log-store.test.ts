import { describe, expect, it } from 'vitest'
import type { LogStore } from '#server/collaboration/log-store.ts'
import { sqlLogStore } from '#server/collaboration/log-store-sql.ts'
import { describeOnEveryEngine } from '#tests/support/databases.ts'
import { memoryLogStore } from '#tests/support/log-stores.ts'
import { insertDocument } from '#tests/support/rows.ts'

const AT = '2026-11-24T01:00:00.000Z'

function rows(documentId: string, ...marks: readonly number[]) {
  return marks.map((mark) => ({ documentId, personId: null, at: AT, update: Uint8Array.of(mark, 255, 0) }))
}

async function marksIn(store: LogStore, documentId: string) {
  const { snapshot, rows: stored } = await store.load(documentId)
  return { snapshot: snapshot?.[0] ?? null, rows: stored.map((row) => row.update[0]) }
}

/** What every log promises, whatever it lies in. */
function contract(open: () => Promise<LogStore>): void {
  it('gives back the bytes of a document in the sequence they were added', async () => {
    const store = await open()

    await store.append([...rows('one', 1, 2), ...rows('two', 9), ...rows('one', 3)])
    await store.append(rows('one', 4))

    expect(await marksIn(store, 'one')).toEqual({ snapshot: null, rows: [1, 2, 3, 4] })
    const [first] = (await store.load('one')).rows
    expect([...(first?.update ?? [])]).toEqual([1, 255, 0])
  })

  it('knows nothing of a document without rows', async () => {
    const store = await open()

    expect(await store.load('one')).toEqual({ snapshot: null, uptoSeq: 0, rows: [] })
  })

  it('reads the newest snapshot and only the rows after it', async () => {
    const store = await open()
    await store.append([...rows('one', 1, 2, 3), ...rows('two', 9)])
    const seqs = (await store.load('one')).rows.map((row) => row.seq)

    for (const [index, uptoSeq] of seqs.slice(0, 2).entries())
      await store.saveSnapshot({ documentId: 'one', uptoSeq, state: Uint8Array.of(101 + index), at: AT })

    expect(await marksIn(store, 'one')).toEqual({ snapshot: 102, rows: [3] })
    expect(await marksIn(store, 'two')).toEqual({ snapshot: null, rows: [9] })
  })

  it('takes many rows at once', async () => {
    const store = await open()
    const marks = Array.from({ length: 500 }, (_, index) => index % 251)

    await store.append(rows('one', ...marks))

    expect((await marksIn(store, 'one')).rows).toEqual(marks)
  })
}

describe('the log in memory', () => contract(async () => memoryLogStore()))

describeOnEveryEngine('the log in the database', (open) => {
  const openStore = async () => {
    const { db } = await open()
    await insertDocument(db, { id: 'one' })
    await insertDocument(db, { id: 'two' })
    return { db, store: sqlLogStore(db) }
  }
  contract(async () => (await openStore()).store)

  it('adds all rows or none', async () => {
    const { store } = await openStore()

    await expect(store.append([...rows('one', 1), ...rows('unknown', 2)])).rejects.toThrow()

    expect((await marksIn(store, 'one')).rows).toEqual([])
  })

  it('keeps every row, and of the snapshots the newest two', async () => {
    const { db, store } = await openStore()
    await store.append(rows('one', 1, 2, 3))
    const seqs = (await store.load('one')).rows.map((row) => row.seq)

    for (const uptoSeq of seqs)
      await store.saveSnapshot({ documentId: 'one', uptoSeq, state: Uint8Array.of(1), at: AT })

    const kept = await db.selectFrom('snapshots').select('uptoSeq').orderBy('uptoSeq').execute()
    expect(kept.map((row) => row.uptoSeq)).toEqual(seqs.slice(-2))
    expect(await db.selectFrom('updateLog').select('seq').execute()).toHaveLength(3)
  })
})
