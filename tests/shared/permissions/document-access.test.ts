import { describe, expect, it } from 'vitest'
import {
  DOCUMENT_ACTIONS,
  type DocumentAction,
  type DocumentFacts,
  documentActions,
  mayUseDocument,
} from '#shared/permissions/document-access.ts'
import { draftingUnits } from '#shared/permissions/drafting.ts'
import { type Actor, ADMIN_ROLES, POST_ROLES, type PostRole } from '#shared/permissions/posts.ts'
import { STAGES, type Stage } from '#shared/workflow/route.ts'

/** How a person may be bound to a document. */
const TIES = [
  'creator',
  'writer',
  'reader',
  'handler',
  'formerHandler',
  'sectionHead',
  'headElsewhere',
  'registryClerk',
  'systemAdmin',
  'stranger',
] as const
type Tie = (typeof TIES)[number]

const ROLE_OF: Readonly<Partial<Record<Tie, PostRole>>> = {
  sectionHead: 'sectionHead',
  headElsewhere: 'sectionHead',
  registryClerk: 'registryClerk',
  systemAdmin: 'systemAdmin',
}

function actorFor(tie: Tie): Actor {
  const role = ROLE_OF[tie] ?? 'drafter'
  return { personId: tie, posts: [{ unitId: tie === 'headElsewhere' ? 'elsewhere' : 'section', role }] }
}

function factsAt(stage: Stage, textAccess: 'edit' | 'comment' = 'edit'): DocumentFacts {
  return {
    unitId: 'section',
    createdBy: 'creator',
    stage,
    textAccess,
    writers: ['writer'],
    readers: ['reader'],
    handlers: stage === 'drafting' || stage === 'issued' ? [] : ['handler'],
    formerHandlers: ['formerHandler'],
  }
}

const REVIEWING: readonly Stage[] = ['editReview', 'officeReview', 'countersigning', 'signing']
const SIGNED: readonly Stage[] = ['registering', 'issued']
const READERS: readonly Tie[] = ['creator', 'writer', 'reader', 'formerHandler', 'sectionHead']

/** Who may do what at each stage, written out: the table that the office would sign. */
function expected(stage: Stage): Readonly<Record<DocumentAction, readonly Tie[]>> {
  const isReviewed = REVIEWING.includes(stage)
  const isSigned = SIGNED.includes(stage)
  const hasHandler = isReviewed || stage === 'registering'
  const read: readonly Tie[] = [
    ...READERS,
    ...(hasHandler ? (['handler'] as const) : []),
    ...(isSigned ? (['registryClerk'] as const) : []),
  ]
  const comment: readonly Tie[] = isSigned ? [] : ['creator', 'writer', ...(isReviewed ? (['handler'] as const) : [])]
  return {
    read,
    edit: stage === 'drafting' ? ['creator', 'writer'] : isReviewed ? ['handler'] : [],
    comment,
    resolveComment: comment,
    manageWriters: stage === 'drafting' ? ['creator'] : [],
    exportReview: read,
    exportFinal: isSigned ? read : [],
    register: stage === 'registering' ? ['handler'] : [],
    // Writers and readers without such a post tell somebody who has one.
    reportError: isSigned ? ['sectionHead', 'registryClerk'] : [],
    delete: stage === 'drafting' ? ['creator'] : [],
  }
}

describe('who may use a document', () => {
  for (const stage of STAGES)
    it.each(DOCUMENT_ACTIONS)(`${stage}: %s`, (action) => {
      const allowed = TIES.filter((tie) => mayUseDocument(actorFor(tie), action, factsAt(stage)))

      expect(allowed.toSorted()).toEqual([...expected(stage)[action]].toSorted())
    })

  it('[WF-12] nobody may edit while an act is bound to the text', () => {
    for (const stage of STAGES)
      for (const tie of TIES) expect(mayUseDocument(actorFor(tie), 'edit', factsAt(stage, 'comment'))).toBe(false)
  })

  it('[WF-15] nobody may edit or comment on a signed text, even where a route says otherwise', () => {
    for (const stage of SIGNED)
      for (const tie of TIES)
        for (const action of ['edit', 'comment'] as const)
          expect(mayUseDocument(actorFor(tie), action, factsAt(stage, 'edit'))).toBe(false)
  })

  it('[WF-20] whoever may not read may do nothing', () => {
    for (const stage of STAGES)
      for (const tie of TIES) {
        const actions = documentActions(actorFor(tie), factsAt(stage))
        expect(actions.length === 0 || actions.includes('read')).toBe(true)
      }
  })

  it.each(POST_ROLES)('the post %s alone opens a document only to its section head and the registry', (role) => {
    const actor: Actor = { personId: 'stranger', posts: [{ unitId: 'section', role }] }
    const stages = STAGES.filter((stage) => mayUseDocument(actor, 'read', factsAt(stage)))

    expect(stages).toEqual(role === 'sectionHead' ? STAGES : role === 'registryClerk' ? SIGNED : [])
  })
})

describe('where a person may draft', () => {
  it('is every unit in which they hold a post that does not run the system', () => {
    const posts = [
      { unitId: 'section', role: 'drafter' },
      { unitId: 'section', role: 'editReviewer' },
      { unitId: 'office', role: 'secretaryGeneral' },
      { unitId: 'machines', role: 'systemAdmin' },
    ] as const

    expect(draftingUnits({ personId: 'ann', posts })).toEqual(['section', 'office'])
  })

  it('is nowhere for those who only run the system', () => {
    const posts = ADMIN_ROLES.map((role) => ({ unitId: 'office', role }))

    expect(draftingUnits({ personId: 'ann', posts })).toEqual([])
  })
})
