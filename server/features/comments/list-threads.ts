import type { ServerContext } from '#server/context.ts'
import { readPeople } from '#server/features/document-core/index.ts'
import type { ThreadView } from '#shared/api/documents.ts'
import { documentView } from '#shared/document/view.ts'
import { anchorMap, anchorState, inTextOrder } from './thread-order.ts'
import { commentsOf, findThread, type ThreadRow, threadsOf } from './thread-rows.ts'

type ReadContext = Pick<ServerContext, 'db' | 'texts'>

/** The threads of a document in the order of its text. */
export async function listThreads(context: ReadContext, documentId: string): Promise<ThreadView[]> {
  return presentThreads(context, documentId, await threadsOf(context.db, documentId))
}

/** One thread as lists show it. */
export async function readThread(context: ReadContext, documentId: string, threadId: string): Promise<ThreadView> {
  const [thread] = await presentThreads(context, documentId, [await findThread(context.db, documentId, threadId)])
  return thread as ThreadView
}

async function presentThreads(
  context: ReadContext,
  documentId: string,
  threads: readonly ThreadRow[],
): Promise<ThreadView[]> {
  const [comments, snapshot] = await Promise.all([
    commentsOf(
      context.db,
      threads.map((thread) => thread.id),
    ),
    context.texts.read(documentId),
  ])
  const people = await readPeople(context.db, [
    ...comments.map((comment) => comment.authorId),
    ...threads.flatMap((thread) => thread.resolvedBy ?? []),
  ])
  // Neither the kind of the document nor its fields have a part in where a thread is.
  const map = anchorMap(documentView('', snapshot.body, {}))
  return inTextOrder(map, threads).map((thread) => ({
    id: thread.id,
    quote: thread.quote,
    anchor: anchorState(map, thread),
    state: thread.state,
    isMustFix: thread.isMustFix === 1,
    comments: comments
      .filter((comment) => comment.threadId === thread.id)
      .map(({ id, authorId, at, text }) => ({ id, author: people(authorId), at, text })),
    resolvedBy: thread.resolvedBy === null ? null : people(thread.resolvedBy),
    resolvedAt: thread.resolvedAt,
  }))
}
