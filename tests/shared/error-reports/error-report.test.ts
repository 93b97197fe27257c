import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ERROR_ACTS,
  ERROR_STATES,
  type ErrorAct,
  type ErrorState,
  missingAnswers,
  nextErrorState,
  OPEN_ERROR_STATES,
} from '#shared/error-reports/error-report.ts'

/** The way of a report, written out. */
const WAY: Readonly<Record<ErrorState, Readonly<Partial<Record<ErrorAct, ErrorState>>>>> = {
  reported: { confirm: 'confirmed', dismiss: 'unfounded' },
  confirmed: { remedy: 'remedying' },
  remedying: { close: 'closed' },
  closed: { reopen: 'reported' },
  unfounded: { reopen: 'reported' },
}

describe('the way of an error report', () => {
  it.each(ERROR_STATES)('leads on from %s only as it is written', (state) => {
    const ways = ERROR_ACTS.map((act) => [act, nextErrorState(state, act)] as const).filter(([, to]) => to !== null)

    expect(Object.fromEntries(ways)).toEqual(WAY[state])
  })

  it('never ends closed without having been confirmed and remedied', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ERROR_ACTS), { maxLength: 12 }), (acts) => {
        let state: ErrorState = 'reported'
        let since: ErrorAct[] = []
        for (const act of acts) {
          const next = nextErrorState(state, act)
          if (next === null) continue
          since = act === 'reopen' ? [] : [...since, act]
          state = next
        }
        if (state === 'closed') expect(since).toEqual(['confirm', 'remedy', 'close'])
      }),
    )
  })

  it('asks for something exactly while it is open', () => {
    const waiting = ERROR_STATES.filter((state) => Object.keys(WAY[state]).some((act) => act !== 'reopen'))

    expect(waiting).toEqual(OPEN_ERROR_STATES)
  })
})

describe('what an act on a report asks for', () => {
  const nothing = { note: '', remedy: null, completedOn: '' }

  it('is a reason to set it aside or take it up again, how it is remedied, and when that was done', () => {
    const asked = Object.fromEntries(ERROR_ACTS.map((act) => [act, missingAnswers(act, nothing)]))

    expect(asked).toEqual({
      confirm: [],
      dismiss: ['note'],
      remedy: ['remedy', 'note'],
      close: ['completedOn', 'note'],
      reopen: ['note'],
    })
  })

  it('is nothing more once it was filled in', () => {
    const answers = { note: '已向收文单位更正', remedy: 'correctionNotice', completedOn: '2026-11-22' } as const
    for (const act of ERROR_ACTS) expect(missingAnswers(act, answers)).toEqual([])
  })
})
