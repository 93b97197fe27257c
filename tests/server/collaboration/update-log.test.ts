import { describe, expect, it } from 'vitest'
import type { LogRow } from '#server/collaboration/log-store.ts'
import { RowWithdrawn, UpdateLog } from '#server/collaboration/update-log.ts'
import { faultyLogStore, memoryLogStore } from '#tests/support/log-stores.ts'

function aRow(documentId: string, mark: number): LogRow {
  return { documentId, personId: 'writer', at: '2026-11-24T01:00:00.000Z', update: Uint8Array.of(mark) }
}

function aLog() {
  const memory = memoryLogStore()
  const store = faultyLogStore(memory)
  const told: string[] = []
  const log = new UpdateLog({
    store,
    retryMs: { first: 1, most: 8 },
    onFailure: () => told.push('failure'),
    onRecovered: (documentId) => told.push(`recovered ${documentId}`),
    onUncertain: (documentId) => told.push(`uncertain ${documentId}`),
    onWritten: (rows) => told.push(`written ${rows.length}`),
  })
  const marks = (documentId: string) =>
    memory.rows.filter((row) => row.documentId === documentId).map((row) => row.update[0])
  return { log, store, told, marks }
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('the log of updates', () => {
  it('writes what comes during a write with the next one', async () => {
    const { log, store, told, marks } = aLog()
    store.hold()
    const first = log.append(aRow('a', 0))
    await store.untilAttempts(1)

    const others = range(50).map((mark) => log.append(aRow(mark % 2 === 0 ? 'a' : 'b', mark + 1)))
    store.mend()
    await Promise.all([first, ...others].map((row) => row.written))

    expect(told).toEqual(['written 1', 'written 50'])
    expect(marks('a')).toEqual([0, ...range(25).map((index) => index * 2 + 1)])
  })

  it('splits what is too much for one statement, in sequence', async () => {
    const { log, told, marks } = aLog()

    await Promise.all(range(1200).map((mark) => log.append(aRow('a', mark % 250)).written))

    expect(told).toEqual(['written 500', 'written 500', 'written 200'])
    expect(marks('a')).toEqual(range(1200).map((mark) => mark % 250))
  })

  it('keeps the sequence of a document through failures', async () => {
    const { log, store, told, marks } = aLog()
    store.break(new Error('database is locked'))
    const rows = range(3).map((mark) => log.append(aRow('a', mark)))
    await store.untilAttempts(3)
    rows.push(log.append(aRow('a', 3)))

    store.mend()
    await Promise.all(rows.map((row) => row.written))

    expect(marks('a')).toEqual([0, 1, 2, 3])
    expect(told.filter((entry) => entry.startsWith('recovered'))).toEqual(['recovered a'])
    expect(log.isDirty('a')).toBe(false)
  })

  it('tries documents one by one after a failure, so that one bad row holds up only its own', async () => {
    const { log, store, marks } = aLog()
    store.break(new Error('FOREIGN KEY constraint failed'), { onlyDocument: 'bad' })
    log.append(aRow('bad', 1))
    const good = range(20).map((index) => log.append(aRow(`good ${index}`, index)))

    await Promise.all(good.map((row) => row.written))

    expect(marks('good 19')).toEqual([19])
    expect(log.failing).toEqual(['bad'])
    log.close()
  })

  it('keeps trying a document that failed while others keep writing', async () => {
    const { log, store, marks } = aLog()
    store.break(new Error('disk I/O error'), { onlyDocument: 'bad' })
    const bad = log.append(aRow('bad', 1))
    await store.untilAttempts(1)
    let isOver = false
    const busy = (async () => {
      while (!isOver) await log.append(aRow('busy', 0)).written
    })()

    store.mend()
    await bad.written
    isOver = true
    await busy

    expect(marks('bad')).toEqual([1])
  })

  it('takes a row back at once when it is not being written', async () => {
    const { log, store, marks } = aLog()
    store.hold()
    const first = log.append(aRow('a', 1))
    await store.untilAttempts(1)
    const second = log.append(aRow('a', 2))

    second.withdraw()
    await expect(second.written).rejects.toThrow(RowWithdrawn)
    store.mend()
    await first.written

    expect(marks('a')).toEqual([1])
  })

  it('lets a row that is being written finish although it was withdrawn', async () => {
    const { log, store, told, marks } = aLog()
    store.hold()
    const row = log.append(aRow('a', 1))
    await store.untilAttempts(1)

    row.withdraw()
    store.mend()
    await row.written

    expect(marks('a')).toEqual([1])
    expect(told).toEqual(['written 1'])
  })

  it('lets a row that is being written finish when another row of its document is withdrawn as well', async () => {
    const { log, store, marks } = aLog()
    store.hold()
    const writing = log.append(aRow('a', 1))
    await store.untilAttempts(1)
    const waiting = log.append(aRow('a', 2))

    writing.withdraw()
    waiting.withdraw()
    store.mend()

    await writing.written
    await expect(waiting.written).rejects.toThrow(RowWithdrawn)
    expect(marks('a')).toEqual([1])
  })

  it('says that a row withdrawn after a failed write may be on disk', async () => {
    const { log, store, told, marks } = aLog()
    store.loseAnswers(new Error('connection terminated unexpectedly'))
    const row = log.append(aRow('a', 1))
    await store.untilAttempts(1)

    row.withdraw()
    await expect(row.written).rejects.toThrow(RowWithdrawn)

    expect(marks('a').length).toBeGreaterThan(0)
    expect(told).toContain('uncertain a')
    expect(log.isDirty('a')).toBe(false)
  })

  it('drains within the time given, or says that it did not', async () => {
    const { log, store } = aLog()
    store.break(new Error('database or disk is full'))
    const row = log.append(aRow('a', 1))

    expect(await log.drain(20)).toBe(false)
    store.mend()
    expect(await log.drain(5_000)).toBe(true)
    await row.written
  })
})
