import type { ServerContext } from './context.ts'
import { commentRoutes } from './features/comments/index.ts'
import { documentRoutes } from './features/documents/index.ts'
import { exportRoutes } from './features/export/index.ts'
import { peopleRoutes, sessionRoutes } from './features/people/index.ts'
import { type SetupCode, setupRoutes } from './features/system/index.ts'
import { templateRoutes } from './features/templates/index.ts'
import { versionRoutes } from './features/versions/index.ts'
import { workflowRoutes } from './features/workflow/index.ts'
import type { Route } from './http/route.ts'

/** Every operation the server carries out: the whole of `shared/api`. */
export function routesOf(context: ServerContext, code: SetupCode): readonly Route[] {
  return [
    ...setupRoutes(context, code),
    ...sessionRoutes(context),
    ...peopleRoutes(context),
    ...templateRoutes(context),
    ...documentRoutes(context),
    ...workflowRoutes(context),
    ...versionRoutes(context),
    ...commentRoutes(context),
    ...exportRoutes(context),
  ]
}
