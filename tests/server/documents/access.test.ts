import { expect, it } from 'vitest'
import { EXPORT_PATH } from '#shared/api/documents.ts'
import { api } from '#shared/api/index.ts'
import { DOCUMENT_ACTIONS, type DocumentAction } from '#shared/permissions/document-access.ts'
import type { Stage } from '#shared/workflow/route.ts'
import { Refused } from '#tests/support/api-client.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Account, type Desk, startDesk, type Worker } from '#tests/support/desk.ts'

/** What a person tries, and what they need to be allowed for it. None of it succeeds in changing the stage. */
const ATTEMPTS: readonly (readonly [DocumentAction, (who: Worker, documentId: string) => Promise<unknown>])[] = [
  ['read', (who, documentId) => who.ask(api.readDocument, { params: { documentId } })],
  ['read', (who, documentId) => who.ask(api.readContent, { params: { documentId } })],
  ['read', (who, documentId) => who.ask(api.listVersions, { params: { documentId } })],
  ['read', (who, documentId) => who.ask(api.listThreads, { params: { documentId } })],
  ['read', (who, documentId) => who.ask(api.listActs, { params: { documentId } })],
  ['read', (who, documentId) => who.ask(api.markOpened, { params: { documentId } })],
  ['edit', (who, documentId) => who.ask(api.createVersion, { params: { documentId }, body: {} })],
  ['comment', (who, documentId) => who.ask(api.createThread, { params: { documentId }, body: nowhere })],
  [
    'comment',
    (who, documentId) => who.ask(api.replyToThread, { params: { documentId, threadId: 'none' }, body: { text: '好' } }),
  ],
  [
    'resolveComment',
    (who, documentId) =>
      who.ask(api.updateThread, { params: { documentId, threadId: 'none' }, body: { state: 'open' } }),
  ],
  ['manageWriters', (who, documentId) => who.ask(api.updateDocument, { params: { documentId }, body: {} })],
  ['register', (who, documentId) => who.ask(api.register, { params: { documentId }, body: {} })],
  ['reportError', (who, documentId) => who.ask(api.reportError, { params: { documentId }, body: noError })],
  ['exportReview', (who, documentId) => download(who, documentId, 'review')],
  ['exportFinal', (who, documentId) => download(who, documentId, 'final')],
]

const nowhere = { anchor: { blockId: 'none', from: 0, to: 1 }, quote: '没有的话', text: '批注' }
const noError = {
  place: null,
  wrong: '好',
  right: '好',
  itemNumber: 1,
  gravity: 'slight',
  finder: 'ownOffice',
  passedStage: 'officeReview',
} as const

async function download(who: Worker, documentId: string, copy: string): Promise<void> {
  const response = await who.fetch(`${EXPORT_PATH.replace(':documentId', documentId)}?copy=${copy}`)
  if (!response.ok) throw new Refused(response.status, await response.json())
}

/** How an attempt ends: refused because one may not know, refused because one may not, or not refused for that. */
async function outcome(attempt: Promise<unknown>): Promise<'hidden' | 'denied' | 'allowed'> {
  const error = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Refused)) return 'allowed'
  if (error.reply.code === 'document.notFound') return 'hidden'
  return error.reply.code === 'permission.denied' ? 'denied' : 'allowed'
}

const ACCOUNTS: readonly Account[] = [
  'drafter',
  'colleague',
  'head',
  'editor',
  'secretary',
  'leader',
  'clerk',
  'outsider',
]

describeOnEveryPlace('Access to a document over HTTP', (place) => {
  it('[WF-20] is at every stage what the decision says: hidden, denied or allowed', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    const seen = new Map<Stage, Readonly<Record<string, readonly DocumentAction[]>>>()

    for (const advance of stepsToTheEnd(desk, id)) {
      const { stage, actions } = await checkEverybody(desk, id)
      seen.set(stage, actions)
      await advance()
    }
    const { stage, actions } = await checkEverybody(desk, id)
    seen.set(stage, actions)

    expect([...seen.keys()]).toEqual(['drafting', 'officeReview', 'signing', 'registering', 'issued'])
    expect(seen.get('drafting')).toMatchObject({ secretary: [], clerk: [], outsider: [] })
    expect(seen.get('signing')?.leader).toEqual(['read', 'comment', 'resolveComment', 'exportReview'])
    expect(seen.get('registering')?.clerk).toEqual(['read', 'exportReview', 'exportFinal', 'register', 'reportError'])
  })
})

function stepsToTheEnd(desk: Desk, id: string): readonly (() => Promise<unknown>)[] {
  return [
    () => desk.act('drafter', id, 'submit', { to: 'editor' }),
    () => desk.act('editor', id, 'pass', { to: 'leader' }),
    async () => {
      const { frozenVersion } = await desk.detail('leader', id)
      await desk.act('leader', id, 'sign', { to: 'clerk', sha256: frozenVersion?.sha256 ?? '' })
    },
    () => desk.act('clerk', id, 'issue'),
  ]
}

/** Lets everybody try everything and holds each outcome against what the person was told they may do. */
async function checkEverybody(desk: Desk, documentId: string) {
  const actions: Record<string, readonly DocumentAction[]> = {}
  for (const account of ACCOUNTS) {
    const told = await toldActions(desk, account, documentId)
    actions[account] = told
    for (const [action, attempt] of ATTEMPTS) {
      const expected = told.includes(action) ? 'allowed' : told.includes('read') ? 'denied' : 'hidden'
      const actual = await outcome(attempt(desk.staff[account], documentId))
      // The final copy is refused for a reason that helps before it is refused for a right.
      const isExplained = action === 'exportFinal' && expected === 'denied' && actual === 'allowed'
      if (!isExplained) expect([account, action, actual]).toEqual([account, action, expected])
    }
  }
  const row = await desk.server.context.db
    .selectFrom('documents')
    .select('stage')
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow()
  return { stage: row.stage as Stage, actions }
}

async function toldActions(desk: Desk, account: Account, documentId: string): Promise<readonly DocumentAction[]> {
  const detail = await desk.detail(account, documentId).catch((error: unknown) => {
    if (error instanceof Refused && error.status === 404) return null
    throw error
  })
  const told = detail?.actions ?? []
  expect(told.every((action) => DOCUMENT_ACTIONS.includes(action))).toBe(true)
  return told
}
