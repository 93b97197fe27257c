import type { Document } from '@hocuspocus/server'

/** A document in memory, with what is known about its log. */
export interface LiveDocument {
  readonly doc: Document
  /** Bytes of snapshot and rows, for the limit on size. */
  bytes: number
  /** Rows that a load would have to read beside the snapshot. */
  rowsAfterSnapshot: number
}

/** The documents this server holds in memory. */
export type LiveDocuments = Map<string, LiveDocument>
