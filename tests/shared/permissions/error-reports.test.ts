import { describe, expect, it } from 'vitest'
import { ERROR_STATES, type ErrorAct } from '#shared/error-reports/error-report.ts'
import {
  type ErrorReportFacts,
  errorTask,
  mayTakeErrorAct,
  offeredErrorActs,
} from '#shared/permissions/error-reports.ts'
import { POST_ROLES, type PostRole } from '#shared/permissions/posts.ts'

const FACTS: ErrorReportFacts = {
  state: 'reported',
  unitId: 'section',
  drafterId: 'drafter',
  reportedBy: 'reporter',
  remediedBy: null,
}

const STATE_BEFORE = { confirm: 'reported', dismiss: 'reported', remedy: 'confirmed', close: 'remedying' } as const

function actor(role: PostRole, personId = 'somebody', unitId = 'section') {
  return { personId, posts: [{ unitId, role }] }
}

function rolesThatMay(act: keyof typeof STATE_BEFORE): readonly PostRole[] {
  return POST_ROLES.filter((role) => mayTakeErrorAct(actor(role), act, { ...FACTS, state: STATE_BEFORE[act] }))
}

describe('who may do what with an error report', () => {
  it('goes by post', () => {
    const judges = ['sectionHead', 'editReviewer', 'secretaryGeneral', 'inspector']
    expect(rolesThatMay('confirm')).toEqual(judges)
    expect(rolesThatMay('dismiss')).toEqual(judges)
    expect(rolesThatMay('remedy')).toEqual(['sectionHead', 'editReviewer', 'registryClerk', 'inspector'])
    expect(rolesThatMay('close')).toEqual(['editReviewer', 'secretaryGeneral', 'inspector'])
  })

  it('lets the drafter remedy what they drafted', () => {
    expect(mayTakeErrorAct(actor('drafter', 'drafter'), 'remedy', { ...FACTS, state: 'confirmed' })).toBe(true)
    expect(mayTakeErrorAct(actor('drafter'), 'remedy', { ...FACTS, state: 'confirmed' })).toBe(false)
  })

  it('counts a section head only in the unit that drafted the document', () => {
    expect(offeredErrorActs(actor('sectionHead', 'head', 'elsewhere'), FACTS)).toEqual([])
  })

  it('lets nobody judge what they reported, or close what they remedied', () => {
    const remedying = { ...FACTS, state: 'remedying', remediedBy: 'reviewer' } as const
    expect(offeredErrorActs(actor('editReviewer', 'reporter'), FACTS)).toEqual([])
    expect(offeredErrorActs(actor('editReviewer', 'reviewer'), remedying)).toEqual([])
    expect(offeredErrorActs(actor('editReviewer', 'reporter'), remedying)).toEqual(['close'])
  })

  it('offers nothing that the state of the report does not allow', () => {
    const offered = ERROR_STATES.map((state): readonly [string, readonly ErrorAct[]] => [
      state,
      offeredErrorActs(actor('editReviewer'), { ...FACTS, state }),
    ])
    expect(Object.fromEntries(offered)).toEqual({
      reported: ['confirm', 'dismiss'],
      confirmed: ['remedy'],
      remedying: ['close'],
      closed: ['reopen'],
      unfounded: ['reopen'],
    })
  })

  it('asks of a person what they may do next, and of whoever remedies to see it through', () => {
    const remedying = { ...FACTS, state: 'remedying', remediedBy: 'clerk' } as const

    expect(errorTask(actor('inspector'), FACTS)).toBe('judge')
    expect(errorTask(actor('inspector', 'reporter'), FACTS)).toBeNull()
    expect(errorTask(actor('drafter', 'drafter'), FACTS)).toBeNull()
    expect(errorTask(actor('drafter', 'drafter'), { ...FACTS, state: 'confirmed' })).toBe('remedy')
    expect(errorTask(actor('registryClerk', 'clerk'), remedying)).toBe('finish')
    expect(errorTask(actor('editReviewer'), remedying)).toBe('close')
    expect(errorTask(actor('registryClerk'), remedying)).toBeNull()
    for (const state of ['closed', 'unfounded'] as const)
      expect(errorTask(actor('editReviewer'), { ...FACTS, state })).toBeNull()
  })
})
