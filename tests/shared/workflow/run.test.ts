import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retract } from '#shared/workflow/retract.ts'
import { ACTS, pathOf, type RouteDefinition, stepOf } from '#shared/workflow/route.ts'
import {
  type ActRequest,
  advance,
  isEnd,
  isTurnOf,
  RETURN_MODES,
  type Run,
  startRun,
  type Transition,
  withoutDeparted,
} from '#shared/workflow/run.ts'
import { anyRoute, LONG_ROUTE } from '#tests/support/routes.ts'

const PEOPLE = ['writer', 'second', 'ann', 'ben', 'cai'] as const
const WRITERS = ['writer', 'second']

function request(act: ActRequest['act'], personId: string, more: Partial<ActRequest> = {}): ActRequest {
  return { act, personId, writers: WRITERS, opinion: '理由', nextHandlers: [], returnMode: 'everyStep', ...more }
}

/** The run after these acts, each by a person, with the next people where they are chosen. */
function walk(route: RouteDefinition, steps: readonly [ActRequest['act'], string, Partial<ActRequest>?][]): Run {
  return steps.reduce(
    (run, [act, person, more]) => advance(route, run, request(act, person, more)).run,
    startRun(route),
  )
}

const anyRequest: fc.Arbitrary<ActRequest> = fc.record({
  act: fc.constantFrom(...ACTS),
  personId: fc.constantFrom(...PEOPLE),
  writers: fc.constant(WRITERS),
  opinion: fc.constantFrom('', '  ', '理由'),
  nextHandlers: fc.array(fc.constantFrom(...PEOPLE), { maxLength: 3 }),
  returnMode: fc.constantFrom(...RETURN_MODES),
})

/** Every transition that a sequence of requests leads to; refused ones change nothing. */
function transitions(route: RouteDefinition, requests: readonly ActRequest[]) {
  const taken: { readonly before: Run; readonly request: ActRequest; readonly result: Transition }[] = []
  let run = startRun(route)
  for (const wanted of requests) {
    const result = attempt(() => advance(route, run, wanted))
    if (result === null) continue
    taken.push({ before: run, request: wanted, result })
    run = result.run
  }
  return taken
}

function attempt<T>(action: () => T): T | null {
  try {
    return action()
  } catch (error) {
    if (error instanceof Error && error.name === 'DomainError') return null
    throw error
  }
}

/** Requests that mostly succeed: whoever has to act does, with people chosen. */
const anyWalk = fc
  .record({
    route: anyRoute,
    requests: fc.array(anyRequest, { maxLength: 60 }),
    choices: fc.array(fc.nat(), { maxLength: 60 }),
  })
  .map(({ route, requests, choices }) => {
    let run = startRun(route)
    const steered = requests.map((wanted, index) => {
      const step = stepOf(route, run.stepId)
      const turn = isTurnOf(route, run, { personId: 'writer', writers: WRITERS }) ? WRITERS : run.handlers
      const choice = choices[index] ?? index
      const likely = {
        ...wanted,
        act: step.acts[choice % (step.acts.length || 1)] ?? wanted.act,
        personId: turn[choice % (turn.length || 1)] ?? wanted.personId,
      }
      run = attempt(() => advance(route, run, likely))?.run ?? run
      return likely
    })
    return { route, requests: steered }
  })

describe('a run', () => {
  it('[WF-1] never leaves its route, whatever is asked for', () => {
    fc.assert(
      fc.property(anyWalk, ({ route, requests }) => {
        const path = pathOf(route).map((step) => step.id)
        for (const { before, result } of transitions(route, requests)) {
          expect(path).toContain(result.run.stepId)
          const isForward = path.indexOf(result.run.stepId) - path.indexOf(before.stepId) <= 1
          expect(isForward || before.returnTo?.stepId === result.run.stepId).toBe(true)
        }
      }),
    )
  })

  it('[WF-2] moves only by whose turn it is', () => {
    fc.assert(
      fc.property(anyWalk, ({ route, requests }) => {
        for (const { before, request } of transitions(route, requests)) {
          const turn = before.stepId === 'draft' ? WRITERS : before.handlers
          expect(turn).toContain(request.personId)
        }
      }),
    )
  })

  it('[WF-2] always has somebody whose turn it is, except at the end', () => {
    fc.assert(
      fc.property(anyWalk, ({ route, requests }) => {
        for (const { result } of transitions(route, requests)) {
          const hasTurn = PEOPLE.some((personId) => isTurnOf(route, result.run, { personId, writers: WRITERS }))
          expect(hasTurn).toBe(!isEnd(stepOf(route, result.run.stepId)))
        }
      }),
    )
  })

  it('[WF-3] goes back to drafting by every return', () => {
    fc.assert(
      fc.property(anyWalk, ({ route, requests }) => {
        for (const { request, result } of transitions(route, requests))
          if (request.act === 'return') expect(result.run).toMatchObject({ stepId: 'draft', handlers: [], acted: [] })
      }),
    )
  })

  it('[WF-4] is not returned without a reason', () => {
    const run = walk(LONG_ROUTE, [['submit', 'writer', { nextHandlers: ['ann'] }]])

    for (const opinion of ['', ' ', '\n\t'])
      expect(() => advance(LONG_ROUTE, run, request('return', 'ann', { opinion }))).toThrow('workflow.reasonRequired')
  })

  it('[WF-5] begins a new round by every return and by nothing else', () => {
    fc.assert(
      fc.property(anyWalk, ({ route, requests }) => {
        for (const { before, request, result } of transitions(route, requests))
          expect(result.run.round).toBe(before.round + (request.act === 'return' ? 1 : 0))
      }),
    )
  })

  it('[WF-6] leaves a step that needs everyone only after every handler has acted', () => {
    fc.assert(
      fc.property(anyWalk, ({ route, requests }) => {
        for (const { before, request, result } of transitions(route, requests)) {
          if (request.act === 'return' || stepOf(route, before.stepId).mode === 'one') continue
          expect(result.moved).toBe(before.handlers.length === 1)
          if (!result.moved)
            expect([...result.run.handlers, ...result.run.acted].sort()).toEqual(
              [...before.handlers, ...before.acted].sort(),
            )
        }
      }),
    )
  })

  it('[WF-6] asks nobody twice who was named twice', () => {
    const run = walk(LONG_ROUTE, [['submit', 'writer', { nextHandlers: ['ann', 'ann', 'ben'] }]])

    expect(run.handlers).toEqual(['ann', 'ben'])
  })

  it('[WF-7] comes straight back to whoever returned it, without anybody being chosen', () => {
    const run = walk(LONG_ROUTE, [
      ['submit', 'writer', { nextHandlers: ['ann', 'ben'] }],
      ['return', 'ben', { returnMode: 'straightBack' }],
      ['submit', 'second'],
    ])

    expect(run).toMatchObject({ stepId: 'review', handlers: ['ben'], returnTo: null, round: 2 })
  })

  it('[WF-7] comes straight back to everyone of a step that needs everyone, those who had agreed too', () => {
    const run = walk(LONG_ROUTE, [
      ['submit', 'writer', { nextHandlers: ['ann'] }],
      ['pass', 'ann', { nextHandlers: ['ann', 'ben', 'cai'] }],
      ['pass', 'ann'],
      ['return', 'ben', { returnMode: 'straightBack' }],
      ['submit', 'writer'],
    ])

    expect(run).toMatchObject({ stepId: 'countersign', acted: [] })
    expect([...run.handlers].sort()).toEqual(['ann', 'ben', 'cai'])
  })

  it('walks every step again when it was returned that way', () => {
    const run = walk(LONG_ROUTE, [
      ['submit', 'writer', { nextHandlers: ['ann'] }],
      ['return', 'ann', { returnMode: 'everyStep' }],
    ])

    expect(run.returnTo).toBeNull()
    expect(() => advance(LONG_ROUTE, run, request('submit', 'writer'))).toThrow('workflow.handlerRequired')
  })

  it('[WF-8] never comes straight back past a signature', () => {
    fc.assert(
      fc.property(anyWalk, ({ route, requests }) => {
        const path = pathOf(route)
        const signing = path.findIndex((step) => step.acts.includes('sign'))
        for (const { result } of transitions(route, requests)) {
          const target = result.run.returnTo
          if (target !== null && signing !== -1)
            expect(path.findIndex((step) => step.id === target.stepId)).toBeLessThanOrEqual(signing)
        }
      }),
    )
  })

  it('[WF-10] ends: nothing is possible at the last step', () => {
    fc.assert(
      fc.property(anyRoute, anyRequest, (route, wanted) => {
        const end: Run = { stepId: 'end', round: 1, handlers: [], acted: [], returnTo: null }
        expect(() => advance(route, end, wanted)).toThrow('workflow.actNotAllowed')
      }),
    )
  })

  it('[WF-11] binds the text to every act that goes forward, and to no return', () => {
    fc.assert(
      fc.property(anyWalk, ({ route, requests }) => {
        for (const { request, result } of transitions(route, requests))
          expect(result.bindsText).toBe(['submit', 'pass', 'sign'].includes(request.act))
      }),
    )
  })

  it('[WF-19] walks every step again when whoever it was to come back to has left', () => {
    const returned = walk(LONG_ROUTE, [
      ['submit', 'writer', { nextHandlers: ['ann'] }],
      ['return', 'ann', { returnMode: 'straightBack' }],
    ])

    expect(withoutDeparted(returned, () => true)).toEqual(returned)
    expect(withoutDeparted(returned, (personId) => personId !== 'ann').returnTo).toBeNull()
  })

  it('says which step a route without an end stops at: that is a mistake of the route, not of a person', () => {
    const broken = { ...LONG_ROUTE, steps: LONG_ROUTE.steps.map((step) => ({ ...step, next: null })) }

    expect(() => advance(broken, startRun(broken), request('submit', 'writer'))).toThrow('ends at draft')
  })
})

describe('taking a submission back', () => {
  const submitted = walk(LONG_ROUTE, [['submit', 'writer', { nextHandlers: ['ann'] }]])
  const facts = { submittedBy: 'writer', isOpened: false, returnTo: null, personId: 'writer' }

  it('[WF-9] brings an unopened submission back to drafting in the same round', () => {
    expect(retract(LONG_ROUTE, submitted, facts)).toEqual(startRun(LONG_ROUTE))
  })

  it('[WF-9] is refused to everybody but the submitter, and once a handler has opened it', () => {
    expect(() => retract(LONG_ROUTE, submitted, { ...facts, personId: 'second' })).toThrow('workflow.notSubmitter')
    expect(() => retract(LONG_ROUTE, submitted, { ...facts, submittedBy: null })).toThrow('workflow.notSubmitter')
    expect(() => retract(LONG_ROUTE, submitted, { ...facts, isOpened: true })).toThrow('workflow.alreadyOpened')
  })

  it('[WF-9] is no act of a step, whatever a route says', () => {
    const steps = LONG_ROUTE.steps.map((step) => ({ ...step, acts: [...step.acts, 'retract' as const] }))

    expect(() => advance({ ...LONG_ROUTE, steps }, submitted, request('retract', 'ann'))).toThrow(
      'workflow.actNotAllowed',
    )
  })

  it('[WF-9] remembers where the submission went straight back to', () => {
    const returnTo = { stepId: 'review', handlers: ['ann'] }

    expect(retract(LONG_ROUTE, submitted, { ...facts, returnTo }).returnTo).toEqual(returnTo)
  })
})
