import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '#shared/paperwork/figures.ts'
import type { PaperworkPolicy, Quota } from '#shared/paperwork/policy.ts'
import { groupOfKind, nextGroupId, quotaOf, quotaUses, unitWithAbove, unitWithBelow } from '#shared/paperwork/quotas.ts'

const UNITS = [
  { id: 'office', parentId: null, kind: 'office' },
  { id: 'general', parentId: 'office', kind: 'section' },
  { id: 'bureau', parentId: 'office', kind: 'department' },
  { id: 'desk', parentId: 'bureau', kind: 'section' },
] as const
const GROUPS: PaperworkPolicy['groups'] = [
  { id: 'documents', name: '普发文件', kinds: ['notice', 'opinion'] },
  { id: 'meetings', name: '会议通知', kinds: ['meetingNotice'] },
]

const aQuota = (part: Partial<Quota> = {}): Quota => ({
  holder: { by: 'unitKind', unitKind: 'section' },
  group: 'documents',
  fromYear: 2025,
  most: 30,
  source: '实务',
  ...part,
})

const issued = (unitId: string, kind: string, documents: number): Figure => ({
  ...{ unitId, kind, documents },
  month: 3,
  characters: documents * 1000,
  over: 0,
  excused: 0,
})

describe('the quota of a unit', () => {
  const quotas = [
    aQuota(),
    aQuota({ fromYear: 2027, most: 20 }),
    aQuota({ holder: { by: 'unit', unitId: 'general' }, fromYear: 2026, most: 12 }),
    aQuota({ holder: { by: 'unit', unitId: 'general' }, fromYear: 2028, most: null }),
  ]
  it.each([
    ['desk', 2024, null],
    ['desk', 2025, 30],
    ['desk', 2026, 30],
    ['desk', 2027, 20],
    ['general', 2025, 30],
    ['general', 2026, 12],
    ['general', 2027, 12],
    ['general', 2028, null],
    ['office', 2026, null],
  ])('of %s in %i is %s', (id, year, most) => {
    const unit = UNITS.find((each) => each.id === id) ?? UNITS[0]

    expect(quotaOf({ quotas }, unit, { group: 'documents', year })).toBe(most)
  })

  it('does not change before the year of a new row', () => {
    const rows = fc.array(
      fc.record({ fromYear: fc.integer({ min: 2020, max: 2030 }), most: fc.integer({ min: 0, max: 99 }) }),
    )
    fc.assert(
      fc.property(rows, fc.integer({ min: 2019, max: 2031 }), (parts, year) => {
        const known = parts.map((part) => aQuota(part))
        const later = aQuota({ fromYear: year + 1, most: 100 })
        const asked = { group: 'documents', year }
        return quotaOf({ quotas: known }, UNITS[1], asked) === quotaOf({ quotas: [...known, later] }, UNITS[1], asked)
      }),
    )
  })
})

describe('the use of quotas', () => {
  const figures = [issued('general', 'notice', 3), issued('desk', 'opinion', 4), issued('desk', 'letter', 9)]
  const office = aQuota({ holder: { by: 'unitKind', unitKind: 'office' }, most: 100 })
  const usesOf = (unitId: string, quotas: readonly Quota[]) =>
    quotaUses({ groups: GROUPS, quotas: [...quotas] }, UNITS, { unitId, year: 2026, figures }).map(
      ({ group, used, most }) => [group.id, used, most],
    )

  it('counts a unit with everything below it, and only kinds of the group', () => {
    expect(usesOf('office', [office])).toEqual([['documents', 7, 100]])
    expect(usesOf('desk', [aQuota()])).toEqual([['documents', 4, 30]])
    expect(usesOf('bureau', [aQuota()])).toEqual([])
    expect(usesOf('nowhere', [aQuota()])).toEqual([])
  })

  it('knows the group of a kind, and kinds that are not counted', () => {
    expect(groupOfKind({ groups: GROUPS }, 'opinion')?.id).toBe('documents')
    expect(groupOfKind({ groups: GROUPS }, 'report')).toBeNull()
  })

  it('gives another group an id that none has', () => {
    expect(nextGroupId([])).toBe('group1')
    expect(nextGroupId([{ id: 'group1' }, { id: 'documents' }, { id: 'group2' }])).toBe('group3')
  })

  it('walks the tree of units both ways', () => {
    expect(unitWithBelow(UNITS, 'bureau')).toEqual(['bureau', 'desk'])
    expect(unitWithAbove(UNITS, 'desk').map(({ id }) => id)).toEqual(['desk', 'bureau', 'office'])
    expect(unitWithAbove(UNITS, 'nowhere')).toEqual([])
  })
})
