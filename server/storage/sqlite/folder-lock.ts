import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { LockHolder } from '../lock-holder.ts'
import { databaseInUse } from '../refusals.ts'

/** SQLITE_BUSY: somebody else is in a writing transaction. */
const BUSY = 5

/** Two simultaneous starts touch the file for a moment; one that lives on keeps it far longer than this. */
const BUSY_TIMEOUT_MS = 300

/**
 * Holds a data folder for this process until the returned function is called or the process ends in whatever way:
 * the operating system releases the lock, so nothing stale is ever left to clean up. Throws `storage.inUse` while
 * another opening of the folder, in this or another process, holds it.
 *
 * It is a writing transaction on a file of its own that is never committed; others can still read from that file who
 * holds it.
 */
export function lockFolder(directory: string, holder: LockHolder): () => void {
  const database = new DatabaseSync(join(directory, 'lock.db'), { timeout: BUSY_TIMEOUT_MS })
  try {
    database.exec('create table if not exists holder ("pid" integer, "host" text, "since" text)')
    database.exec('begin immediate; delete from holder')
    database.prepare('insert into holder values (?, ?, ?)').run(holder.pid, holder.host, holder.since)
    database.exec('commit; begin immediate')
  } catch (error) {
    const isHeld = (error as { readonly errcode?: number }).errcode === BUSY
    const other = isHeld ? readHolder(database) : undefined
    database.close()
    throw other === undefined ? error : databaseInUse(other)
  }
  return () => database.close()
}

function readHolder(database: DatabaseSync): LockHolder | undefined {
  return database.prepare('select "pid", "host", "since" from holder').get() as LockHolder | undefined
}
