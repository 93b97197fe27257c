import { describe, expect, it } from 'vitest'
import {
  type Excess,
  excessesTreated,
  type GivenReason,
  lengthExcess,
  quotaExcess,
  unexplained,
  withoutReason,
} from '#shared/paperwork/excess.ts'
import { charactersOfView } from '#shared/paperwork/main-text.ts'
import { unconfirmed } from '#shared/proof/gate.ts'
import { aDocumentFromText } from '#tests/support/documents.ts'

const LIMIT = { kind: 'notice', level: 'any', measure: 'characters', most: 20, source: '实务' } as const
const GROUP = { id: 'documents', name: '普发文件', kinds: ['notice'] }

function tooLong(characters: number): Excess {
  return { about: 'length', characters, mostCharacters: 20, limit: { most: 20, measure: 'characters', source: '实务' } }
}
const oneTooMany: Excess = {
  about: 'quota',
  unitName: '综合科',
  groupName: '普发文件',
  year: 2026,
  used: 30,
  most: 30,
}

describe('an excess', () => {
  it.each([
    [20, null],
    [21, 21],
  ])('of length for %i 字 is %s', (characters, found) => {
    expect(lengthExcess([LIMIT], { fields: {}, characters })?.characters ?? null).toBe(found)
  })

  it('does not count attachments, but headings with their numbers', () => {
    const view = aDocumentFromText('title|通知\nheading1|总体要求\n请照办。\nattachmentLabel|附件\n很长的附件')

    expect(charactersOfView(view)).toBe('通知一、总体要求请照办。'.length)
  })

  it.each([
    [29, 30, false],
    [30, 30, true],
    [31, 30, true],
    [0, 0, true],
  ])('of a quota with %i of %i used: %s', (used, most, isExcess) => {
    expect(quotaExcess({ group: GROUP, used, most }, { unitName: '综合科', year: 2026 }) !== null).toBe(isExcess)
  })

  it('is asked about or refused as the office decides', () => {
    const treatments = { length: 'reason', quota: 'refuse' } as const

    expect(excessesTreated([tooLong(30), oneTooMany], treatments, 'refuse')).toEqual([oneTooMany])
    expect(excessesTreated([tooLong(30), oneTooMany], treatments, 'reason')).toEqual([tooLong(30)])
  })
})

describe('a reason', () => {
  const given: GivenReason = { about: 'length', characters: 30, reason: '任务须逐条明确' }

  it('stands while the text is no longer than it was given for', () => {
    expect(unexplained([tooLong(30)], [given])).toEqual([])
    expect(unexplained([tooLong(25)], [given])).toEqual([])
  })

  it('has to be given again for a longer text, beginning from the earlier one', () => {
    expect(unexplained([tooLong(31)], [given])).toEqual([{ excess: tooLong(31), earlierReason: '任务须逐条明确' }])
  })

  it('for one thing says nothing about another', () => {
    expect(unexplained([oneTooMany], [given])).toEqual([{ excess: oneTooMany, earlierReason: '' }])
    expect(unexplained([oneTooMany], [{ about: 'quota', characters: 0, reason: '汛情紧急' }])).toEqual([])
  })

  it.each([
    [{}, 2],
    [{ length: '任务须逐条明确' }, 1],
    [{ length: ' 无 ', quota: '汛情紧急' }, 1],
    [{ length: '任务须逐条明确', quota: '汛情紧急' }, 0],
  ])('%j leaves %i excesses that the gate asks about', (reasons, left) => {
    const exceptions = [tooLong(30), oneTooMany].map((excess) => ({ excess, earlierReason: '' }))

    expect(withoutReason(exceptions, reasons).length).toBe(left)
    const asked = { warnings: 0, manualItems: [], exceptions }
    expect(unconfirmed(asked, { acknowledgedWarnings: 0, tickedItems: [], reasons }).exceptions.length).toBe(left)
  })
})
