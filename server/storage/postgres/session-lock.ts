import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { LockHolder } from '../lock-holder.ts'
import { cannotOpen, databaseInUse, placeOf } from '../refusals.ts'
import { connectionSettings } from './dialect.ts'

/** The advisory lock by which a process holds the database. */
const LOCK_KEY = 7_302_002

/**
 * How long to wait for the lock: PostgreSQL notices only after a moment that a process has been killed, and its
 * successor must not be refused.
 */
const PATIENCE_MS = 1500

/** SQLSTATE lock_not_available: the wait was in vain. */
const NOT_AVAILABLE = '55P03'

/** Pause between attempts to take the lock again after the connection broke. */
const RETRY_MS = 500

export interface LockEvents {
  /** The connection broke or cannot be made again yet. */
  onProblem(error: Error): void
  /** Another process took the database while the connection was broken: this one must stop writing. */
  onLost(holder: LockHolder): void
}

const HOLDER = `select a."application_name" as name, a."backend_start" as since
  from pg_locks l join pg_stat_activity a on a."pid" = l."pid"
  where l."locktype" = 'advisory' and l."granted" and l."classid" = 0 and l."objid" = $1
    and l."database" = (select "oid" from pg_database where "datname" = current_database())`

/**
 * Holds a PostgreSQL database for this process by a session lock on a connection of its own: the server releases it
 * when the process ends in whatever way. When the connection breaks, the lock is taken again as soon as possible.
 */
export class SessionLock {
  readonly #databaseUrl: string
  readonly #events: LockEvents
  readonly #holder: LockHolder
  /** Tells our own session, which the server may not have given up yet, from that of another process. */
  readonly #token = randomBytes(4).toString('hex')
  #client: pg.Client | null = null
  #retry: NodeJS.Timeout | null = null
  #isReleased = false

  private constructor(databaseUrl: string, holder: LockHolder, events: LockEvents) {
    this.#databaseUrl = databaseUrl
    this.#holder = holder
    this.#events = events
  }

  /**
   * Takes the lock. Rejects with `storage.inUse` while another opening of the database holds it, with
   * `storage.cannotOpen` when the server does not answer or does not let us in.
   */
  static async acquire(databaseUrl: string, holder: LockHolder, events: LockEvents): Promise<SessionLock> {
    const lock = new SessionLock(databaseUrl, holder, events)
    const other = await lock.#tryLock().catch((error: unknown) => {
      throw cannotOpen(placeOf(databaseUrl), error)
    })
    if (other !== null) throw databaseInUse(other)
    return lock
  }

  async release(): Promise<void> {
    this.#isReleased = true
    if (this.#retry !== null) clearTimeout(this.#retry)
    await this.#client?.end()
  }

  /** Gives the process that holds the lock instead, or `null` when we have it now. */
  async #tryLock(): Promise<(LockHolder & { readonly isThisLock: boolean }) | null> {
    const client = new pg.Client({
      ...connectionSettings(this.#databaseUrl),
      // The name of a session is cut at 63 bytes, so the name of the host comes last.
      application_name: `wenshu ${this.#holder.pid} ${this.#token} ${this.#holder.host}`,
    })
    client.on('error', (error) => this.#events.onProblem(error))
    await client.connect()
    try {
      if (await takeLock(client)) {
        this.#keep(client)
        return null
      }
      const found = await client.query<{ name: string; since: Date }>(HOLDER, [LOCK_KEY])
      return this.#readHolder(found.rows[0])
    } finally {
      if (this.#client !== client) await client.end()
    }
  }

  #keep(client: pg.Client): void {
    this.#client = client
    client.once('end', () => {
      if (!this.#isReleased) void this.#takeAgain()
    })
  }

  #readHolder(row: { readonly name: string; readonly since: Date } | undefined): LockHolder & { isThisLock: boolean } {
    const [, pid, token, host] = /^wenshu (\d+) (\w+) (.*)$/.exec(row?.name ?? '') ?? []
    return {
      pid: Number(pid ?? 0),
      host: host ?? '?',
      since: row?.since.toISOString() ?? '?',
      isThisLock: token === this.#token,
    }
  }

  #scheduleRetry(): void {
    this.#retry = setTimeout(() => void this.#takeAgain(), RETRY_MS)
  }

  async #takeAgain(): Promise<void> {
    try {
      const other = await this.#tryLock()
      if (this.#isReleased) await this.#client?.end()
      else if (other?.isThisLock) this.#scheduleRetry()
      else if (other !== null) this.#events.onLost(other)
    } catch (error) {
      this.#events.onProblem(error as Error)
      if (!this.#isReleased) this.#scheduleRetry()
    }
  }
}

async function takeLock(client: pg.Client): Promise<boolean> {
  await client.query(`set lock_timeout = ${PATIENCE_MS}`)
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY])
    return true
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === NOT_AVAILABLE) return false
    throw error
  }
}
