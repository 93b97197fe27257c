import type { ServerContext } from '#server/context.ts'
import { factsOf, lockDocument } from '#server/features/document-core/index.ts'
import { DomainError, notFound } from '#shared/kernel/domain-error.ts'
import { mayUseDocument } from '#shared/permissions/document-access.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { type AnchoredPlace, markKeyOf, removeAnchor, setAnchor } from './anchor-mark.ts'

/** A thread to be started. */
export interface NewThread {
  readonly documentId: string
  /** Where the person saw the words; `null` for the whole document. */
  readonly anchor: { readonly blockId: string; readonly from: number } | null
  readonly quote: string
  readonly text: string
  readonly isMustFix: boolean
}

const WHOLE_DOCUMENT: AnchoredPlace = { blockId: null, quote: '', before: '', after: '' }

/**
 * Starts a thread. The mark comes first and the thread after it: a mark without a thread shows nothing, a thread
 * without its mark would claim that its words are gone. Throws `thread.textNotFound` when the words are not there.
 */
export async function createThread(context: ServerContext, actor: Actor, thread: NewThread): Promise<string> {
  const threadId = context.identifiers.next()
  const place = await setMark(context, { threadId, personId: actor.personId, thread })
  try {
    await insertThread(context, actor, { threadId, place, thread })
  } catch (error) {
    if (thread.anchor !== null)
      await context.texts.change(thread.documentId, actor.personId, (doc) => removeAnchor(doc, threadId))
    throw error
  }
  context.texts.announce(thread.documentId, 'threads')
  return threadId
}

async function setMark(
  context: ServerContext,
  { threadId, personId, thread }: { threadId: string; personId: string; thread: NewThread },
): Promise<AnchoredPlace> {
  const { anchor, documentId, quote } = thread
  if (anchor === null) return WHOLE_DOCUMENT

  const sought = { blockId: anchor.blockId, from: anchor.from, quote, before: '', after: '' }
  const place = await context.texts.change(documentId, personId, (doc) => setAnchor(doc, threadId, sought))
  if (place === null) throw new DomainError('thread.textNotFound', 409)
  return place
}

async function insertThread(
  context: ServerContext,
  actor: Actor,
  { threadId, place, thread }: { threadId: string; place: AnchoredPlace; thread: NewThread },
): Promise<void> {
  const at = context.clock.now().toISOString()
  await context.db.transaction().execute(async (transaction) => {
    // Under the lock that acts take too: no thread slips in between the check of an act and the act.
    const document = await lockDocument(transaction, thread.documentId)
    if (document === null) throw notFound('document')
    const facts = await factsOf({ ...context, db: transaction }, document)
    if (!mayUseDocument(actor, 'comment', facts)) throw new DomainError('permission.denied', 403)

    await transaction
      .insertInto('threads')
      .values({
        id: threadId,
        documentId: thread.documentId,
        markKey: thread.anchor === null ? null : markKeyOf(threadId),
        ...place,
        state: 'open',
        isMustFix: thread.isMustFix ? 1 : 0,
        createdBy: actor.personId,
        createdAt: at,
        resolvedBy: null,
        resolvedAt: null,
      })
      .execute()
    await transaction
      .insertInto('comments')
      .values({ id: context.identifiers.next(), threadId, authorId: actor.personId, at, text: thread.text })
      .execute()
  })
}
