import type { Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { lockDocument } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import { notFound } from '#shared/kernel/domain-error.ts'
import { findThread } from './thread-rows.ts'

/** An answer in a thread. */
export interface NewReply {
  readonly documentId: string
  readonly threadId: string
  readonly personId: string
  readonly text: string
}

/** Adds an answer to a thread; the state of the thread stays. */
export async function replyToThread(context: ServerContext, reply: NewReply): Promise<void> {
  const { documentId, threadId, personId, text } = reply
  await context.db.transaction().execute(async (transaction) => {
    if ((await lockDocument(transaction, documentId)) === null) throw notFound('document')
    await findThread(transaction, documentId, threadId)
    const at = await instantAfterLast(transaction, threadId, context.clock.now())
    await transaction
      .insertInto('comments')
      .values({ id: context.identifiers.next(), threadId, authorId: personId, at, text })
      .execute()
  })
  context.texts.announce(documentId, 'threads')
}

/** Now, or just after the last comment: an answer never stands before what it answers, even when a clock was set back. */
async function instantAfterLast(transaction: Transaction<Database>, threadId: string, now: Date): Promise<string> {
  const last = await transaction
    .selectFrom('comments')
    .select('at')
    .where('threadId', '=', threadId)
    .orderBy('at', 'desc')
    .executeTakeFirst()
  const after = last === undefined ? 0 : Date.parse(last.at) + 1
  return new Date(Math.max(now.getTime(), after)).toISOString()
}
