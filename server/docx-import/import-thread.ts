import { Worker } from 'node:worker_threads'
import { DomainError, type ErrorParams } from '#shared/kernel/domain-error.ts'
import type { ImportedFile, ImportRequest } from './import-file.ts'
import { THREAD_LIMITS } from './limits.ts'

/** What comes back from the thread. */
export type ThreadReply =
  | { readonly imported: ImportedFile }
  | { readonly refused: { readonly code: string; readonly status: number; readonly params: ErrorParams } }

/** Reads files one after another, away from everybody's keys. */
export interface FileReader {
  /**
   * What the file says. Rejects with `import.*`: besides the refusals of `importFile` there are `import.takesTooLong`,
   * `import.beyond.size` when the file takes more memory than any document needs, and `import.busy`.
   */
  read(request: ImportRequest): Promise<ImportedFile>
}

/** A thread that nobody needed for this long ends and gives its memory back. */
const REST_AFTER_MS = 60_000

/** A reader with a thread of its own, which begins with the first file. It does not keep the process alive. */
export function createFileReader(limits: typeof THREAD_LIMITS = THREAD_LIMITS): FileReader {
  const thread = new ReadingThread(limits)
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return {
    async read(request) {
      if (waiting > limits.waiting) throw new DomainError('import.busy', 503)
      waiting += 1
      const before = last
      const reading = before.then(() => thread.read(request))
      // Whoever comes next waits for the end of this one, however it ends.
      last = reading.then(ignore, ignore)
      return reading.finally(() => {
        waiting -= 1
      })
    },
  }
}

function ignore(): void {}

class ReadingThread {
  private readonly limits: typeof THREAD_LIMITS
  private worker: Worker | null = null
  private resting: NodeJS.Timeout | null = null
  /** How the file that is being read ends; `null` when none is. */
  private settle: ((done: () => void) => void) | null = null
  private reply: (reply: ThreadReply) => void = ignore
  private fail: (error: Error) => void = ignore

  constructor(limits: typeof THREAD_LIMITS) {
    this.limits = limits
  }

  async read(request: ImportRequest): Promise<ImportedFile> {
    const reply = await this.ask(request)
    if ('imported' in reply) return reply.imported
    const { code, status, params } = reply.refused
    throw new DomainError(code, status, params)
  }

  private ask(request: ImportRequest): Promise<ThreadReply> {
    return new Promise<ThreadReply>((resolve, reject) => {
      const worker = this.begin()
      const late = setTimeout(() => {
        this.end()
        this.settle?.(() => reject(new DomainError('import.takesTooLong', 422)))
      }, this.limits.milliseconds)
      this.settle = (done) => {
        clearTimeout(late)
        this.settle = null
        done()
      }
      this.reply = resolve
      this.fail = reject
      worker.postMessage(request)
    })
  }

  /** The thread of before, or a new one. Its listeners stay: taking the last one off would close its port for good. */
  private begin(): Worker {
    if (this.resting !== null) clearTimeout(this.resting)
    this.resting = null
    if (this.worker !== null) return this.worker
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.heapMegabytes },
    })
    const failed = (error: Error) => {
      // A thread that was given up ends while the next one may be at work already.
      if (this.worker !== worker) return
      this.worker = null
      this.settle?.(() => this.fail(refusalOf(error)))
    }
    worker.on('message', (reply: ThreadReply) => this.settle?.(() => this.reply(this.rest(reply))))
    worker.on('error', failed)
    worker.on('exit', () => failed(new Error('the import thread ended')))
    worker.unref()
    this.worker = worker
    return worker
  }

  private rest(reply: ThreadReply): ThreadReply {
    this.resting = setTimeout(() => this.end(), REST_AFTER_MS).unref()
    return reply
  }

  private end(): void {
    const worker = this.worker
    this.worker = null
    void worker?.terminate()
  }
}

/** Memory that ran out says that the file is too large; everything else is a bug. */
function refusalOf(error: Error): Error {
  const isOutOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isOutOfMemory ? new DomainError('import.beyond.size', 422) : error
}
