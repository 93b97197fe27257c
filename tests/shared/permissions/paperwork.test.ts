import { describe, expect, it } from 'vitest'
import { mayAdminister } from '#shared/permissions/administration.ts'
import { paperworkUnits } from '#shared/permissions/paperwork.ts'
import { POST_ROLES, type PostRole } from '#shared/permissions/posts.ts'

const holding = (...posts: readonly (readonly [PostRole, string])[]) => ({
  personId: 'p',
  posts: posts.map(([role, unitId]) => ({ role, unitId })),
})

describe('who sees the figures of paperwork', () => {
  it.each(['drafter', 'sectionHead'] as const)('%s: those of the own units', (role) => {
    expect(paperworkUnits(holding([role, 'general'], ['drafter', 'information'], [role, 'general']))).toEqual([
      'general',
      'information',
    ])
  })

  it('everybody else: those of the whole office', () => {
    for (const role of POST_ROLES.filter((each) => each !== 'drafter' && each !== 'sectionHead'))
      expect(paperworkUnits(holding([role, 'office'], ['drafter', 'general']))).toBeNull()
    expect(paperworkUnits(holding())).toEqual([])
  })
})

describe('who keeps limits, quotas and the earlier register', () => {
  it.each(POST_ROLES)('%s', (role) => {
    const actor = holding([role, 'office'])

    expect(mayAdminister(actor, 'changePaperworkPolicy')).toBe(['secretaryGeneral', 'systemAdmin'].includes(role))
    expect(mayAdminister(actor, 'enterRegister')).toBe(
      ['secretaryGeneral', 'registryClerk', 'systemAdmin'].includes(role),
    )
  })
})
