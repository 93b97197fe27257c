import type { Logger } from 'pino'
import type * as Y from 'yjs'

/** How often the next few texts are looked at. */
const ROUND_MS = 500
/** Texts told about per round: the work is spread, never all texts at one moment. */
const MOST_PER_ROUND = 4

/** What is told, and the shortest time between two notices about the same text. */
interface Notice {
  readonly tell: (documentId: string, doc: Y.Doc) => Promise<void>
  readonly leastBetweenMs: number
}

/** Tells the rest of the server, rarely and spread over time, that a text has changed. */
export class TextNotices {
  private readonly notice: Notice
  private readonly logger: Logger
  private readonly changed = new Map<string, { readonly doc: Y.Doc; readonly dueAt: number }>()
  private readonly timer: ReturnType<typeof setInterval>

  constructor(notice: Notice, logger: Logger) {
    this.notice = notice
    this.logger = logger
    this.timer = setInterval(() => void this.round(), ROUND_MS)
    this.timer.unref()
  }

  noteChange(documentId: string, doc: Y.Doc): void {
    if (!this.changed.has(documentId))
      this.changed.set(documentId, { doc, dueAt: performance.now() + this.notice.leastBetweenMs })
  }

  /** Tells at once about one text, if it has changed since the last notice. */
  async flush(documentId: string): Promise<void> {
    const entry = this.changed.get(documentId)
    if (!this.changed.delete(documentId) || entry === undefined) return
    try {
      await this.notice.tell(documentId, entry.doc)
    } catch (error) {
      // What is copied out of the text follows with its next change; the text itself is safe.
      this.logger.warn({ err: error, documentId }, 'what is copied out of the text could not be brought up to date')
    }
  }

  async close(): Promise<void> {
    clearInterval(this.timer)
    for (const documentId of [...this.changed.keys()]) await this.flush(documentId)
  }

  private async round(): Promise<void> {
    const now = performance.now()
    const due = [...this.changed].filter(([, entry]) => entry.dueAt <= now).slice(0, MOST_PER_ROUND)
    for (const [documentId] of due) await this.flush(documentId)
  }
}
