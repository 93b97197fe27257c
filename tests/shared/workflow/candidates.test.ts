import { describe, expect, it } from 'vitest'
import { candidatesFor, type HeldPost } from '#shared/workflow/candidates.ts'

const POSTS: readonly HeldPost[] = [
  { personId: 'chief', unitId: 'office', role: 'chiefLeader' },
  { personId: 'deputyHead', unitId: 'department', role: 'sectionHead' },
  { personId: 'head', unitId: 'section', role: 'sectionHead' },
  { personId: 'secondHead', unitId: 'section', role: 'sectionHead' },
  { personId: 'head', unitId: 'otherSection', role: 'sectionHead' },
]
const HOME = { writers: ['writer', 'second'], units: ['section', 'department', 'office'] }
const HEADS = { from: 'post', roles: ['sectionHead'], scope: 'ownUnit' } as const

describe('who may be chosen for a step', () => {
  it('[WF-18] is everybody of the own unit who holds the post', () => {
    expect(candidatesFor(HEADS, POSTS, HOME)).toEqual(['head', 'secondHead'])
  })

  it('[WF-18] is whoever holds it in the nearest unit above, when the own unit has no such post', () => {
    const home = { ...HOME, units: ['emptySection', 'department', 'office'] }

    expect(candidatesFor(HEADS, POSTS, home)).toEqual(['deputyHead'])
    expect(candidatesFor(HEADS, POSTS, { ...HOME, units: ['elsewhere'] })).toEqual([])
  })

  it('[WF-18] is everybody with one of the posts, once, where the whole office counts', () => {
    const assignee = { from: 'post', roles: ['sectionHead', 'chiefLeader'], scope: 'wholeOffice' } as const

    expect(candidatesFor(assignee, POSTS, HOME)).toEqual(['chief', 'deputyHead', 'head', 'secondHead'])
  })

  it('is the writers where the step is theirs', () => {
    expect(candidatesFor({ from: 'writers' }, POSTS, HOME)).toEqual(['writer', 'second'])
  })
})
