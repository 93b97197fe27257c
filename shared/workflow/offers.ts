import { mayRetract, type Submission } from './retract.ts'
import { type Act, firstStep, type RouteDefinition, type RouteStep, stepOf } from './route.ts'
import { isEnd, isTurnOf, nextStep, othersWaiting, type Run } from './run.ts'

/** An act that a person may choose now. */
export interface Offer {
  readonly act: Act
  readonly to: RouteStep
  /** `one`: a person for the next step; `all`: everyone who must agree there; `none`: who comes next is settled. */
  readonly choose: 'none' | 'one' | 'all'
}

/** Who asks what may be done, and how the document came to where it is. */
export interface OfferFacts {
  readonly personId: string
  readonly writers: readonly string[]
  readonly submission: Submission
}

/** Every act this person may take at the present step, the usual one first. Obstacles in the text are not considered. */
export function offersFor(route: RouteDefinition, run: Run, facts: OfferFacts): readonly Offer[] {
  const step = stepOf(route, run.stepId)
  const acts = isTurnOf(route, run, facts) ? step.acts.filter((act) => act !== 'retract') : []
  const offers = acts.map((act) => offerOf(route, run, { act, personId: facts.personId }))
  const isRetractable = step.id !== firstStep(route).id && mayRetract(facts.submission, facts.personId)
  return isRetractable ? [...offers, { act: 'retract', to: firstStep(route), choose: 'none' }] : offers
}

function offerOf(route: RouteDefinition, run: Run, { act, personId }: { act: Act; personId: string }): Offer {
  if (act === 'return') return { act, to: firstStep(route), choose: 'none' }

  const step = stepOf(route, run.stepId)
  if (othersWaiting(run, step, personId).length > 0) return { act, to: step, choose: 'none' }

  const to = nextStep(route, run)
  if (run.returnTo !== null || isEnd(to)) return { act, to, choose: 'none' }
  return { act, to, choose: to.mode }
}
