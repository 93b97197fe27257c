import { pathOf, type RouteDefinition, type RouteStep } from './route.ts'
import { isEnd, type Run } from './run.ts'

/** A step as the bar of steps shows it. */
export interface StepProgress {
  readonly step: RouteStep
  readonly state: 'done' | 'current' | 'ahead'
}

/**
 * The route of a document with what lies behind and what ahead. After a return every step after drafting is ahead
 * again; at the end everything is done.
 */
export function stepProgress(route: RouteDefinition, run: Run): readonly StepProgress[] {
  const path = pathOf(route)
  const current = path.findIndex((step) => step.id === run.stepId)
  return path.map((step, index) => ({ step, state: stateOf(step, index - current) }))
}

function stateOf(step: RouteStep, distance: number): StepProgress['state'] {
  if (distance > 0) return 'ahead'
  return distance < 0 || isEnd(step) ? 'done' : 'current'
}
