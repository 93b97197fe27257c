import { describe, expect, it } from 'vitest'
import { isBelow, unitLines, unitOptions } from '#client/features/administration/unit-tree.ts'
import type { Unit } from '#shared/api/people.ts'

function aUnit(id: string, parentId: string | null, position = 0): Unit {
  return { id, parentId, name: id, shortName: '', kind: 'section', position }
}

const UNITS = [aUnit('office', null), aUnit('second', 'office', 2), aUnit('first', 'office', 1), aUnit('team', 'first')]

describe('the tree of units', () => {
  it('is a list in which every unit is followed by those below it', () => {
    const lines = unitLines(UNITS).map(({ unit, depth, before, after }) => [unit.id, depth, before?.id, after?.id])

    expect(lines).toEqual([
      ['office', 0, undefined, undefined],
      ['first', 1, undefined, 'second'],
      ['team', 2, undefined, undefined],
      ['second', 1, 'first', undefined],
    ])
  })

  it('does not offer a unit a place below itself', () => {
    expect(unitOptions(UNITS, 'first').map(({ value }) => value)).toEqual(['office', 'second'])
    expect(isBelow(UNITS, aUnit('team', 'first'), 'office')).toBe(true)
    expect(isBelow(UNITS, aUnit('second', 'office'), 'first')).toBe(false)
  })

  it('shows the depth by indentation', () => {
    expect(unitOptions(UNITS)[2]).toEqual({ value: 'team', label: '　　team' })
  })
})
