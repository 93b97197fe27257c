import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import type { Json } from '#shared/kernel/canonical-json.ts'

/** Something that was done, to be written into the record. */
export interface ActEntry {
  readonly actorId: string
  readonly onBehalfOf?: string
  readonly documentId: string | null
  /** An act of a route (`submit`, `sign` …) or of administration (`person.create` …). */
  readonly act: string
  readonly details: Json
}

/** The append-only, hash-chained record. */
export interface ActRecorder {
  /** Adds an entry within the transaction of what it records: either both happen or neither. Gives the id of the entry. */
  append(transaction: Transaction<Database>, entry: ActEntry): Promise<string>
  /** Recomputes the whole chain; gives the sequence number of the first row that does not fit, or `null`. */
  verify(db: Kysely<Database>): Promise<{ readonly rows: number; readonly brokenAt: number | null }>
}
