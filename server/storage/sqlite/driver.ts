import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SelectQueryNode,
  type TransactionSettings,
} from 'kysely'
import { Mutex } from './mutex.ts'
import { WorkerClient } from './worker-client.ts'

/** The two connections of one database file: the only one that writes, and one that reads what is committed. */
interface Workers {
  readonly writer: Lane | null
  readonly reader: Lane
}

interface Lane {
  readonly client: WorkerClient
  readonly mutex: Mutex
}

/**
 * Takes the writing connection only when it writes: a query outside a transaction reads beside a running commit and
 * never waits for it.
 */
class SqliteConnection implements DatabaseConnection {
  readonly #workers: Workers
  #held: { readonly client: WorkerClient; readonly release: () => void } | null = null

  constructor(workers: Workers) {
    this.#workers = workers
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const client = this.#held?.client ?? (await this.#clientFor(query))
    const { rows, changes } = await client.execute(query.sql, query.parameters)
    return { rows: rows as R[], numAffectedRows: BigInt(changes) }
  }

  #clientFor(query: CompiledQuery): WorkerClient | Promise<WorkerClient> {
    if (SelectQueryNode.is(query.query)) return this.#workers.reader.client
    return this.hold(this.#workers.writer ?? this.#workers.reader)
  }

  /** Keeps one of the two to itself until released. */
  async hold(lane: Lane): Promise<WorkerClient> {
    const release = await lane.mutex.acquire()
    this.#held = { client: lane.client, release }
    return lane.client
  }

  async begin(settings: TransactionSettings): Promise<void> {
    const isReadOnly = settings.accessMode === 'read only' || this.#workers.writer === null
    const client = await this.hold(isReadOnly ? this.#workers.reader : (this.#workers.writer as Lane))
    await client.execute(isReadOnly ? 'begin' : 'begin immediate', [])
  }

  release(): void {
    this.#held?.release()
    this.#held = null
  }

  // biome-ignore lint/correctness/useYield: an open cursor would keep the connection from everybody else.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('SQLite queries are not streamed: read page by page, each after the last key of the one before')
  }
}

/** What Kysely asks of a database, on `node:sqlite` in worker threads. */
export class SqliteWorkerDriver implements Driver {
  readonly #file: string
  readonly #isReadOnly: boolean
  #workers: Workers | null = null

  constructor(file: string, isReadOnly: boolean) {
    this.#file = file
    this.#isReadOnly = isReadOnly
  }

  async init(): Promise<void> {
    // The writer comes first: it makes the file and its journal mode.
    const writer = this.#isReadOnly ? null : await this.#open(false)
    try {
      this.#workers = { writer, reader: await this.#open(true) }
    } catch (error) {
      await writer?.client.close()
      throw error
    }
  }

  async #open(isReadOnly: boolean): Promise<Lane> {
    return { client: await WorkerClient.open({ file: this.#file, isReadOnly }), mutex: new Mutex() }
  }

  async acquireConnection(): Promise<SqliteConnection> {
    if (this.#workers === null) throw new Error('The database is closed')
    return new SqliteConnection(this.#workers)
  }

  async beginTransaction(connection: SqliteConnection, settings: TransactionSettings): Promise<void> {
    await connection.begin(settings)
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(connection: SqliteConnection): Promise<void> {
    connection.release()
  }

  async destroy(): Promise<void> {
    const workers = this.#workers
    this.#workers = null
    // The writer goes last: the last connection to close folds the journal into the file.
    await workers?.reader.client.close()
    await workers?.writer?.client.close()
  }
}
