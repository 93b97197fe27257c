import { DomainError } from '../kernel/domain-error.ts'
import type { RouteDefinition } from './route.ts'
import { firstStep } from './route.ts'
import type { Run } from './run.ts'

/**
 * Takes a submitted document back to drafting (撤回). Allowed only to the person who submitted it and only while no
 * handler has opened it: an opinion that somebody has begun is never cut off. Throws `workflow.alreadyOpened` or
 * `workflow.notSubmitter`.
 */
export function retract(
  route: RouteDefinition,
  run: Run,
  facts: { readonly personId: string; readonly submittedBy: string | null; readonly isOpened: boolean },
): Run {
  if (facts.submittedBy !== facts.personId) throw new DomainError('workflow.notSubmitter', 403)
  if (facts.isOpened) throw new DomainError('workflow.alreadyOpened', 409)
  return { stepId: firstStep(route).id, round: run.round, handlers: [], returnTo: null }
}
