import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { offersFor } from '#shared/workflow/offers.ts'
import type { Act, RouteDefinition, RouteStep } from '#shared/workflow/route.ts'
import { advance, type Run, startRun } from '#shared/workflow/run.ts'
import { stepProgress } from '#shared/workflow/steps.ts'
import { anyRoute, LONG_ROUTE } from '#tests/support/routes.ts'

const NONE = { submittedBy: null, isOpened: true, returnTo: null }
const WRITERS = ['writer']

function offers(run: Run, personId: string, submission: Parameters<typeof offersFor>[2]['submission'] = NONE) {
  return offersFor(LONG_ROUTE, run, { personId, writers: WRITERS, submission }).map(({ act, to, choose }) => [
    act,
    to.id,
    choose,
  ])
}

function at(stepId: string, handlers: readonly string[], more: Partial<Run> = {}): Run {
  return { stepId, round: 1, handlers, acted: [], returnTo: null, ...more }
}

describe('offered acts', () => {
  it('name where each act leads and who is to be chosen', () => {
    expect(offers(startRun(LONG_ROUTE), 'writer')).toEqual([['submit', 'review', 'one']])
    expect(offers(at('review', ['ann']), 'ann')).toEqual([
      ['pass', 'countersign', 'all'],
      ['return', 'draft', 'none'],
    ])
    expect(offers(at('register', ['ann']), 'ann')).toEqual([
      ['issue', 'end', 'none'],
      ['return', 'draft', 'none'],
    ])
  })

  it('leave the choice of the next people to the last of those who must all agree', () => {
    expect(offers(at('countersign', ['ann', 'ben']), 'ann')[0]).toEqual(['pass', 'countersign', 'none'])
    expect(offers(at('countersign', ['ann'], { acted: ['ben'] }), 'ann')[0]).toEqual(['pass', 'sign', 'one'])
  })

  it('choose nobody where a returned document goes straight back', () => {
    const run = at('draft', [], { returnTo: { stepId: 'sign', handlers: ['ann'] } })

    expect(offers(run, 'writer')).toEqual([['submit', 'sign', 'none']])
  })

  it('[WF-9] let the submitter, and nobody else, take an unopened submission back', () => {
    const submission = { submittedBy: 'writer', isOpened: false, returnTo: null }

    expect(offers(at('review', ['ann']), 'writer', submission)).toEqual([['retract', 'draft', 'none']])
    expect(offers(at('review', ['ann']), 'writer', { ...submission, isOpened: true })).toEqual([])
    expect(offers(startRun(LONG_ROUTE), 'writer', submission)).toEqual([['submit', 'review', 'one']])
  })

  it('[WF-2] are none for anybody whose turn it is not', () => {
    expect(offers(startRun(LONG_ROUTE), 'ann')).toEqual([])
    expect(offers(at('review', ['ann']), 'writer')).toEqual([])
    expect(offers(at('end', []), 'writer')).toEqual([])
  })

  it('are exactly what advancing accepts', () => {
    const handlers = fc.constantFrom<readonly string[]>(['ann'], ['ann', 'ben'])
    const person = fc.constantFrom('writer', 'ann', 'ben')
    fc.assert(
      fc.property(anyRoute, fc.nat(), handlers, person, (route, index, chosen, personId) => {
        const step = route.steps[index % route.steps.length] as RouteStep
        const run = at(step.id, ['draft', 'end'].includes(step.id) ? [] : chosen)
        const offered = offersFor(route, run, { personId, writers: WRITERS, submission: NONE })

        const accepted = step.acts.flatMap((act) => outcome(route, run, { act, personId }))
        expect(offered.map(({ act, to }) => ({ act, to }))).toEqual(accepted)
      }),
    )
  })
})

/** The act and where it leads, or nothing when it is refused. */
function outcome(
  route: RouteDefinition,
  run: Run,
  { act, personId }: { readonly act: Act; readonly personId: string },
) {
  const request = {
    act,
    personId,
    writers: WRITERS,
    opinion: '理由',
    nextHandlers: ['cai'],
    returnMode: 'everyStep',
  } as const
  try {
    return [{ act, to: advance(route, run, request).to }]
  } catch (error) {
    if (error instanceof DomainError) return []
    throw error
  }
}

describe('the bar of steps', () => {
  const states = (run: Run) => stepProgress(LONG_ROUTE, run).map((step) => step.state)

  it('shows what lies behind and what ahead', () => {
    expect(states(startRun(LONG_ROUTE))).toEqual(['current', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead'])
    expect(states(at('countersign', ['ann']))).toEqual(['done', 'done', 'current', 'ahead', 'ahead', 'ahead'])
  })

  it('shows everything done at the end, and everything ahead again after a return', () => {
    expect(new Set(states(at('end', [])))).toEqual(new Set(['done']))
    expect(states(at('draft', [], { round: 2 })).slice(1)).not.toContain('done')
  })
})
