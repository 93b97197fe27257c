import type { ServerContext } from '#server/context.ts'
import { authorize } from '#server/features/document-core/index.ts'
import { type Route, route } from '#server/http/route.ts'
import { api } from '#shared/api/index.ts'
import { createThread } from './create-thread.ts'
import { listThreads, readThread } from './list-threads.ts'
import { replyToThread } from './reply-to-thread.ts'
import { setThreadState } from './set-thread-state.ts'

/** Comment threads on a document. */
export function commentRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.listThreads, async ({ actor, params: { documentId } }) => {
      await authorize(context, actor, 'read', documentId)
      return listThreads(context, documentId)
    }),
    route(api.createThread, async ({ actor, params: { documentId }, body }) => {
      await authorize(context, actor, 'comment', documentId)
      const threadId = await createThread(context, actor, { documentId, ...body })
      return readThread(context, documentId, threadId)
    }),
    route(api.replyToThread, async ({ actor, params, body }) => {
      await authorize(context, actor, 'comment', params.documentId)
      await replyToThread(context, { ...params, personId: actor.personId, text: body.text })
      return readThread(context, params.documentId, params.threadId)
    }),
    route(api.updateThread, async ({ actor, params, body }) => {
      await authorize(context, actor, 'resolveComment', params.documentId)
      await setThreadState(context, { ...params, personId: actor.personId, state: body.state })
      return readThread(context, params.documentId, params.threadId)
    }),
  ]
}
