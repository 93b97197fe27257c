import * as Y from 'yjs'
import type { StoredText } from './log-store.ts'

/** A row of the log that Yjs could not read, although it was checked before it was written. */
export interface UnreadableRow {
  readonly seq: number
  readonly error: unknown
}

/**
 * Brings a stored text into an empty Y.Doc. Throws when there is nothing to bring: a document gets its first row in
 * the transaction that creates it, so nothing means that something is wrong, and an empty text must never stand in
 * for one that could not be read. Rows that cannot be read are left out and returned; the log keeps them.
 */
export function applyStoredText(doc: Y.Doc, stored: StoredText): readonly UnreadableRow[] {
  if (stored.snapshot === null && stored.rows.length === 0) throw new Error('the log has nothing of this document')
  if (stored.snapshot !== null) Y.applyUpdate(doc, stored.snapshot)
  const unreadable: UnreadableRow[] = []
  for (const { seq, update } of stored.rows) {
    try {
      Y.applyUpdate(doc, update)
    } catch (error) {
      unreadable.push({ seq, error })
    }
  }
  return unreadable
}

/** Bytes of a text on disk. */
export function storedBytes(stored: StoredText): number {
  return stored.rows.reduce((bytes, row) => bytes + row.update.byteLength, stored.snapshot?.byteLength ?? 0)
}
