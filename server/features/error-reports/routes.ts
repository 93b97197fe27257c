import type { ServerContext } from '#server/context.ts'
import { type AuthorizedDocument, authorize, documentFacts } from '#server/features/document-core/index.ts'
import { requireAdministration } from '#server/http/require-administration.ts'
import { type Route, route } from '#server/http/route.ts'
import { api } from '#shared/api/index.ts'
import { mayUseDocument } from '#shared/permissions/document-access.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { listReports } from './list-reports.ts'
import { presentReport } from './present-report.ts'
import { proposeEntry } from './propose-entry.ts'
import { reportError } from './report-error.ts'
import { findReport, reportNotFound, type StoredReport } from './report-rows.ts'
import { takeErrorAct } from './take-error-act.ts'

/** Errors found in documents after they were signed. */
export function errorReportRoutes(context: ServerContext): readonly Route[] {
  const present = async (actor: Actor, reportId: string) =>
    presentReport(context, actor, await findReport(context.db, reportId))
  return [
    route(api.reportError, async ({ actor, params: { documentId }, body }) => {
      const authorized = await authorize(context, actor, 'reportError', documentId)
      return present(actor, await reportError(context, authorized, { personId: actor.personId, report: body }))
    }),
    route(api.listErrorReports, async ({ actor, query }) => listReports(context, actor, query)),
    route(api.readErrorReport, async ({ actor, params: { reportId } }) => {
      await authorizeReport(context, actor, reportId)
      return present(actor, reportId)
    }),
    route(api.takeErrorAct, async ({ actor, params: { reportId }, body }) => {
      const { document, report } = await authorizeReport(context, actor, reportId)
      await takeErrorAct(context, { document, actor, report }, body)
      return present(actor, reportId)
    }),
    route(api.proposeEntry, async ({ actor, params: { reportId } }) => {
      const { document, report } = await authorizeReport(context, actor, reportId)
      requireAdministration(actor, 'changeNegativeList')
      return proposeEntry(context, document, report)
    }),
  ]
}

interface AuthorizedReport extends AuthorizedDocument {
  readonly report: StoredReport
}

/** A report of a document that the person may read; of any other it is not even told that there is one. */
async function authorizeReport(context: ServerContext, actor: Actor, reportId: string): Promise<AuthorizedReport> {
  const report = await findReport(context.db, reportId)
  const facts = await documentFacts(context, report.documentId)
  if (facts === null || !mayUseDocument(actor, 'read', facts)) throw reportNotFound()
  return { ...(await authorize(context, actor, 'read', report.documentId)), report }
}
