import type { ServerContext } from '#server/context.ts'
import { authorize, revisionConflict } from '#server/features/document-core/index.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import type { Act, RouteStep } from '#shared/workflow/route.ts'
import { advance, type Transition } from '#shared/workflow/run.ts'
import { bindAct } from './bind-act.ts'
import { commitAct, refuseObstacles } from './commit-act.ts'
import { findCandidates } from './find-candidates.ts'
import type { RequestedAct } from './requested-act.ts'
import { retractSubmission } from './retract-submission.ts'
import { readSituation, type Situation } from './situation.ts'

/**
 * Moves a document along its route. What can be refused without looking at the text is refused first; acts that cover
 * the text are then bound to it. Throws DomainErrors with the codes `document.notFound` and `workflow.*`.
 */
export async function takeAct(context: ServerContext, request: RequestedAct): Promise<void> {
  const authorized = await authorize(context, request.actor, 'read', request.documentId)
  if (authorized.document.revision !== request.revision) throw revisionConflict()

  const situation = await readSituation(context, authorized)
  await carryOut(context, situation, request)
  context.texts.announce(request.documentId, 'state')
}

async function carryOut(context: ServerContext, situation: Situation, request: RequestedAct): Promise<void> {
  if (request.act === 'retract') return retractSubmission(context, situation, request)

  const transition = transitionOf(situation, request)
  await refuseOutsiders(context, situation, { transition, request })
  if (transition.bindsText) return bindAct(context, situation, { transition, request })

  await refuseObstacles(context, situation.document, request)
  await context.db
    .transaction()
    .execute((transaction) => commitAct(context, transaction, { situation, transition, request, text: null }))
  await context.texts.refreshRights(request.documentId)
}

function transitionOf({ route, run, writers }: Situation, request: RequestedAct): Transition {
  return advance(route, run, {
    act: request.act,
    personId: request.actor.personId,
    writers,
    opinion: request.opinion,
    nextHandlers: request.handlerIds,
    returnMode: request.returnMode,
  })
}

/** Whether the next handlers were chosen by the person, and not settled by the route. */
function isChosen(situation: Situation, { moved, to }: Transition, act: Act): boolean {
  return moved && act !== 'return' && situation.run.returnTo === null && to.acts.length > 0
}

async function refuseOutsiders(
  context: ServerContext,
  situation: Situation,
  { transition, request }: { readonly transition: Transition; readonly request: RequestedAct },
): Promise<void> {
  if (!isChosen(situation, transition, request.act)) return
  const candidates = await findCandidates(context.db, situation, transition.to.assignee)
  if (!transition.run.handlers.every((personId) => candidates.includes(personId))) throw notCandidate(transition.to)
}

function notCandidate(step: RouteStep): DomainError {
  return new DomainError('workflow.notCandidate', 422, { step: step.name })
}
