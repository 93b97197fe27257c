import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import type { z } from 'zod'
import { type CollaborationSession, openCollaboration } from '#client/collaboration/index.ts'
import { COLLABORATION_PATH } from '#shared/api/collaboration.ts'
import type { DocumentDetail } from '#shared/api/documents.ts'
import { api } from '#shared/api/index.ts'
import type { PostRole } from '#shared/permissions/posts.ts'
import type { Act } from '#shared/workflow/route.ts'
import type { ApiClient } from './api-client.ts'
import { until } from './collaboration.ts'
import type { DatabasePlace } from './databases.ts'
import { startTestOffice, type TestOffice } from './server.ts'

/** Everybody who works in the office of these tests: account, post, unit. */
const STAFF = {
  drafter: ['drafter', 'section'],
  colleague: ['drafter', 'section'],
  head: ['sectionHead', 'section'],
  editor: ['editReviewer', 'top'],
  secretary: ['secretaryGeneral', 'top'],
  leader: ['chiefLeader', 'top'],
  clerk: ['registryClerk', 'top'],
  outsider: ['drafter', 'otherSection'],
} as const satisfies Readonly<Record<string, readonly [PostRole, string]>>
export type Account = keyof typeof STAFF

/** A person with a browser in which they are signed in. */
export interface Worker extends ApiClient {
  readonly id: string
}

type ActBody = z.input<(typeof api.takeAct)['body']>

/** An office at work: a server, its people, and short words for what they do. */
export interface Desk extends TestOffice {
  readonly sectionId: string
  readonly staff: Readonly<Record<Account, Worker>>
  /** A new document of the drafter; a speech with one colleague unless said otherwise. */
  draft(body?: Partial<z.input<(typeof api.createDocument)['body']>>): Promise<DocumentDetail>
  detail(who: Account, documentId: string): Promise<DocumentDetail>
  /** Takes an act on the present revision; the next handler is an account. */
  act(who: Account, documentId: string, act: Act, body?: Partial<ActBody> & { to?: Account }): Promise<DocumentDetail>
  /** The page of a person at a text, with the product's own client. */
  open(who: Account, documentId: string): Promise<CollaborationSession>
}

interface DeskOptions {
  readonly place?: DatabasePlace
  /** Whether texts are held to the negative list; most tests submit drafts that nobody has filled in. */
  readonly isGated?: boolean
}

/** Starts an office with everybody signed in. */
export async function startDesk(options: DeskOptions = {}): Promise<Desk> {
  const office = await startTestOffice(options)
  const units = {
    top: office.top.id,
    section: await addUnit(office, '综合科'),
    otherSection: await addUnit(office, '信息科'),
  }
  const staff = {} as Record<Account, Worker>
  for (const [account, [role, unit]] of Object.entries(STAFF) as [Account, (typeof STAFF)[Account]][]) {
    const person = await office.add(account, role, units[unit])
    staff[account] = Object.assign(await office.signedIn(account), { id: person.id })
  }
  if (options.isGated !== true) await switchOffChecks(staff.editor)
  return { ...office, sectionId: units.section, staff, ...doings(office, staff) }
}

/** Makes the negative list of the office one on which nothing is switched on. */
async function switchOffChecks(editor: Worker): Promise<void> {
  const { version, list } = await editor.ask(api.readNegativeList)
  const items = list.items.map((item) => ({ ...item, isOn: false }))
  await editor.ask(api.changeNegativeList, { body: { version, list: { ...list, items } } })
}

async function addUnit({ admin, top }: TestOffice, name: string): Promise<string> {
  const unit = await admin.ask(api.createUnit, { body: { parentId: top.id, name, kind: 'section' } })
  return unit.id
}

function doings({ server }: TestOffice, staff: Readonly<Record<Account, Worker>>) {
  const detail = (who: Account, documentId: string) => staff[who].ask(api.readDocument, { params: { documentId } })
  return {
    detail,
    draft: (body: Partial<z.input<(typeof api.createDocument)['body']>> = {}) =>
      staff.drafter.ask(api.createDocument, { body: { ...SPEECH, writerIds: [staff.colleague.id], ...body } }),
    async act(who: Account, documentId: string, act: Act, body: Partial<ActBody> & { to?: Account } = {}) {
      const { to, ...rest } = body
      const { revision } = await detail(who, documentId)
      const handlerIds = to === undefined ? [] : [staff[to].id]
      return staff[who].ask(api.takeAct, { params: { documentId }, body: { act, revision, handlerIds, ...rest } })
    },
    async open(who: Account, documentId: string) {
      const { token } = await staff[who].ask(api.createCollaborationToken)
      const session = openCollaboration({
        documentId,
        url: server.url.replace('http', 'ws') + COLLABORATION_PATH,
        token: async () => token,
        webSocket: WebSocket as unknown as typeof globalThis.WebSocket,
        reconnectMs: { least: 5, spread: 10, most: 50 },
      })
      onTestFinished(() => session.destroy())
      await until(() => session.state.isReady, `${who} has the text`)
      return session
    },
  }
}

const SPEECH = {
  kind: 'speech',
  title: '在全市办公室工作会议上的讲话',
  answers: { speaker: '林远舟', occasionDate: '2026-12-01', occasion: '全市办公室工作会议' },
}
