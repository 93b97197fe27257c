/**
 * How fast edits become durable, and how long the event loop stands still meanwhile.
 *
 *   node tests/load/bench-storage.ts [seconds]
 *
 * Baseline: the same insert with `node:sqlite` on the main thread, as fast as it goes. PostgreSQL is measured too
 * where it is installed, with fsync.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { type OpenDatabase, openDatabase } from '#server/storage/index.ts'
import { insertDocument } from '#tests/support/rows.ts'
import { findPostgres, startPostgres } from '../../scripts/postgres.mjs'

const SECONDS = Number(process.argv[2] ?? 3)
const AT = '2026-03-02T01:00:00.000Z'
const UPDATE = new Uint8Array(60).fill(7)
const ROW = { documentId: 'document', personId: 'writer', at: AT, update: UPDATE }

/** Repeats a write in several lanes at once and prints what it cost. */
async function measure(name: string, lanes: number, write: () => Promise<void>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const latencies: number[] = []
  delay.enable()
  const end = performance.now() + SECONDS * 1000
  const lane = async () => {
    while (performance.now() < end) {
      const start = performance.now()
      await write()
      latencies.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  delay.disable()
  latencies.sort((a, b) => a - b)
  const percentile = (share: number) => (latencies[Math.floor(latencies.length * share)] ?? 0).toFixed(2)
  console.log(
    [
      name.padEnd(58),
      `${Math.round(latencies.length / SECONDS)} commits/s`.padStart(16),
      `p50 ${percentile(0.5)} ms, p99 ${percentile(0.99)} ms`.padStart(30),
      `loop p99 ${(delay.percentile(99) / 1e6).toFixed(1)} ms, max ${(delay.max / 1e6).toFixed(1)} ms`,
    ].join('  '),
  )
}

async function measureBaseline(directory: string): Promise<void> {
  const database = new DatabaseSync(join(directory, 'baseline.db'))
  database.exec(`pragma journal_mode = wal; pragma synchronous = full;
    create table log (seq integer primary key autoincrement, documentId text, personId text, at text, data blob)`)
  const insert = database.prepare('insert into log (documentId, personId, at, data) values (?, ?, ?, ?)')
  await measure('baseline: node:sqlite on the main thread', 1, async () => {
    insert.run('document', 'writer', AT, UPDATE)
    // Without a turn of the loop nothing else would run at all.
    await setImmediate()
  })
  database.close()
}

async function measureDatabase(name: string, { db }: OpenDatabase): Promise<void> {
  await insertDocument(db)
  const insert = (rows: number) => async () => {
    await db
      .insertInto('updateLog')
      .values(Array.from({ length: rows }, () => ROW))
      .execute()
  }
  await measure(`${name}: one edit a commit`, 1, insert(1))
  await measure(`${name}: one edit a commit, 20 at a time`, 20, insert(1))
  await measure(`${name}: group commits of 50 edits`, 1, insert(50))
  await measure(`${name}: transactions of three statements, 20 at a time`, 20, async () => {
    await db.transaction().execute(async (transaction) => {
      await transaction.insertInto('updateLog').values(ROW).execute()
      await transaction.updateTable('documents').set({ updatedAt: AT }).where('id', '=', 'document').execute()
      await transaction.selectFrom('documents').selectAll().where('id', '=', 'document').execute()
    })
  })
  await measure(`${name}: reads of one row, 20 at a time`, 20, async () => {
    await db.selectFrom('documents').selectAll().where('id', '=', 'document').execute()
  })
}

const dataDirectory = mkdtempSync(join(tmpdir(), 'wenshu-bench-'))
try {
  await measureBaseline(dataDirectory)
  const sqlite = await openDatabase({ dataDirectory, databaseUrl: null })
  await measureDatabase('SQLite', sqlite)
  await sqlite.close()
  if (findPostgres() !== null) {
    const { url, stop } = await startPostgres({ isDurable: true })
    const postgres = await openDatabase({ dataDirectory, databaseUrl: url })
    await measureDatabase('PostgreSQL', postgres)
    await postgres.close()
    await stop()
  }
} finally {
  rmSync(dataDirectory, { recursive: true })
}
