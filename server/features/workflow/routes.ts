import type { ServerContext } from '#server/context.ts'
import { authorize } from '#server/features/document-core/index.ts'
import { DONE, type Route, route } from '#server/http/route.ts'
import { api } from '#shared/api/index.ts'
import { listActs } from './act-records.ts'
import { listTasks } from './list-tasks.ts'
import { markOpened } from './mark-opened.ts'
import { readDesk } from './read-desk.ts'

/** The record of a document, tasks, and the figures of the workbench. */
export function workflowRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.listActs, async ({ actor, params: { documentId } }) => {
      const { document } = await authorize(context, actor, 'read', documentId)
      return listActs(context, document)
    }),
    route(api.markOpened, async ({ actor, params: { documentId } }) => {
      await authorize(context, actor, 'read', documentId)
      await markOpened(context, documentId, actor.personId)
      return DONE
    }),
    route(api.listTasks, async ({ actor, query }) => listTasks(context, { ...query, personId: actor.personId })),
    route(api.readDesk, async ({ actor }) => readDesk(context, actor)),
  ]
}
