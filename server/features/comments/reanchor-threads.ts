import type * as Y from 'yjs'
import { anchoredThreads, setAnchor } from './anchor-mark.ts'
import type { ThreadRow } from './thread-rows.ts'

/** Anchors threads whose words are in the text, but no longer their mark: after a restored version, for instance. */
export function reanchorThreads(doc: Y.Doc, threads: readonly ThreadRow[]): void {
  const anchored = anchoredThreads(doc)
  for (const { id, markKey, blockId, quote, before, after } of threads)
    if (markKey !== null && !anchored.has(id)) setAnchor(doc, id, { blockId, from: null, quote, before, after })
}
