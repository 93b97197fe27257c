import { type Deferred, deferred } from '#server/collaboration/deferred.ts'
import type { LogRow, LogStore, Snapshot, StoredText } from '#server/collaboration/log-store.ts'

/** A log in memory, for tests that are about something else. */
export function memoryLogStore(): LogStore & { readonly rows: readonly LogRow[] } {
  const rows: LogRow[] = []
  const snapshots: Snapshot[] = []
  return {
    rows,
    async append(added) {
      rows.push(...added)
    },
    async load(documentId): Promise<StoredText> {
      const newest = snapshots.filter((snapshot) => snapshot.documentId === documentId).at(-1)
      const uptoSeq = newest?.uptoSeq ?? 0
      const later = rows.map((row, index) => ({ ...row, seq: index + 1 }))
      return {
        snapshot: newest?.state ?? null,
        uptoSeq,
        rows: later.filter((row) => row.documentId === documentId && row.seq > uptoSeq),
      }
    },
    async saveSnapshot(snapshot) {
      snapshots.push(snapshot)
    },
  }
}

/** A log whose disk the test breaks and mends. */
export interface FaultyLogStore extends LogStore {
  /** Writes, and reads when asked, fail with this from now on. */
  break(error: Error, options?: { readonly alsoReads?: boolean; readonly onlyDocument?: string }): void
  /** Writes reach the disk, but the answer is lost: they fail nevertheless. */
  loseAnswers(error: Error): void
  /** Writes wait until the disk is mended or released. */
  hold(): void
  mend(): void
  /** Writes tried so far. */
  readonly attempts: number
  /** Resolves when the given number of writes was tried in total. */
  untilAttempts(count: number): Promise<void>
}

/** Puts a breakable disk before a log. */
export function faultyLogStore(inner: LogStore): FaultyLogStore {
  let fault: { error: Error; alsoReads: boolean; onlyDocument: string | undefined; isWritten: boolean } | null = null
  let held: Deferred<void> | null = null
  let attempts = 0
  let waiting: { readonly count: number; readonly resolve: () => void }[] = []

  const noteAttempt = () => {
    attempts += 1
    for (const waiter of waiting) if (attempts >= waiter.count) waiter.resolve()
    waiting = waiting.filter((waiter) => attempts < waiter.count)
  }
  return {
    get attempts() {
      return attempts
    },
    untilAttempts: (count) =>
      new Promise((resolve) => {
        if (attempts >= count) resolve()
        else waiting.push({ count, resolve })
      }),
    break(error, { alsoReads = false, onlyDocument } = {}) {
      fault = { error, alsoReads, onlyDocument, isWritten: false }
    },
    loseAnswers(error) {
      fault = { error, alsoReads: false, onlyDocument: undefined, isWritten: true }
    },
    hold() {
      held ??= deferred()
    },
    mend() {
      fault = null
      held?.resolve()
      held = null
    },
    async append(rows) {
      noteAttempt()
      await held?.promise
      const { onlyDocument } = fault ?? {}
      const isHit = onlyDocument === undefined || rows.some((row) => row.documentId === onlyDocument)
      if (fault !== null && isHit && !fault.isWritten) throw fault.error
      await inner.append(rows)
      if (fault !== null && isHit) throw fault.error
    },
    async load(documentId) {
      if (fault?.alsoReads === true) throw fault.error
      return inner.load(documentId)
    },
    saveSnapshot: (snapshot) => inner.saveSnapshot(snapshot),
  }
}
