import type { SQLInputValue } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import { cannotOpen } from '../refusals.ts'
import type { StatementReply, StatementResult, WorkerSettings } from './protocol.ts'

/** A refusal of SQLite with its extended result code (https://www.sqlite.org/rescode.html). */
export class SqliteError extends Error {
  readonly errcode: number | null

  constructor(message: string, errcode: number | null) {
    super(message)
    this.name = 'SqliteError'
    this.errcode = errcode
  }
}

interface Waiting {
  readonly resolve: (result: StatementResult) => void
  readonly reject: (reason: Error) => void
}

/** The other end of one SQLite connection, which lives in a worker thread. Statements run in the order they came. */
export class WorkerClient {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  readonly #ended: Promise<void>
  #lastId = 0
  #failure: Error | null = null

  private constructor(settings: WorkerSettings) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings })
    this.#worker.on('message', (reply: StatementReply) => this.#receive(reply))
    this.#worker.on('error', (error) => this.#failAll(error))
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#failAll(new Error('The database connection is closed'))
        resolve()
      })
    })
  }

  /** Opens a connection; rejects with `storage.cannotOpen` when the file cannot be opened. */
  static async open(settings: WorkerSettings): Promise<WorkerClient> {
    const client = new WorkerClient(settings)
    try {
      await client.#reply(0)
      return client
    } catch (error) {
      await client.close()
      throw cannotOpen(settings.file, error)
    }
  }

  execute(sql: string, parameters: readonly unknown[]): Promise<StatementResult> {
    if (this.#failure !== null) return Promise.reject(this.#failure)
    this.#lastId += 1
    const reply = this.#reply(this.#lastId)
    this.#worker.postMessage({ id: this.#lastId, sql, parameters: parameters.map(forTransfer) })
    return reply
  }

  /** Ends the connection after the statements that are already on their way. */
  async close(): Promise<void> {
    this.#worker.postMessage('close')
    await this.#ended
  }

  #reply(id: number): Promise<StatementResult> {
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
  }

  #receive(reply: StatementReply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ('result' in reply) waiting?.resolve(reply.result)
    else waiting?.reject(new SqliteError(reply.failure.message, reply.failure.errcode))
  }

  #failAll(error: Error): void {
    this.#failure ??= error
    for (const waiting of this.#waiting.values()) waiting.reject(this.#failure)
    this.#waiting.clear()
  }
}

/** A view of a part of a larger buffer would drag the whole buffer along to the other thread. */
function forTransfer(parameter: unknown): SQLInputValue {
  const isPart = parameter instanceof Uint8Array && parameter.byteLength !== parameter.buffer.byteLength
  return (isPart ? Uint8Array.from(parameter) : parameter) as SQLInputValue
}
