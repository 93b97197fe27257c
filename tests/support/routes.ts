import fc from 'fast-check'
import type { RouteDefinition, RouteStep } from '#shared/workflow/route.ts'

const POST = { from: 'post', roles: ['editReviewer'], scope: 'wholeOffice' } as const

/** A step of a route with everything irrelevant filled in. */
export function aStep(step: Partial<RouteStep> & Pick<RouteStep, 'id'>): RouteStep {
  return {
    name: step.id,
    stage: 'officeReview',
    assignee: POST,
    mode: 'one',
    textAccess: 'comment',
    acts: ['pass', 'return'],
    box: null,
    dueHours: null,
    next: null,
    ...step,
  }
}

/** A route of these steps, one after another, between drafting and the end. */
export function aRouteOf(steps: readonly (Partial<RouteStep> & Pick<RouteStep, 'id'>)[]): RouteDefinition {
  const draft = aStep({ id: 'draft', stage: 'drafting', acts: ['submit'], assignee: { from: 'writers' } })
  const end = aStep({ id: 'end', stage: 'issued', acts: [], assignee: { from: 'writers' } })
  const path = [draft, ...steps.map(aStep), end]
  return {
    id: 'route',
    version: 1,
    name: 'route',
    steps: path.map((step, index) => ({ ...step, next: path[index + 1]?.id ?? null })),
  }
}

/** The route of most tests: drafting, review, countersigning by everyone, signing, registering, the end. */
export const LONG_ROUTE = aRouteOf([
  { id: 'review', stage: 'officeReview', box: 'officeReview' },
  { id: 'countersign', stage: 'countersigning', mode: 'all', box: 'countersign' },
  { id: 'sign', stage: 'signing', acts: ['sign', 'return'], box: 'sign' },
  { id: 'register', stage: 'registering', acts: ['issue', 'return'], box: 'registration' },
])

/** Any sensible route: reviews by one or by everyone, one signature among them or none. */
export const anyRoute: fc.Arbitrary<RouteDefinition> = fc
  .record({
    before: fc.array(fc.constantFrom('one' as const, 'all' as const), { maxLength: 3 }),
    isSigned: fc.boolean(),
    after: fc.array(fc.constantFrom('one' as const, 'all' as const), { maxLength: 2 }),
  })
  .map(({ before, isSigned, after }) =>
    aRouteOf([
      ...before.map((mode, index) => ({ id: `before${index}`, mode })),
      ...(isSigned ? [{ id: 'sign', acts: ['sign', 'return'] as const }] : []),
      ...after.map((mode, index) => ({ id: `after${index}`, mode, acts: ['issue', 'return'] as const })),
    ]),
  )
