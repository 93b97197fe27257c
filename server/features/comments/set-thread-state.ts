import type { ServerContext } from '#server/context.ts'
import { lockDocument } from '#server/features/document-core/index.ts'
import { notFound } from '#shared/kernel/domain-error.ts'
import { findThread } from './thread-rows.ts'

/** What a person decides about a thread. */
export interface ThreadDecision {
  readonly documentId: string
  readonly threadId: string
  readonly personId: string
  readonly state: 'open' | 'resolved'
}

/** Resolves or reopens a thread and records it; a thread that is in that state already stays as it is. */
export async function setThreadState(context: ServerContext, decision: ThreadDecision): Promise<void> {
  const { documentId, threadId, personId, state } = decision
  const isResolved = state === 'resolved'
  await context.db.transaction().execute(async (transaction) => {
    if ((await lockDocument(transaction, documentId)) === null) throw notFound('document')
    const thread = await findThread(transaction, documentId, threadId)
    if (thread.state === state) return

    await transaction
      .updateTable('threads')
      .set({
        state,
        resolvedBy: isResolved ? personId : null,
        resolvedAt: isResolved ? context.clock.now().toISOString() : null,
      })
      .where('id', '=', threadId)
      .execute()
    const act = isResolved ? 'thread.resolve' : 'thread.reopen'
    await context.acts.append(transaction, { actorId: personId, documentId, act, details: { threadId } })
  })
  context.texts.announce(documentId, 'threads')
}
