import type { ServerContext } from './context.ts'
import { commentRoutes } from './features/comments/index.ts'
import { conformanceRoutes } from './features/conformance/index.ts'
import { documentRoutes } from './features/documents/index.ts'
import { errorReportRoutes } from './features/error-reports/index.ts'
import { experienceRoutes } from './features/experience/index.ts'
import { exportRoutes } from './features/export/index.ts'
import { importRoutes } from './features/import/index.ts'
import { officeDataRoutes } from './features/office-data/index.ts'
import { paperworkRoutes } from './features/paperwork/index.ts'
import { pdfRoutes } from './features/pdf/index.ts'
import { peopleRoutes, sessionRoutes } from './features/people/index.ts'
import { proofRoutes } from './features/proof/index.ts'
import { templateRoutes } from './features/templates/index.ts'
import { versionRoutes } from './features/versions/index.ts'
import { workflowRoutes } from './features/workflow/index.ts'
import type { Route } from './http/route.ts'

/** Every operation of an office that has been made. */
export function officeRoutes(context: ServerContext): readonly Route[] {
  return [
    ...sessionRoutes(context),
    ...peopleRoutes(context),
    ...templateRoutes(context),
    ...documentRoutes(context),
    ...workflowRoutes(context),
    ...commentRoutes(context),
    ...versionRoutes(context),
    ...exportRoutes(context),
    ...proofRoutes(context),
    ...paperworkRoutes(context),
    ...errorReportRoutes(context),
    ...experienceRoutes(context),
    ...officeDataRoutes(context),
    ...importRoutes(context),
    ...pdfRoutes(context),
    ...conformanceRoutes(context),
  ]
}
