import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import type { StatementReply, StatementRequest, StatementResult, WorkerSettings } from './protocol.ts'

/** Prepared statements that are kept; the server has fewer different ones than this. */
const STATEMENTS_KEPT = 300

/** How long to wait for another process, such as a backup that is just opening the file. */
const BUSY_TIMEOUT_MS = 5000

/**
 * One SQLite connection in a thread of its own: the fsync of a commit takes milliseconds on a slow disk, and nobody
 * else's request may wait for it.
 */
class Connection {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, { readonly statement: StatementSync; readonly hasRows: boolean }>()

  constructor(settings: WorkerSettings) {
    this.#database = new DatabaseSync(settings.file, {
      readOnly: settings.isReadOnly,
      timeout: BUSY_TIMEOUT_MS,
      enableForeignKeyConstraints: true,
    })
    if (settings.isReadOnly) return
    // FULL: a commit that was reported is on disk even when the machine loses power the next moment.
    this.#database.exec('pragma journal_mode = wal; pragma synchronous = full;')
  }

  execute(request: StatementRequest): StatementResult {
    // On a full disk SQLite rolls back by itself; the rollback that follows must not hide that reason by another one.
    if (request.sql === 'rollback' && !this.#database.isTransaction) return { rows: [], changes: 0 }
    const { statement, hasRows } = this.#prepare(request.sql)
    if (hasRows) return { rows: statement.all(...request.parameters), changes: 0 }
    return { rows: [], changes: Number(statement.run(...request.parameters).changes) }
  }

  #prepare(sql: string): { readonly statement: StatementSync; readonly hasRows: boolean } {
    const kept = this.#statements.get(sql)
    if (kept !== undefined) return kept

    const statement = this.#database.prepare(sql)
    const prepared = { statement, hasRows: statement.columns().length > 0 }
    if (this.#statements.size >= STATEMENTS_KEPT) this.#statements.clear()
    this.#statements.set(sql, prepared)
    return prepared
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }
}

function answer(id: number, work: () => StatementResult): StatementReply {
  try {
    return { id, result: work() }
  } catch (error) {
    // An Error loses its code on the way between threads, so it travels as data.
    const { message, errcode } = error as Error & { readonly errcode?: number }
    return { id, failure: { message, errcode: errcode ?? null } }
  }
}

const port = parentPort
if (port === null) throw new Error('This file runs as a worker thread')

let connection: Connection | null = null
port.postMessage(
  answer(0, () => {
    connection = new Connection(workerData as WorkerSettings)
    return { rows: [], changes: 0 }
  }),
)
port.on('message', (request: StatementRequest | 'close') => {
  if (request !== 'close') {
    port.postMessage(answer(request.id, () => (connection as Connection).execute(request)))
    return
  }
  connection?.close()
  port.close()
})
