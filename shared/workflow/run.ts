import { DomainError } from '../kernel/domain-error.ts'
import { type Act, firstStep, pathOf, type RouteDefinition, type RouteStep, type Stage, stepOf } from './route.ts'

/** Where a document goes when it is submitted again after a return "straight back to me". */
export interface ReturnTarget {
  readonly stepId: string
  readonly handlers: readonly string[]
}

/** The state of one document on its route. */
export interface Run {
  readonly stepId: string
  /** 1 for the first way through; one more after every return. */
  readonly round: number
  /** Who still has to act at this step. Empty while drafting, where every writer may, and at the end. */
  readonly handlers: readonly string[]
  /** Who has acted already at a step that needs everyone. */
  readonly acted: readonly string[]
  readonly returnTo: ReturnTarget | null
}

/** How a returned document comes back: every step again, or straight to the person who returned it. */
export const RETURN_MODES = ['everyStep', 'straightBack'] as const
export type ReturnMode = (typeof RETURN_MODES)[number]

/** An act as it is asked for. */
export interface ActRequest {
  readonly act: Act
  readonly personId: string
  /** Who may submit while the document is drafted: its creator and its writers. */
  readonly writers: readonly string[]
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
  return { stepId: firstStep(route).id, round: 1, handlers: [], acted: [], returnTo: null }
}

/** The stage a run is in. */
export function stageOf(route: RouteDefinition, run: Run): Stage {
  return stepOf(route, run.stepId).stage
}

/** Whether it is this person's turn: one of the writers while drafting, one of the handlers later. */
export function isTurnOf(route: RouteDefinition, run: Run, person: Pick<ActRequest, 'personId' | 'writers'>): boolean {
  const isDrafting = run.stepId === firstStep(route).id
  return (isDrafting ? person.writers : run.handlers).includes(person.personId)
}

/**
 * Where an act leads. Throws a DomainError when the step does not allow the act (`workflow.actNotAllowed`), it is not
 * the turn of the person (`workflow.notHandler`), a return has no reason (`workflow.reasonRequired`) or nobody was
 * chosen for the next step (`workflow.handlerRequired`). Taking a submission back is `retract`, not an act of a step.
 */
export function advance(route: RouteDefinition, run: Run, request: ActRequest): Transition {
  const from = stepOf(route, run.stepId)
  if (request.act === 'retract' || !from.acts.includes(request.act))
    throw new DomainError('workflow.actNotAllowed', 409, { step: from.name })
  if (!isTurnOf(route, run, request)) throw new DomainError('workflow.notHandler', 403, { step: from.name })

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
  const returnTo = request.returnMode === 'straightBack' ? targetOfReturn(route, run, { from, request }) : null
  return {
    run: { stepId: to.id, round: run.round + 1, handlers: [], acted: [], returnTo },
    from,
    to,
    moved: true,
    bindsText: false,
  }
}

/**
 * Where a return "straight back to me" comes back to. Never past a signature: the new text would be registered without
 * having been signed. A step that needs everyone asks everyone again, those who had agreed too: they agreed to the
 * text before the change.
 */
function targetOfReturn(route: RouteDefinition, run: Run, { from, request }: Move): ReturnTarget | null {
  const path = pathOf(route)
  const isAfterSigning = path.slice(0, path.indexOf(from)).some((step) => step.acts.includes('sign'))
  if (isAfterSigning) return null
  const handlers = from.mode === 'all' ? [...run.acted, ...run.handlers] : [request.personId]
  return { stepId: from.id, handlers }
}

function moveForward(route: RouteDefinition, run: Run, { from, request }: Move): Transition {
  const bindsText = request.act !== 'issue'
  const waiting = othersWaiting(run, from, request.personId)
  if (waiting.length > 0) {
    const acted = [...run.acted, request.personId]
    return { run: { ...run, handlers: waiting, acted }, from, to: from, moved: false, bindsText }
  }

  const to = nextStep(route, run)
  const handlers = isEnd(to) ? [] : (run.returnTo?.handlers ?? unique(request.nextHandlers))
  if (!isEnd(to) && handlers.length === 0) throw new DomainError('workflow.handlerRequired', 422, { step: to.name })
  return {
    run: { stepId: to.id, round: run.round, handlers, acted: [], returnTo: null },
    from,
    to,
    moved: true,
    bindsText,
  }
}

/** Who else has to act before a step that needs everyone is complete. */
export function othersWaiting(run: Run, step: RouteStep, personId: string): readonly string[] {
  return step.mode === 'all' ? run.handlers.filter((handler) => handler !== personId) : []
}

/** The step that completing the present one leads to. */
export function nextStep(route: RouteDefinition, run: Run): RouteStep {
  const from = stepOf(route, run.stepId)
  const nextId = run.returnTo?.stepId ?? from.next
  if (nextId === null) throw new Error(`route ${route.id} v${route.version} ends at ${from.id}, which has acts`)
  return stepOf(route, nextId)
}

/** Whether nothing is left to do at a step. */
export function isEnd(step: RouteStep): boolean {
  return step.acts.length === 0
}

/**
 * The run without those a returned document was to come back to and who have left since; when nobody of them is left,
 * the document walks every step again, so that it never waits for somebody who is gone.
 */
export function withoutDeparted(run: Run, isActive: (personId: string) => boolean): Run {
  if (run.returnTo === null) return run
  const handlers = run.returnTo.handlers.filter(isActive)
  return { ...run, returnTo: handlers.length === 0 ? null : { ...run.returnTo, handlers } }
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
