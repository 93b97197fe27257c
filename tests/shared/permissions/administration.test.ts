import { expect, it } from 'vitest'
import { ADMINISTRATION_ACTIONS, mayAdminister } from '#shared/permissions/administration.ts'
import { POST_ROLES, type PostRole } from '#shared/permissions/posts.ts'

function rolesThatMay(action: (typeof ADMINISTRATION_ACTIONS)[number]): readonly PostRole[] {
  return POST_ROLES.filter((role) => mayAdminister({ personId: 'p', posts: [{ unitId: 'u', role }] }, action))
}

it('lets administrators see everybody, and only the system administrator change people and units', () => {
  expect(rolesThatMay('listPeople')).toEqual(['systemAdmin', 'securityAdmin', 'auditAdmin'])
  expect(rolesThatMay('changePeople')).toEqual(['systemAdmin'])
  expect(rolesThatMay('changeUnits')).toEqual(['systemAdmin'])
})

it('lets nobody do anything without a post', () => {
  for (const action of ADMINISTRATION_ACTIONS) expect(mayAdminister({ personId: '', posts: [] }, action)).toBe(false)
})
