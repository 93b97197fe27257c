import * as Y from 'yjs'
import { applyStoredText } from './load-text.ts'
import type { StoredText } from './log-store.ts'

/** A stored text as one update, or `null` when a row is unreadable: a snapshot must not hide it. */
export function compactText(stored: StoredText): Uint8Array | null {
  const doc = new Y.Doc({ gc: false })
  try {
    const unreadable = applyStoredText(doc, stored)
    return unreadable.length > 0 ? null : Y.encodeStateAsUpdate(doc)
  } finally {
    doc.destroy()
  }
}
