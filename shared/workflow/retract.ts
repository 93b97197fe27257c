import { DomainError } from '../kernel/domain-error.ts'
import { firstStep, type RouteDefinition } from './route.ts'
import type { ReturnTarget, Run } from './run.ts'

/** What decides whether a submission may be taken back. */
export interface Submission {
  /** Who submitted the document to the step it is at; `null` when it came there in another way. */
  readonly submittedBy: string | null
  /** Whether a handler has opened it. */
  readonly isOpened: boolean
  /** Where the submission went straight back to, so that the next one goes there again. */
  readonly returnTo: ReturnTarget | null
}

/**
 * Takes a submitted document back to drafting (撤回). Allowed only to the person who submitted it and only while no
 * handler has opened it: an opinion that somebody has begun is never cut off. Throws `workflow.alreadyOpened` or
 * `workflow.notSubmitter`.
 */
export function retract(route: RouteDefinition, run: Run, facts: Submission & { readonly personId: string }): Run {
  if (facts.submittedBy !== facts.personId) throw new DomainError('workflow.notSubmitter', 403)
  if (facts.isOpened) throw new DomainError('workflow.alreadyOpened', 409)
  return { stepId: firstStep(route).id, round: run.round, handlers: [], acted: [], returnTo: facts.returnTo }
}

/** Whether `retract` would succeed. */
export function mayRetract(submission: Submission, personId: string): boolean {
  return submission.submittedBy === personId && !submission.isOpened
}
