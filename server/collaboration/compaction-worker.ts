import { parentPort } from 'node:worker_threads'
import * as Y from 'yjs'
import { applyStoredText } from './load-text.ts'
import type { StoredText } from './log-store.ts'

/** What the worker answers: the text as one update, or `null` when a row is unreadable and must not be hidden. */
export interface CompactionReply {
  readonly state: Uint8Array | null
}

function compact(stored: StoredText): CompactionReply {
  const doc = new Y.Doc({ gc: false })
  try {
    const unreadable = applyStoredText(doc, stored)
    return { state: unreadable.length > 0 ? null : Y.encodeStateAsUpdate(doc) }
  } finally {
    doc.destroy()
  }
}

parentPort?.on('message', (stored: StoredText) => parentPort?.postMessage(compact(stored)))
