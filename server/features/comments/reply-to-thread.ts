import type { ServerContext } from '#server/context.ts'
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
  await findThread(context.db, reply.documentId, reply.threadId)
  await context.db
    .insertInto('comments')
    .values({
      id: context.identifiers.next(),
      threadId: reply.threadId,
      authorId: reply.personId,
      at: context.clock.now().toISOString(),
      text: reply.text,
    })
    .execute()
  context.texts.announce(reply.documentId, 'threads')
}
