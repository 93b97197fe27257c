import type { Kysely } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import { SCHEMA_VERSION } from '#shared/document/schema.ts'
import type { LogRow, LogStore, Snapshot, StoredText } from './log-store.ts'

/** Snapshots kept beside the newest one, in case the newest turns out to be unreadable. */
const OLDER_SNAPSHOTS_KEPT = 1

/** The log of changes in the tables `updateLog` and `snapshots`. */
export function sqlLogStore(db: Kysely<Database>): LogStore {
  return {
    append: (rows) => appendRows(db, rows),
    load: (documentId) => loadText(db, documentId),
    saveSnapshot: (snapshot) => saveSnapshot(db, snapshot),
  }
}

// One statement is one transaction, and one transaction is one fsync.
async function appendRows(db: Kysely<Database>, rows: readonly LogRow[]): Promise<void> {
  await db.insertInto('updateLog').values(rows).execute()
}

// Snapshot before rows: a compaction in between leads to rows that are read twice, which Yjs ignores. The other way
// round, rows would be missing.
async function loadText(db: Kysely<Database>, documentId: string): Promise<StoredText> {
  const newest = await db
    .selectFrom('snapshots')
    .select(['uptoSeq', 'state'])
    .where('documentId', '=', documentId)
    .orderBy('uptoSeq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const uptoSeq = newest?.uptoSeq ?? 0
  const rows = await db
    .selectFrom('updateLog')
    .select(['seq', 'update'])
    .where('documentId', '=', documentId)
    .where('seq', '>', uptoSeq)
    .orderBy('seq')
    .execute()
  return { snapshot: newest?.state ?? null, uptoSeq, rows }
}

async function saveSnapshot(db: Kysely<Database>, snapshot: Snapshot): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('snapshots')
      .values({ ...snapshot, schemaVersion: SCHEMA_VERSION })
      .onConflict((conflict) => conflict.columns(['documentId', 'uptoSeq']).doNothing())
      .execute()
    const superseded = await transaction
      .selectFrom('snapshots')
      .select('uptoSeq')
      .where('documentId', '=', snapshot.documentId)
      .orderBy('uptoSeq', 'desc')
      .offset(1 + OLDER_SNAPSHOTS_KEPT)
      .limit(1)
      .executeTakeFirst()
    if (superseded === undefined) return
    await transaction
      .deleteFrom('snapshots')
      .where('documentId', '=', snapshot.documentId)
      .where('uptoSeq', '<=', superseded.uptoSeq)
      .execute()
  })
}
