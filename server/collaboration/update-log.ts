import { deferred } from './deferred.ts'
import type { LogRow, LogStore } from './log-store.ts'

/** The writer took a row back before it could be written; it is not on disk and never will be. */
export class RowWithdrawn extends Error {
  constructor() {
    super('the change was withdrawn before it could be written')
    this.name = 'RowWithdrawn'
  }
}

/** A row on its way to disk. */
export interface PendingRow {
  /** Resolves when the row is on disk. Rejects only with `RowWithdrawn`: a failed write is tried again for ever. */
  readonly written: Promise<void>
  /** Takes the row back. A write that is under way is waited for: it may still succeed. */
  withdraw(): void
}

export interface UpdateLogOptions {
  readonly store: LogStore
  /** Wait after the first failure; it doubles up to `most`. */
  readonly retryMs: { readonly first: number; readonly most: number }
  /** A failed attempt, with the documents whose rows wait now. */
  readonly onFailure: (error: unknown, documentIds: readonly string[]) => void
  /** Rows of a document that had failed are on disk, or withdrawn. */
  readonly onRecovered: (documentId: string) => void
  /** A row was withdrawn after a write of it had failed: it may be on disk all the same. */
  readonly onUncertain: (documentId: string) => void
  readonly onWritten: (rows: readonly LogRow[], milliseconds: number) => void
}

interface Entry {
  readonly row: LogRow
  readonly resolve: () => void
  readonly reject: (error: Error) => void
  isWithdrawn: boolean
  wasTried: boolean
}

/** Rows of one document, written in the sequence they came. */
interface Queue {
  readonly documentId: string
  entries: Entry[]
  failures: number
  /** Not to be tried before this instant. */
  notBefore: number
}

/** Rows and bytes of one insert: a limit on the length of the statement, not on the rate. */
const MOST_ROWS = 500
const MOST_BYTES = 8 * 1024 * 1024

/**
 * Writes changes to disk before anybody sees or confirms them.
 *
 * Group commit: rows that come while a write is under way go into the next one, so that one fsync confirms the
 * changes of many people. A failed write is tried again until it succeeds. After a failure every document involved
 * is tried alone, so that one row that can never be written holds up only its own document.
 */
export class UpdateLog {
  private readonly options: UpdateLogOptions
  private readonly queues = new Map<string, Queue>()
  private writing: ReadonlySet<Entry> = new Set()
  private isRunning = false
  private isTurnOfFailed = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private idleListeners: (() => void)[] = []

  constructor(options: UpdateLogOptions) {
    this.options = options
  }

  append(row: LogRow): PendingRow {
    const { promise, resolve, reject } = deferred()
    const entry: Entry = { row, resolve, reject, isWithdrawn: false, wasTried: false }
    this.queueOf(row.documentId).entries.push(entry)
    // Whoever waits for the row hears of a withdrawal; when nobody does, it must not end the process.
    promise.catch(() => {})
    void this.run()
    return { written: promise, withdraw: () => this.withdraw(entry) }
  }

  /** Whether rows of the document are not on disk yet. */
  isDirty(documentId: string): boolean {
    return this.queues.has(documentId)
  }

  /** Documents whose rows have failed at least once and still wait. */
  get failing(): readonly string[] {
    return [...this.queues.values()].filter((queue) => queue.failures > 0).map((queue) => queue.documentId)
  }

  get dirtyCount(): number {
    return this.queues.size
  }

  isFailing(documentId: string): boolean {
    return (this.queues.get(documentId)?.failures ?? 0) > 0
  }

  /** Resolves when nothing waits, or after the given time. Answers whether everything is on disk. */
  async drain(milliseconds: number): Promise<boolean> {
    if (this.queues.size === 0) return true
    for (const queue of this.queues.values()) queue.notBefore = 0
    void this.run()
    const { promise, resolve } = deferred()
    const timer = setTimeout(resolve, milliseconds)
    this.idleListeners.push(resolve)
    await promise
    clearTimeout(timer)
    return this.queues.size === 0
  }

  /** Stops trying; rows that still wait are withdrawn. */
  close(): void {
    clearTimeout(this.timer)
    for (const entry of [...this.queues.values()].flatMap((queue) => queue.entries)) this.withdraw(entry)
  }

  private queueOf(documentId: string): Queue {
    const existing = this.queues.get(documentId)
    if (existing !== undefined) return existing
    const queue: Queue = { documentId, entries: [], failures: 0, notBefore: 0 }
    this.queues.set(documentId, queue)
    return queue
  }

  private withdraw(entry: Entry): void {
    entry.isWithdrawn = true
    if (!this.writing.has(entry)) this.dropWithdrawn(this.queues.get(entry.row.documentId))
  }

  private dropWithdrawn(queue: Queue | undefined): void {
    if (queue === undefined) return
    // A row that is being written now may be on disk in a moment, whoever took back another row of its document.
    const withdrawn = queue.entries.filter((entry) => entry.isWithdrawn && !this.writing.has(entry))
    for (const entry of withdrawn) entry.reject(new RowWithdrawn())
    if (withdrawn.some((entry) => entry.wasTried)) this.options.onUncertain(queue.documentId)
    queue.entries = queue.entries.filter((entry) => !withdrawn.includes(entry))
    this.dropWhenEmpty(queue)
  }

  private dropWhenEmpty(queue: Queue): void {
    if (queue.entries.length > 0 || !this.queues.delete(queue.documentId)) return
    this.recover(queue)
    if (this.queues.size > 0) return
    for (const listener of this.idleListeners.splice(0)) listener()
  }

  private async run(): Promise<void> {
    if (this.isRunning) return
    this.isRunning = true
    // Rows of the same turn of the event loop share a write.
    await null
    for (let group = this.nextGroup(); group.length > 0; group = this.nextGroup()) await this.attempt(group)
    this.isRunning = false
    this.sleepUntilNext()
  }

  private sleepUntilNext(): void {
    clearTimeout(this.timer)
    if (this.queues.size === 0) return
    const next = Math.min(...[...this.queues.values()].map((queue) => queue.notBefore))
    this.timer = setTimeout(() => void this.run(), Math.max(1, next - performance.now()))
  }

  /** Every healthy document together, or one that has failed, alone; in turns, so that neither starves. */
  private nextGroup(): readonly Queue[] {
    const now = performance.now()
    const due = [...this.queues.values()].filter((queue) => queue.notBefore <= now)
    const healthy = due.filter((queue) => queue.failures === 0)
    const failed = due.filter((queue) => queue.failures > 0).slice(0, 1)
    this.isTurnOfFailed = !this.isTurnOfFailed
    const [preferred, other] = this.isTurnOfFailed ? [failed, healthy] : [healthy, failed]
    return preferred.length > 0 ? preferred : other
  }

  private async attempt(group: readonly Queue[]): Promise<void> {
    const entries = takeRows(group)
    this.writing = new Set(entries)
    const rows = entries.map((entry) => entry.row)
    const startedAt = performance.now()
    try {
      await this.options.store.append(rows)
      this.writing = new Set()
      this.options.onWritten(rows, performance.now() - startedAt)
      this.settle(group, entries)
    } catch (error) {
      this.writing = new Set()
      for (const entry of entries) entry.wasTried = true
      this.postpone(group)
      this.options.onFailure(error, [...this.queues.keys()])
      for (const queue of group) this.dropWithdrawn(queue)
    }
  }

  private settle(group: readonly Queue[], entries: readonly Entry[]): void {
    const written = new Set(entries)
    for (const entry of entries) entry.resolve()
    for (const queue of group) {
      queue.entries = queue.entries.filter((entry) => !written.has(entry))
      this.recover(queue)
      this.dropWhenEmpty(queue)
    }
  }

  private recover(queue: Queue): void {
    if (queue.failures === 0) return
    queue.failures = 0
    this.options.onRecovered(queue.documentId)
    // The store works again: whatever waits for its next attempt need not wait longer.
    for (const other of this.queues.values()) other.notBefore = 0
  }

  private postpone(group: readonly Queue[]): void {
    const { first, most } = this.options.retryMs
    for (const queue of group) {
      queue.notBefore = performance.now() + Math.min(most, first * 2 ** queue.failures)
      queue.failures += 1
    }
  }
}

function takeRows(group: readonly Queue[]): readonly Entry[] {
  const taken: Entry[] = []
  let bytes = 0
  for (const entry of group.flatMap((queue) => queue.entries)) {
    bytes += entry.row.update.byteLength
    if (taken.length >= MOST_ROWS || (bytes > MOST_BYTES && taken.length > 0)) break
    taken.push(entry)
  }
  return taken
}
