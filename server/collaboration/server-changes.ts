import type { Hocuspocus } from '@hocuspocus/server'
import * as Y from 'yjs'
import type { Clock } from '#server/context.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import type { LogRow } from './log-store.ts'
import { Turns } from './turns.ts'
import type { UpdateLog } from './update-log.ts'

/**
 * Changes that the server itself makes to a text.
 *
 * A change is made on a copy, written to the log, and only then applied to the text that people have open. Made
 * directly on the open text it would be on every screen before it is on disk, and when the write failed there would
 * be no way back: taking it out again is a further change, and what people typed on top of it refers to it. A copy
 * costs some milliseconds and leaves nothing behind when the write fails.
 */
export class ServerChanges {
  private readonly hocuspocus: Hocuspocus
  private readonly log: UpdateLog
  private readonly clock: Clock
  private readonly patienceMs: number
  /** The next change of a text starts from the result of the last. */
  private readonly turns = new Turns()

  constructor(options: {
    readonly hocuspocus: Hocuspocus
    readonly log: UpdateLog
    readonly clock: Clock
    /** How long a change waits for a disk that does not write before it is given up. */
    readonly patienceMs: number
  }) {
    this.hocuspocus = options.hocuspocus
    this.log = options.log
    this.clock = options.clock
    this.patienceMs = options.patienceMs
  }

  /** See `LiveTexts.change`. Refuses with `storage.unavailable` when the disk does not write for several seconds. */
  change<T>(documentId: string, personId: string, edit: (doc: Y.Doc) => T): Promise<T> {
    return this.turns.run(documentId, () => this.changeNow(documentId, personId, edit))
  }

  private async changeNow<T>(documentId: string, personId: string, edit: (doc: Y.Doc) => T): Promise<T> {
    // Keeps the document in memory until the change is in it.
    const direct = await this.hocuspocus.openDirectConnection(documentId)
    try {
      const { document } = direct
      if (document === null || document.isDestroyed) throw new Error('the document left memory while it was opened')
      const { result, update } = changeOnCopy(document, edit)
      if (update === null) return result
      await this.write({ documentId, personId, at: this.clock.now().toISOString(), update })
      Y.applyUpdate(document, update, { source: 'local' })
      return result
    } finally {
      await direct.disconnect()
    }
  }

  private async write(row: LogRow): Promise<void> {
    const pending = this.log.append(row)
    const timer = setTimeout(() => pending.withdraw(), this.patienceMs)
    try {
      await pending.written
    } catch {
      // Only `RowWithdrawn` comes here.
      throw new DomainError('storage.unavailable', 503, {})
    } finally {
      clearTimeout(timer)
    }
  }
}

/** The result of an edit and the update that stands for it; `null` when it changed nothing. */
function changeOnCopy<T>(
  doc: Y.Doc,
  edit: (doc: Y.Doc) => T,
): { readonly result: T; readonly update: Uint8Array | null } {
  const copy = new Y.Doc({ gc: false })
  try {
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    const updates: Uint8Array[] = []
    copy.on('update', (update: Uint8Array) => updates.push(update))
    const result = copy.transact(() => edit(copy))
    return { result, update: updates.length === 0 ? null : Y.mergeUpdates(updates) }
  } finally {
    copy.destroy()
  }
}
