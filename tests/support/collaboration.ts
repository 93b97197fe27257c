import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { onTestFinished, vi } from 'vitest'
import { type ClientOptions, WebSocket } from 'ws'
import * as Y from 'yjs'
import { type CollaborationOptions, type CollaborationSession, openCollaboration } from '#client/collaboration/index.ts'
import { type Collaboration, createCollaboration } from '#server/collaboration/index.ts'
import type { CollaborationLimits } from '#server/collaboration/limits.ts'
import type { LogStore } from '#server/collaboration/log-store.ts'
import type { Credentials } from '#server/collaboration/ports.ts'
import { openDatabase } from '#server/storage/index.ts'
import { COLLABORATION_PATH } from '#shared/api/collaboration.ts'
import { paragraphJson } from '#shared/document/document-json.ts'
import { BODY_FRAGMENT } from '#shared/document/schema.ts'
import { bodyJson, nodesOf, seedDocument } from '#shared/document/yjs.ts'
import type { DocumentFacts } from '#shared/permissions/document-access.ts'
import { sqlitePlace } from './databases.ts'
import { memoryLogStore } from './log-stores.ts'
import { type MovableClock, movableClock } from './movable-clock.ts'
import { aPersonRow } from './rows.ts'

export const DOCUMENT = 'document'

/** People who exist in these tests; the token of each is their id. */
const PEOPLE = {
  writer: '周晓文',
  colleague: '林一平',
  reviewer: '许明',
  stranger: '陈路',
  fourth: '何青',
  fifth: '吴敏',
}
export type TestPerson = keyof typeof PEOPLE

/** A document in drafting that everybody but the stranger writes, and the reviewer reads. */
export function someFacts(facts: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    unitId: 'office',
    createdBy: 'writer',
    stage: 'drafting',
    textAccess: 'edit',
    writers: ['writer', 'colleague', 'fourth', 'fifth'],
    readers: ['reviewer'],
    handlers: [],
    formerHandlers: [],
    ...facts,
  }
}

/** The first row of the log of a document whose paragraphs are the given lines. */
export function seedUpdate(lines: readonly string[]): Uint8Array {
  const doc = new Y.Doc()
  const content = lines.map((text, index) => paragraphJson({ id: `p${index + 1}`, kind: 'body', text }))
  seedDocument(doc, { type: 'doc', content }, {})
  return Y.encodeStateAsUpdate(doc)
}

/** Stores the first row of a document. */
export async function seed(
  store: LogStore,
  documentId = DOCUMENT,
  lines: readonly string[] = ['第一段'],
): Promise<void> {
  await store.append([{ documentId, personId: null, at: '2026-11-24T01:00:00.000Z', update: seedUpdate(lines) }])
}

export interface TestCollaboration extends Collaboration {
  readonly url: string
  readonly clock: MovableClock
  readonly store: LogStore
  /** What the server believes about every document; a test changes it and calls `texts.refreshRights`. */
  facts: DocumentFacts | null
  /** Called after the facts are read and before they are answered. */
  factsRead: () => Promise<void>
  /** People who are signed in. */
  readonly signedIn: Set<string>
  /** Documents in memory. */
  openDocuments(): Promise<number>
  /** Documents the server told of, in sequence. */
  readonly changedTexts: string[]
  /** What the server logged at warning and above. */
  readonly logged: string[]
}

interface Options {
  readonly store?: LogStore
  readonly limits?: Partial<CollaborationLimits>
  readonly isOwnOrigin?: boolean
  readonly heartbeatMs?: number
}

/** A collaboration server on a port of its own with one document `document`; it ends with the test. */
export async function startCollaboration(options: Options = {}): Promise<TestCollaboration> {
  const store = options.store ?? memoryLogStore()
  if (options.store === undefined) await seed(store)
  const { db, close } = await databaseWithPeople()
  const clock = movableClock()
  const metrics = new Registry()
  const logged: string[] = []
  const changedTexts: string[] = []
  const signedIn = new Set<string>(Object.keys(PEOPLE))

  const collaboration = createCollaboration({
    db,
    clock,
    store,
    metrics,
    retryMs: { first: 5, most: 20 },
    changePatienceMs: 100,
    confirmRoundMs: 5,
    ...(options.heartbeatMs === undefined ? {} : { heartbeatMs: options.heartbeatMs }),
    logger: pino({ level: 'warn' }, { write: (line: string) => logged.push(line) }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    authenticate: async (credentials) => actorOf(credentials, signedIn),
    factsOf: async () => {
      const { facts } = test
      await test.factsRead()
      return facts
    },
    isOwnOrigin: () => options.isOwnOrigin ?? true,
    onTextChanged: async (documentId) => {
      changedTexts.push(documentId)
    },
    onTextRested: async () => {},
  })
  const server = createServer()
  collaboration.attach(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `ws://127.0.0.1:${port}${COLLABORATION_PATH}`
  const test: TestCollaboration = Object.assign(Object.create(collaboration) as Collaboration, {
    url,
    clock,
    store,
    facts: someFacts(),
    factsRead: async () => {},
    signedIn,
    changedTexts,
    logged,
    openDocuments: async () => {
      const gauge = await metrics.getSingleMetric('wenshu_open_documents')?.get()
      return gauge?.values[0]?.value ?? 0
    },
  })
  onTestFinished(async () => {
    await collaboration.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await close()
  })
  return test
}

function actorOf({ token, cookieHeader }: Credentials, signedIn: ReadonlySet<string>) {
  const personId = token ?? cookieHeader?.match(/person=(\w+)/)?.[1]
  return personId !== undefined && signedIn.has(personId) ? { personId, posts: [] } : null
}

async function databaseWithPeople() {
  const place = await sqlitePlace()
  const { db, close } = await openDatabase(place.options)
  const rows = Object.entries(PEOPLE).map(([id, name]) => aPersonRow({ id, name, account: id }))
  await db.insertInto('people').values(rows).execute()
  return {
    db,
    close: async () => {
      await close()
      await place.remove()
    },
  }
}

/** Closing a socket that is still connecting is an error event of `ws`, where browsers stay silent. */
export class QuietWebSocket extends WebSocket {
  constructor(url: string, options: ClientOptions = {}) {
    super(url, options)
    this.on('error', () => {})
  }
}
/** The WebSocket of Node for clients that expect that of a browser. */
export const NODE_WEB_SOCKET = QuietWebSocket as unknown as typeof globalThis.WebSocket

/** A page of a person at the document, with the product's own client; it is closed with the test. */
export function open(
  server: { readonly url: string },
  person: TestPerson = 'writer',
  options: Partial<CollaborationOptions> = {},
): CollaborationSession {
  const session = openCollaboration({
    documentId: DOCUMENT,
    url: server.url,
    token: async () => person,
    webSocket: NODE_WEB_SOCKET,
    reconnectMs: { least: 5, spread: 10, most: 50 },
    ...options,
  })
  onTestFinished(() => session.destroy())
  return session
}

/** A page that has the text. */
export async function openReady(
  server: { readonly url: string },
  person: TestPerson = 'writer',
  options: Partial<CollaborationOptions> = {},
): Promise<CollaborationSession> {
  const session = open(server, person, options)
  await until(() => session.state.isReady)
  return session
}

/** Resolves when the condition holds; fails with the test's own message when it does not within some seconds. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what = condition.toString(),
  timeout = 10_000,
): Promise<void> {
  await vi.waitFor(
    async () => {
      if (!(await condition())) throw new Error(`still not: ${what}`)
    },
    { timeout, interval: 3 },
  )
}

/** The paragraphs of a text. */
export function linesOf(doc: Y.Doc): readonly string[] {
  return bodyJson(doc).content.map((block) =>
    'content' in block && block.content !== undefined
      ? block.content.map((inline) => ('text' in inline ? inline.text : '')).join('')
      : '',
  )
}

/** The text run of a paragraph; one is added to a paragraph that is still empty. */
export function textRun(doc: Y.Doc, paragraph = 0): Y.XmlText {
  const element = doc.getXmlFragment(BODY_FRAGMENT).get(paragraph) as Y.XmlElement
  const [existing] = [...nodesOf(element)].filter((node) => node instanceof Y.XmlText)
  if (existing instanceof Y.XmlText) return existing
  const text = new Y.XmlText()
  element.insert(0, [text])
  return text
}

/** Types at the end of a paragraph. */
export function type(session: CollaborationSession, text: string, paragraph = 0): void {
  const run = textRun(session.doc, paragraph)
  run.insert(run.length, text)
}

/** The paragraphs that lie on disk. */
export async function linesOnDisk(store: LogStore, documentId = DOCUMENT): Promise<readonly string[]> {
  const stored = await store.load(documentId)
  const doc = new Y.Doc()
  if (stored.snapshot !== null) Y.applyUpdate(doc, stored.snapshot)
  for (const { update } of stored.rows) Y.applyUpdate(doc, update)
  return linesOf(doc)
}
