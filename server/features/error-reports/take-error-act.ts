import type { ServerContext } from '#server/context.ts'
import { type AuthorizedDocument, lockDocument } from '#server/features/document-core/index.ts'
import { type ErrorAct, type ErrorAnswers, missingAnswers, nextErrorState } from '#shared/error-reports/error-report.ts'
import { DomainError, notFound } from '#shared/kernel/domain-error.ts'
import { mayTakeErrorAct } from '#shared/permissions/error-reports.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { reportFacts } from './present-report.ts'
import { changeReport, type StoredReport } from './report-rows.ts'

/** An act on a report, on the state that the person saw. */
export interface RequestedErrorAct extends ErrorAnswers {
  readonly act: ErrorAct
  readonly revision: number
}

/**
 * Moves a report on. Throws `errorReport.conflict` when it has changed since, `errorReport.actNotAllowed` and
 * `permission.denied`, and `errorReport.incomplete` when the act asks for more than was filled in.
 */
export async function takeErrorAct(
  context: ServerContext,
  { document, actor, report }: Pick<AuthorizedDocument, 'document'> & { actor: Actor; report: StoredReport },
  request: RequestedErrorAct,
): Promise<void> {
  const { act, revision, note } = request
  if (report.revision !== revision) throw new DomainError('errorReport.conflict', 409)
  const state = nextErrorState(report.state, act)
  if (state === null) throw new DomainError('errorReport.actNotAllowed', 409)
  if (!mayTakeErrorAct(actor, act, reportFacts(report, document))) throw new DomainError('permission.denied', 403)
  if (missingAnswers(act, request).length > 0) throw new DomainError('errorReport.incomplete', 422)

  const changes = { state, ...filledIn(actor, request) }
  const stateSince = context.clock.now().toISOString()
  await context.db.transaction().execute(async (transaction) => {
    if ((await lockDocument(transaction, document.id)) === null) throw notFound('document')
    await changeReport(transaction, report, { ...changes, stateSince })
    await context.acts.append(transaction, {
      actorId: actor.personId,
      documentId: document.id,
      act: `errorReport.${act}`,
      details: { reportId: report.id, note, ...changes },
    })
  })
}

/** What an act writes down beside the state. A report that is taken up again begins anew. */
function filledIn({ personId }: Actor, { act, remedy, completedOn }: RequestedErrorAct) {
  if (act === 'remedy') return { remedy, remediedBy: personId }
  if (act === 'close') return { completedOn }
  if (act === 'reopen') return { remedy: null, remediedBy: null, completedOn: null }
  return {}
}
