import { Worker } from 'node:worker_threads'
import type { StoredText } from './log-store.ts'

/** Builds the compact form of texts, one at a time. */
export interface TextBuilder {
  /** See `compactText`. */
  build(stored: StoredText): Promise<Uint8Array | null>
  /** Frees what building takes; the next `build` gets it anew. */
  rest(): Promise<void>
}

/** Builds in another thread, because a large text takes longer than anybody may wait for a key. */
export class CompactionThread implements TextBuilder {
  private worker: Worker | null = null

  build(stored: StoredText): Promise<Uint8Array | null> {
    const worker = this.worker ?? new Worker(new URL('./compaction-worker.ts', import.meta.url))
    this.worker = worker
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        this.worker = null
        reject(error)
      }
      worker.removeAllListeners()
      worker.once('message', resolve)
      worker.once('error', fail)
      worker.once('exit', () => fail(new Error('the compaction thread ended')))
      worker.postMessage(stored)
    })
  }

  async rest(): Promise<void> {
    const worker = this.worker
    this.worker = null
    worker?.removeAllListeners()
    await worker?.terminate()
  }
}
