import { DomainError } from '../kernel/domain-error.ts'
import { type Act, firstStep, type RouteDefinition, type RouteStep, type Stage, stepOf } from './route.ts'

/** The state of one document on its route. */
export interface Run {
  readonly stepId: string
  /** 1 for the first way through; one more after every return. */
  readonly round: number
  /** Who still has to act at this step. Empty while drafting: every writer may. */
  readonly handlers: readonly string[]
  /** Set by a return "straight back to me": the next submit goes to this step and person. */
  readonly returnTo: { readonly stepId: string; readonly personId: string } | null
}

/** How a returned document comes back: every step again, or straight to the person who returned it. */
export const RETURN_MODES = ['everyStep', 'straightBack'] as const
export type ReturnMode = (typeof RETURN_MODES)[number]

/** An act as it is asked for. */
export interface ActRequest {
  readonly act: Act
  readonly personId: string
  /** Opinion, or the reason of a return. */
  readonly opinion: string
  /** Handlers chosen for the next step; ignored where nobody is chosen. */
  readonly nextHandlers: readonly string[]
  readonly returnMode: ReturnMode
}

/** What an act leads to. */
export interface Transition {
  readonly run: Run
  readonly from: RouteStep
  readonly to: RouteStep
  /** Whether the step changed; false when other handlers of the same step still have to act. */
  readonly moved: boolean
  /** Whether the text must be frozen into a version with a hash that the act is bound to. */
  readonly bindsText: boolean
}

/** The run of a document that has just been created. */
export function startRun(route: RouteDefinition): Run {
  return { stepId: firstStep(route).id, round: 1, handlers: [], returnTo: null }
}

/** The stage a run is in. */
export function stageOf(route: RouteDefinition, run: Run): Stage {
  return stepOf(route, run.stepId).stage
}

/**
 * Where an act leads. Throws a DomainError when the step does not allow the act (`workflow.actNotAllowed`), the person
 * is not a handler (`workflow.notHandler`), a return has no reason (`workflow.reasonRequired`) or nobody was chosen
 * for the next step (`workflow.handlerRequired`).
 */
export function advance(route: RouteDefinition, run: Run, request: ActRequest): Transition {
  const from = stepOf(route, run.stepId)
  if (!from.acts.includes(request.act)) throw new DomainError('workflow.actNotAllowed', 409, { step: from.name })
  if (run.handlers.length > 0 && !run.handlers.includes(request.personId))
    throw new DomainError('workflow.notHandler', 403, { step: from.name })

  if (request.act === 'return') return returnToDrafting(route, run, { from, request })
  return moveForward(route, run, { from, request })
}

interface Move {
  readonly from: RouteStep
  readonly request: ActRequest
}

/**
 * A returned document always goes back to drafting, never to an earlier reviewer: the drafter answers every objection,
 * so one person at a time stands behind the text.
 */
function returnToDrafting(route: RouteDefinition, run: Run, { from, request }: Move): Transition {
  if (request.opinion.trim() === '') throw new DomainError('workflow.reasonRequired', 422)

  const to = firstStep(route)
  const returnTo = request.returnMode === 'straightBack' ? { stepId: from.id, personId: request.personId } : null
  return {
    run: { stepId: to.id, round: run.round + 1, handlers: [], returnTo },
    from,
    to,
    moved: true,
    bindsText: false,
  }
}

function moveForward(route: RouteDefinition, run: Run, { from, request }: Move): Transition {
  const bindsText = request.act !== 'issue'
  const waiting = from.mode === 'all' ? run.handlers.filter((handler) => handler !== request.personId) : []
  if (waiting.length > 0) return { run: { ...run, handlers: waiting }, from, to: from, moved: false, bindsText }

  const target = run.returnTo ?? { stepId: from.next ?? from.id, personId: null }
  const to = stepOf(route, target.stepId)
  const handlers = target.personId === null ? [...request.nextHandlers] : [target.personId]
  // The last step of a route has no acts: nobody handles it.
  if (to.acts.length > 0 && handlers.length === 0)
    throw new DomainError('workflow.handlerRequired', 422, { step: to.name })
  return {
    run: { stepId: to.id, round: run.round, handlers: to.acts.length > 0 ? handlers : [], returnTo: null },
    from,
    to,
    moved: true,
    bindsText,
  }
}
