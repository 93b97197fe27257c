import type { Kysely, Selectable } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import { notFound } from '#shared/kernel/domain-error.ts'

export type ThreadRow = Selectable<Database['threads']>
export type CommentRow = Selectable<Database['comments']>

/** The threads of a document, oldest first. */
export async function threadsOf(db: Kysely<Database>, documentId: string): Promise<readonly ThreadRow[]> {
  return db
    .selectFrom('threads')
    .selectAll()
    .where('documentId', '=', documentId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** One thread of a document. Throws `thread.notFound`, also for the thread of another document. */
export async function findThread(db: Kysely<Database>, documentId: string, threadId: string): Promise<ThreadRow> {
  const row = await db
    .selectFrom('threads')
    .selectAll()
    .where('id', '=', threadId)
    .where('documentId', '=', documentId)
    .executeTakeFirst()
  if (row === undefined) throw notFound('thread')
  return row
}

/** The comments of threads, oldest first. */
export async function commentsOf(db: Kysely<Database>, threadIds: readonly string[]): Promise<readonly CommentRow[]> {
  if (threadIds.length === 0) return []
  return db.selectFrom('comments').selectAll().where('threadId', 'in', threadIds).orderBy('at').orderBy('id').execute()
}

/** How many threads of a document are open: all, and those that must be settled before it goes on. */
export async function countOpenThreads(
  db: Kysely<Database>,
  documentId: string,
): Promise<{ readonly all: number; readonly mustFix: number }> {
  const rows = await db
    .selectFrom('threads')
    .select(['isMustFix', (count) => count.fn.countAll<number>().as('threads')])
    .where('documentId', '=', documentId)
    .where('state', '=', 'open')
    .groupBy('isMustFix')
    .execute()
  const countOf = (isMustFix: number) => Number(rows.find((row) => row.isMustFix === isMustFix)?.threads ?? 0)
  return { all: countOf(0) + countOf(1), mustFix: countOf(1) }
}
