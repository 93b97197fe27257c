import { describe, expect, it } from 'vitest'
import { signOffSheet } from '#shared/workflow/sheet.ts'
import { type RecordedAct, standingActs } from '#shared/workflow/standing.ts'
import { LONG_ROUTE } from '#tests/support/routes.ts'

const [OLD, NEW] = ['a'.repeat(64), 'b'.repeat(64)]

function anAct(id: string, act: string, more: Partial<RecordedAct> = {}): RecordedAct {
  return { id, act, stepId: null, round: 1, sha256: null, returnToStepId: null, ...more }
}

const submit = (id: string, more: Partial<RecordedAct> = {}) =>
  anAct(id, 'submit', { stepId: 'draft', sha256: OLD, ...more })
const pass = (id: string, more: Partial<RecordedAct> = {}) =>
  anAct(id, 'pass', { stepId: 'review', sha256: OLD, ...more })
const sign = (id: string, more: Partial<RecordedAct> = {}) =>
  anAct(id, 'sign', { stepId: 'sign', sha256: OLD, ...more })

function standing(record: readonly RecordedAct[], sha256 = OLD, round = 1): readonly string[] {
  return [...standingActs(LONG_ROUTE, record, { sha256, round })].sort()
}

describe('what still stands in the record', () => {
  it('[WF-13] is an opinion as long as the text is the one it covers', () => {
    const record = [submit('1'), pass('2')]

    expect(standing(record)).toEqual(['1', '2'])
    expect(standing(record, NEW)).toEqual([])
  })

  it('[WF-13] is no opinion that has to be given again after a return, even over the same text', () => {
    const everyStep = anAct('3', 'return', { stepId: 'sign' })
    const straightBack = anAct('3', 'return', { stepId: 'sign', returnToStepId: 'sign' })

    expect(standing([submit('1'), pass('2'), everyStep], OLD, 2)).toEqual(['3'])
    expect(standing([submit('1'), pass('2'), straightBack], OLD, 2)).toEqual(['1', '2', '3'])
  })

  it('[WF-13] is no signature after the document was returned from registering', () => {
    const returned = anAct('4', 'return', { stepId: 'register' })

    expect(standing([submit('1'), pass('2'), sign('3'), returned], OLD, 2)).toEqual(['4'])
  })

  it('[WF-13] is the new opinion and not the old one', () => {
    const record = [
      submit('1'),
      anAct('2', 'return', { stepId: 'review' }),
      submit('3', { round: 2 }),
      pass('4', { round: 2 }),
    ]

    expect(standing(record, OLD, 2)).toEqual(['2', '3', '4'])
  })

  it('is a return until the next one', () => {
    const record = [anAct('1', 'return', { stepId: 'review' }), anAct('2', 'return', { stepId: 'review', round: 2 })]

    expect(standing(record, OLD, 3)).toEqual(['2'])
  })

  it('is no submission that was taken back, but the fact that it was', () => {
    expect(standing([submit('1'), anAct('2', 'retract', { stepId: 'review' })])).toEqual(['2'])
  })

  it('is everything that is no act of a route', () => {
    expect(standing([anAct('1', 'document.create'), anAct('2', 'export.final', { sha256: OLD })], NEW)).toEqual([
      '1',
      '2',
    ])
  })
})

describe('the sign-off sheet', () => {
  it('has every box in its place, and each opinion in its box', () => {
    const sheet = signOffSheet([
      { id: '1', box: null },
      { id: '2', box: 'officeReview' },
      { id: '3', box: 'sign' },
      { id: '4', box: 'officeReview' },
    ] as const)

    expect(sheet.map(({ box, opinions }) => [box, opinions.map((opinion) => opinion.id)])).toEqual([
      ['sign', ['3']],
      ['countersign', []],
      ['officeReview', ['2', '4']],
      ['editReview', []],
      ['registration', []],
    ])
  })
})
