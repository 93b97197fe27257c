import type { ServerContext } from '#server/context.ts'
import { type Route, route } from '#server/http/route.ts'
import { api } from '#shared/api/index.ts'

/** GET /api/templates: the kinds of documents that may be drafted, for everybody who is signed in. */
export function templateRoutes(context: Pick<ServerContext, 'templates'>): readonly Route[] {
  return [route(api.listTemplates, async () => [...context.templates.all()])]
}
