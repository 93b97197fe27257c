import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Clock } from '#server/context.ts'
import type { TextBuilder } from './compaction-thread.ts'
import type { LogStore } from './log-store.ts'

export interface CompactionOptions {
  readonly store: LogStore
  readonly builder: TextBuilder
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
 * A snapshot is made from what lies on disk, one document at a time. From the disk and not from memory, because then
 * it covers exactly the rows that were read: a row that is written but not applied yet can never count as covered.
 */
export class Compaction {
  private readonly options: CompactionOptions
  private readonly waiting = new Set<string>()
  private running: Promise<void> = Promise.resolve()
  private isRunning = false
  private isClosed = false

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
      await this.options.builder.rest()
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
    const state = await this.options.builder.build(stored)
    if (state === null) {
      this.options.logger.error({ documentId }, 'compaction met rows it cannot read and left the document as it is')
      return
    }
    const at = this.options.clock.now().toISOString()
    await this.options.store.saveSnapshot({ documentId, uptoSeq: last.seq, state, at })
    this.options.onCompacted(documentId, stored.rows.length)
  }
}
