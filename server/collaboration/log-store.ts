/** An accepted change of a text: who made it, when, and the Yjs update. */
export interface LogRow {
  readonly documentId: string
  /** `null` for changes the server makes for nobody in particular. */
  readonly personId: string | null
  readonly at: string
  readonly update: Uint8Array
}

/** A text as it lies on disk: the newest snapshot and every row after it. */
export interface StoredText {
  /** `null` before the first compaction. */
  readonly snapshot: Uint8Array | null
  readonly uptoSeq: number
  readonly rows: readonly { readonly seq: number; readonly update: Uint8Array }[]
}

/** A text up to a row of the log, so that reading it need not go through all rows before. */
export interface Snapshot {
  readonly documentId: string
  readonly uptoSeq: number
  readonly state: Uint8Array
  readonly at: string
}

/** Where the log of changes lies. Rows are only ever added. */
export interface LogStore {
  /** Adds all rows or none; resolves when they would survive a power cut. */
  append(rows: readonly LogRow[]): Promise<void>
  load(documentId: string): Promise<StoredText>
  saveSnapshot(snapshot: Snapshot): Promise<void>
}
