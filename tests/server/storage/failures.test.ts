import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Kysely, sql } from 'kysely'
import { expect, it } from 'vitest'
import { type Database, type OpenOptions, openDatabase } from '#server/storage/index.ts'
import { describeOnEveryEmptyPlace } from '#tests/support/databases.ts'
import { insertDocument } from '#tests/support/rows.ts'

const APPENDER = fileURLToPath(new URL('../../support/append-rows.ts', import.meta.url))

/** Lets another process write until it has confirmed that many rows, kills it, and gives the confirmed keys. */
async function appendUntilKilled(options: OpenOptions, confirmations: number): Promise<readonly number[]> {
  const child = spawn(process.execPath, [APPENDER, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  for await (const chunk of child.stdout) {
    output += chunk
    if (output.split('\n').length > confirmations) child.kill('SIGKILL')
  }
  if (child.signalCode === null) await once(child, 'exit')
  // What follows the last line end was cut off by the kill.
  return output.split('\n').slice(0, -1).map(Number)
}

function setting(db: Kysely<Database>, key: string, value = ''): Promise<unknown> {
  return db.insertInto('settings').values({ key, value }).execute()
}

describeOnEveryEmptyPlace('when something fails', (place, engine) => {
  it('keeps every row it confirmed before the process was killed', async () => {
    const { options } = await place()
    const first = await openDatabase(options)
    await insertDocument(first.db)
    await first.close()

    const confirmed: number[] = []
    for (let round = 0; round < 5; round += 1) confirmed.push(...(await appendUntilKilled(options, 40 + round * 37)))

    const { db, close } = await openDatabase(options)
    const kept = new Set((await db.selectFrom('updateLog').select('seq').execute()).map((row) => row.seq))
    await close()
    expect(confirmed.length).toBeGreaterThan(500)
    expect(confirmed.filter((seq) => !kept.has(seq))).toEqual([])
  })

  if (engine === 'postgres') {
    it('rejects a transaction whose connection breaks, keeps nothing of it, and goes on with another', async () => {
      const { options } = await place()
      const problems: Error[] = []
      const { db, close } = await openDatabase({ ...options, onProblem: (error) => problems.push(error) })

      const broken = db.transaction().execute(async (transaction) => {
        await setting(transaction, 'lost')
        await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`.execute(db)
        await setting(transaction, 'lost too')
      })

      await expect(broken).rejects.toThrow()
      await setting(db, 'kept')
      expect(await db.selectFrom('settings').select('key').execute()).toEqual([{ key: 'kept' }])
      await close()
    })
    return
  }

  it('says that the disk is full, keeps nothing of that transaction, and goes on when there is room', async () => {
    const { options } = await place()
    const { db, close } = await openDatabase(options)
    await setting(db, 'before')
    await sql`pragma max_page_count = 1`.execute(db)

    const failing = db.transaction().execute(async (transaction) => {
      await setting(transaction, 'small')
      await setting(transaction, 'large', 'x'.repeat(1_000_000))
    })

    await expect(failing).rejects.toThrow('database or disk is full')
    await sql`pragma max_page_count = 100000`.execute(db)
    await setting(db, 'after', 'x'.repeat(1_000_000))
    expect(await db.selectFrom('settings').select('key').orderBy('key').execute()).toEqual([
      { key: 'after' },
      { key: 'before' },
    ])
    await close()
  })

  it('waits for a foreign lock without holding up anything else', async () => {
    const { options } = await place()
    const { db, close } = await openDatabase(options)
    const foreign = new DatabaseSync(join(options.dataDirectory, 'wenshu.db'))
    foreign.exec('begin immediate')

    let isWritten = false
    const writing = setting(db, 'patient').then(() => {
      isWritten = true
    })
    for (let turn = 0; turn < 200; turn += 1) await setImmediate()
    await db.selectFrom('settings').selectAll().execute()
    expect(isWritten).toBe(false)

    foreign.exec('rollback')
    foreign.close()
    await writing
    await close()
  })

  it('leaves the folder free when the database cannot be opened', async () => {
    const { options } = await place()
    const file = join(options.dataDirectory, 'wenshu.db')
    mkdirSync(file)

    await expect(openDatabase(options)).rejects.toMatchObject({
      code: 'storage.cannotOpen',
      params: { place: file },
    })

    rmdirSync(file)
    const { close } = await openDatabase(options)
    await close()
  })

  it('refuses queries after it was closed', async () => {
    const { options } = await place()
    const { db, close } = await openDatabase(options)
    await close()

    await expect(db.selectFrom('settings').selectAll().execute()).rejects.toThrow('destroyed')
  })
})
