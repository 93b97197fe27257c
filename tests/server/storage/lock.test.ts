import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { type OpenOptions, openDatabase, openForReading } from '#server/storage/index.ts'
import { type DatabasePlace, describeOnEveryEmptyPlace, emptyPostgresPlace } from '#tests/support/databases.ts'

const HOLDER = fileURLToPath(new URL('../../support/hold-database.ts', import.meta.url))

const children: ChildProcess[] = []
afterEach(async () => {
  await Promise.all(children.splice(0).map(kill))
})

/** Another process that opens the database, and its first line: `open`, or the refusal. */
async function openInChild(options: OpenOptions) {
  const child = spawn(process.execPath, [HOLDER, JSON.stringify(options)], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { child, line }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

describeOnEveryEmptyPlace('the lock of a database', (place) => {
  it('refuses a second process while the first lives, and says which one has it', async () => {
    const { options } = await place()
    const first = await openInChild(options)

    const second = await openInChild(options)

    expect(first.line).toBe('open')
    expect(JSON.parse(second.line)).toEqual({
      code: 'storage.inUse',
      params: {
        pid: first.child.pid,
        host: hostname(),
        since: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      },
    })
  })

  it('does not weaken the first by refusing others', async () => {
    const { options } = await place()
    const first = await openInChild(options)

    for (let attempt = 0; attempt < 2; attempt += 1) {
      const other = await openInChild(options)
      expect(JSON.parse(other.line)).toMatchObject({ params: { pid: first.child.pid } })
    }
  })

  it('opens again after a process was killed', async () => {
    const { options } = await place()
    for (let round = 0; round < 3; round += 1) {
      const { child, line } = await openInChild(options)
      expect(line).toBe('open')
      await kill(child)
    }
  })

  it('refuses a second opening in the same process, and allows it after the first is closed', async () => {
    const { options } = await place()
    const first = await openDatabase(options)

    await expect(openDatabase(options)).rejects.toMatchObject({ code: 'storage.inUse', params: { pid: process.pid } })
    await first.close()

    const second = await openDatabase(options)
    await second.close()
  })

  it('lets exactly one of several simultaneous starts win', async () => {
    const { options } = await place()

    const starts = await Promise.all(Array.from({ length: 4 }, () => openInChild(options)))

    expect(starts.filter((start) => start.line === 'open')).toHaveLength(1)
  })

  it('does not keep others from reading, who in turn cannot write', async () => {
    const { options } = await place()
    const server = await openDatabase(options)
    await server.db.insertInto('settings').values({ key: 'office', value: '临江市委办公室' }).execute()

    const reader = await openForReading(options)
    const rows = await reader.db.selectFrom('settings').selectAll().execute()
    await expect(reader.db.deleteFrom('settings').execute()).rejects.toThrow(/read-?only/)
    await reader.close()
    await server.close()

    expect(rows).toEqual([{ key: 'office', value: '临江市委办公室' }])
  })
})

describe.skipIf(process.env.PG_TEST_URL === undefined)('the lock of a PostgreSQL database', () => {
  const LOCKS = `select l.pid, l.objid from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'advisory' and l.granted and a.datname = current_database()`

  async function query({ options }: DatabasePlace, statement: string): Promise<readonly unknown[]> {
    const client = new pg.Client({ connectionString: options.databaseUrl ?? '' })
    await client.connect()
    const { rows } = await client.query(statement)
    await client.end()
    return rows
  }

  /** Ends the session that holds the lock, as a restart of PostgreSQL does. */
  const breakLock = (place: DatabasePlace) => query(place, `select pg_terminate_backend(pid) from (${LOCKS}) as locks`)

  it('is taken again after the connection broke', async () => {
    const place = await emptyPostgresPlace()
    const { promise: isBroken, resolve: noteProblem } = deferred<Error>()
    const server = await openDatabase({ ...place.options, onProblem: noteProblem })

    await breakLock(place)
    await isBroken
    await expect.poll(() => query(place, LOCKS)).toHaveLength(1)

    await expect(openDatabase(place.options)).rejects.toMatchObject({ code: 'storage.inUse' })
    await server.close()
    await place.remove()
  })

  it('tells the server when another process was faster', async () => {
    const place = await emptyPostgresPlace()
    const { promise: isLost, resolve: noteLoss } = deferred<unknown>()
    const server = await openDatabase({ ...place.options, onLockLost: noteLoss })

    const thief = new pg.Client({
      connectionString: place.options.databaseUrl ?? '',
      application_name: 'wenshu 4242 cafe other-host',
    })
    await thief.connect()
    const theft = thief.query(`select pg_advisory_lock(objid::bigint) from (${LOCKS}) as locks`)
    await expect.poll(() => query(place, `select pid from pg_locks where not granted`)).toHaveLength(1)
    await breakLock(place)
    await theft

    expect(await isLost).toMatchObject({ pid: 4242, host: 'other-host' })
    await thief.end()
    await server.close()
    await place.remove()
  })
})

function deferred<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
