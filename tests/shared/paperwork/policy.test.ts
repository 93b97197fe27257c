import { describe, expect, it } from 'vitest'
import { type PaperworkPolicy, PaperworkPolicy as Schema, unknownKinds } from '#shared/paperwork/policy.ts'
import { policyChanges } from '#shared/paperwork/policy-changes.ts'
import { testTemplates } from '#tests/support/test-templates.ts'

const shipped = testTemplates.paperwork()
const [limit] = shipped.limits
const [group] = shipped.groups
const [quota] = shipped.quotas
if (limit === undefined || group === undefined || quota === undefined) throw new Error('the policy is empty')

describe('limits and quotas', () => {
  const wrong: readonly (readonly [string, Partial<PaperworkPolicy>])[] = [
    ['two limits of one kind at one level', { limits: [limit, limit] }],
    ['a limit without a source', { limits: [{ ...limit, source: ' ' }] }],
    ['two groups of one name', { groups: [group, { ...group, kinds: ['letter'] }], quotas: [] }],
    ['a kind in two groups', { groups: [group, { ...group, id: 'others' }], quotas: [] }],
    ['two quotas of one unit from one year', { quotas: [quota, { ...quota, most: 1 }] }],
    ['a quota of a group that is not there', { quotas: [{ ...quota, group: 'nothing' }] }],
  ]
  it.each(wrong)('are refused with %s', (_, part) => {
    expect(Schema.safeParse({ ...shipped, ...part }).success).toBe(false)
    expect(Schema.safeParse(shipped).success).toBe(true)
  })

  it('name only kinds that there are', () => {
    expect(
      unknownKinds(
        shipped,
        testTemplates.all().map(({ kind }) => kind),
      ),
    ).toEqual([])
    expect(unknownKinds({ ...shipped, limits: [{ ...limit, kind: 'decree' }] }, [limit.kind])[0]).toBe(
      'limits.0.kind: there is no kind decree',
    )
  })
})

describe('what changed between two versions', () => {
  it('is counted part by part: added, removed and other numbers', () => {
    const changed: PaperworkPolicy = {
      ...shipped,
      limits: [...shipped.limits.slice(2), { ...limit, most: limit.most + 1 }],
      quotas: shipped.quotas.slice(1),
      countedFrom: 'issue',
      excess: { length: 'reason', quota: 'refuse' },
    }

    expect(policyChanges(shipped, changed)).toEqual([
      { part: 'limits', count: 2 },
      { part: 'quotas', count: 1 },
      { part: 'countedFrom', count: 1 },
      { part: 'excess', count: 1 },
    ])
    expect(policyChanges(shipped, shipped)).toEqual([])
  })
})
