import type { ServerContext } from '#server/context.ts'
import { authorize } from '#server/features/document-core/index.ts'
import { presentContent } from '#server/features/versions/index.ts'
import { takeAct } from '#server/features/workflow/index.ts'
import { DONE, type Route, route } from '#server/http/route.ts'
import { api } from '#shared/api/index.ts'
import { deleteDocument, listBin, restoreDocument } from './bin.ts'
import { createDocument } from './create-document.ts'
import { readDetail } from './document-detail.ts'
import { listDocuments } from './list-documents.ts'
import { registerDocument } from './register-document.ts'
import { updateDocument } from './update-document.ts'

/** Documents: creating, finding, reading, changing, and moving them along their route. */
export function documentRoutes(context: ServerContext): readonly Route[] {
  return [...findingRoutes(context), ...changingRoutes(context), ...binRoutes(context)]
}

function findingRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.listDocuments, async ({ actor, query }) => listDocuments(context, actor, query)),
    route(api.readDocument, async (call) => readDetail(context, call, call.params.documentId)),
    route(api.readContent, async ({ actor, params: { documentId } }) => {
      const { document } = await authorize(context, actor, 'read', documentId)
      return presentContent(document.kind, await context.texts.read(documentId))
    }),
  ]
}

function changingRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.createDocument, async (call) => {
      return readDetail(context, call, await createDocument(context, call.actor, call.body))
    }),
    route(api.updateDocument, async (call) => {
      const { actor, params, body } = call
      const { document } = await authorize(context, actor, 'manageWriters', params.documentId)
      await updateDocument(context, document, { personId: actor.personId, changes: body })
      return readDetail(context, call, params.documentId)
    }),
    route(api.register, async (call) => {
      const { actor, params, body } = call
      const { document } = await authorize(context, actor, 'register', params.documentId)
      await registerDocument(context, document, { actor, registration: body })
      return readDetail(context, call, params.documentId)
    }),
    route(api.takeAct, async (call) => {
      const { actor, language, params, body } = call
      await takeAct(context, { ...body, ...params, actor, language })
      return readDetail(context, call, params.documentId)
    }),
  ]
}

function binRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.deleteDocument, async ({ actor, params: { documentId } }) => {
      const { document } = await authorize(context, actor, 'delete', documentId)
      await deleteDocument(context, document, actor.personId)
      return DONE
    }),
    route(api.listBin, async ({ actor }) => [...(await listBin(context, actor.personId))]),
    route(api.restoreDocument, async (call) => {
      await restoreDocument(context, call.params.documentId, call.actor.personId)
      return readDetail(context, call, call.params.documentId)
    }),
  ]
}
