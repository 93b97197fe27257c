import { setTimeout as delay } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import type { Clock } from '#server/context.ts'
import type { CompactionReply } from './compaction-worker.ts'
import type { LogStore, StoredText } from './log-store.ts'

export interface CompactionOptions {
  readonly store: LogStore
  readonly clock: Clock
  readonly logger: Logger
  /** Rest between two documents, so that compaction never takes more than a small share of the disk. */
  readonly restMs: number
  /** The newest snapshot of the document covers its log up to here. */
  readonly onCompacted: (documentId: string, rows: number) => void
}

/**
 * Writes snapshots, so that opening a document need not read its whole log.
 *
 * A snapshot is made from what lies on disk, in another thread, one document at a time. From the disk and not from
 * memory, because then it covers exactly the rows that were read: a row that is written but not applied yet can never
 * be counted as covered. In another thread, because building a large text takes longer than anybody may wait for a key.
 */
export class Compaction {
  private readonly options: CompactionOptions
  private readonly waiting = new Set<string>()
  private running: Promise<void> = Promise.resolve()
  private isRunning = false
  private isClosed = false
  private worker: Worker | null = null

  constructor(options: CompactionOptions) {
    this.options = options
  }

  /** Queues a document; asking again for one that waits changes nothing. */
  request(documentId: string): void {
    if (this.isClosed) return
    this.waiting.add(documentId)
    if (!this.isRunning) this.running = this.run()
  }

  /** Resolves when nothing waits. */
  async idle(): Promise<void> {
    await this.running
  }

  /** Ends after the document under way. */
  async close(): Promise<void> {
    this.isClosed = true
    this.waiting.clear()
    await this.running
  }

  private async run(): Promise<void> {
    this.isRunning = true
    while (this.waiting.size > 0) {
      for (const documentId of this.waiting) {
        this.waiting.delete(documentId)
        await this.compactOrReport(documentId)
        if (!this.isClosed && this.waiting.size > 0) await delay(this.options.restMs)
      }
      await this.worker?.terminate()
      this.worker = null
    }
    this.isRunning = false
  }

  private async compactOrReport(documentId: string): Promise<void> {
    try {
      await this.compact(documentId)
    } catch (error) {
      // Nothing depends on it: the log has every row, and the next unload or threshold asks again.
      this.options.logger.warn({ err: error, documentId }, 'compaction failed')
    }
  }

  private async compact(documentId: string): Promise<void> {
    const stored = await this.options.store.load(documentId)
    const last = stored.rows.at(-1)
    if (last === undefined) return
    const { state } = await this.ask(stored)
    if (state === null) {
      this.options.logger.error({ documentId }, 'compaction met rows it cannot read and left the document as it is')
      return
    }
    const at = this.options.clock.now().toISOString()
    await this.options.store.saveSnapshot({ documentId, uptoSeq: last.seq, state, at })
    this.options.onCompacted(documentId, stored.rows.length)
  }

  private ask(stored: StoredText): Promise<CompactionReply> {
    const worker = this.worker ?? new Worker(new URL('./compaction-worker.ts', import.meta.url))
    this.worker = worker
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        worker.removeAllListeners()
        act()
      }
      worker.once('message', (reply: CompactionReply) => settle(() => resolve(reply)))
      worker.once('error', (error) => {
        this.worker = null
        settle(() => reject(error))
      })
      worker.once('exit', () => settle(() => reject(new Error('the compaction thread ended'))))
      worker.postMessage(stored)
    })
  }
}
