import { setTimeout as delay } from 'node:timers/promises'
import * as Y from 'yjs'
import { type CollaborationSession, openCollaboration } from '#client/collaboration/index.ts'
import { COLLABORATION_PATH } from '#shared/api/collaboration.ts'
import { api } from '#shared/api/index.ts'
import { BODY_FRAGMENT } from '#shared/document/schema.ts'
import { nodesOf } from '#shared/document/yjs.ts'
import { type ApiClient, apiClient } from '#tests/support/api-client.ts'
import { webSocketWith } from './node-web-socket.ts'
import { freePort, type ServerProcess, startServerProcess } from './server-process.ts'

const WRITERS = 5
const PASSWORD = 'a sentence to remember'
const RECONNECT_MS = { least: 20, spread: 20, most: 100 }

export interface CrashReport {
  readonly rounds: number
  readonly typed: number
  /** Edits that a page showed as saved before the server was killed. */
  readonly confirmed: number
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
}

/**
 * Kills the product again and again while five people type in one document, and after they have all left, and counts
 * what was shown as saved and is gone.
 */
export async function crashRounds(options: {
  readonly dataDirectory: string
  readonly databaseUrl: string | null
  readonly rounds: number
  readonly random: () => number
  readonly onRound?: (round: number, confirmed: number) => void
}): Promise<CrashReport> {
  const environment = {
    PORT: String(await freePort()),
    DATA_DIR: options.dataDirectory,
    ...(options.databaseUrl === null ? {} : { DATABASE_URL: options.databaseUrl }),
  }
  let server = await startServerProcess(environment)
  const office = await makeOffice(server)
  const typed: string[] = []
  const confirmed = new Set<string>()
  try {
    for (let round = 1; round <= options.rounds; round += 1) {
      const writers = await openAll(server, office)
      for (const writer of writers) writer.startTyping(round, options.random)
      await typeForAWhile(writers, options.random)
      if (round % 2 === 0) await leaveAndKill(server, writers, options.random)
      else await killAndLeave(server, writers)
      for (const writer of writers) {
        typed.push(...writer.typed)
        for (const mark of writer.typed.slice(0, writer.confirmedCount)) confirmed.add(mark)
      }
      options.onRound?.(round, confirmed.size)
      server = await startServerProcess(environment)
    }
    return compare(options.rounds, typed, confirmed, await textAfter(server, office))
  } finally {
    await server.stop()
  }
}

/** Edits a round must have confirmed before it may end: a round without any shows nothing. */
const CONFIRMED_PER_ROUND = 40

async function typeForAWhile(writers: readonly Writer[], random: () => number): Promise<void> {
  await delay(150 + random() * 500)
  const confirmed = () => writers.reduce((sum, writer) => sum + writer.confirmedCount, 0)
  while (confirmed() < CONFIRMED_PER_ROUND) await delay(5 + random() * 50)
}

// The last one to leave makes the server let the document go: what is not on disk then is lost even without a crash.
async function leaveAndKill(server: ServerProcess, writers: readonly Writer[], random: () => number): Promise<void> {
  for (const writer of writers) writer.leave()
  await delay(random() * 30)
  await server.killHard()
}

async function killAndLeave(server: ServerProcess, writers: readonly Writer[]): Promise<void> {
  await server.killHard()
  for (const writer of writers) writer.leave()
}

interface Office {
  readonly documentId: string
  readonly clients: readonly ApiClient[]
}

async function makeOffice(server: ServerProcess): Promise<Office> {
  const admin = apiClient(server.url)
  const credentials = { account: 'admin', password: PASSWORD }
  const office = { officeName: '临江市委办公室', administratorName: '程向东' }
  await admin.ask(api.createOffice, { body: { code: server.setupCode ?? '', ...office, ...credentials } })
  const [top] = await admin.ask(api.listUnits)
  if (top === undefined) throw new Error('the office has no unit')

  const people = []
  for (let index = 0; index < WRITERS; index += 1) {
    const account = `writer${index}`
    const posts = [{ unitId: top.id, role: 'drafter' as const, title: '' }]
    people.push(await admin.ask(api.createPerson, { body: { name: account, account, password: PASSWORD, posts } }))
  }
  const clients = await Promise.all(
    people.map(async ({ account }) => {
      const client = apiClient(server.url)
      await client.signIn(account, PASSWORD)
      return client
    }),
  )
  const [first] = clients
  if (first === undefined) throw new Error('nobody writes')
  const document = await first.ask(api.createDocument, {
    body: {
      kind: 'speech',
      title: '在应急演练总结会议上的讲话',
      answers: { speaker: '林致远' },
      writerIds: people.slice(1).map(({ id }) => id),
    },
  })
  return { documentId: document.id, clients }
}

/** Marks of a page that may wait for their confirmation. */
const MOST_UNCONFIRMED = 12

/** One page: types numbered marks and notes how many of them were shown as saved. */
class Writer {
  readonly typed: string[] = []
  confirmedCount = 0
  private readonly session: CollaborationSession
  private readonly name: string
  private timer: ReturnType<typeof setInterval> | undefined

  constructor(session: CollaborationSession, name: string) {
    this.session = session
    this.name = name
    // The state is computed from acknowledgements: `saved` covers everything typed so far.
    session.subscribe(() => this.noteSaved())
  }

  async ready(): Promise<void> {
    while (!this.session.state.isReady) await delay(2)
  }

  startTyping(round: number, random: () => number): void {
    this.timer = setInterval(
      () => {
        // Somebody who never rests would never see everything saved, and nothing could be compared.
        if (this.typed.length - this.confirmedCount > MOST_UNCONFIRMED) return
        const mark = `‹${round}.${this.name}.${this.typed.length}›`
        this.typed.push(mark)
        insertAnywhere(this.session.doc, mark, random)
      },
      5 + random() * 10,
    )
  }

  leave(): void {
    clearInterval(this.timer)
    this.session.destroy()
  }

  private noteSaved(): void {
    if (this.session.state.save === 'saved') this.confirmedCount = this.typed.length
  }
}

function insertAnywhere(doc: Y.Doc, mark: string, random: () => number): void {
  const runs = [...nodesOf(doc.getXmlFragment(BODY_FRAGMENT))].filter((node) => node instanceof Y.XmlText)
  const run = runs[Math.floor(random() * runs.length)]
  if (run === undefined) throw new Error('the document has no text to type in')
  // At the beginning: a position inside would tear the marks of others apart.
  run.insert(0, mark)
}

async function openAll(server: ServerProcess, office: Office): Promise<readonly Writer[]> {
  const url = `${server.url.replace('http', 'ws')}${COLLABORATION_PATH}`
  const writers = office.clients.map((client, index) => {
    const webSocket = webSocketWith(client.cookie())
    const session = openCollaboration({ documentId: office.documentId, url, webSocket, reconnectMs: RECONNECT_MS })
    return new Writer(session, String(index))
  })
  await Promise.all(writers.map((writer) => writer.ready()))
  return writers
}

async function textAfter(server: ServerProcess, office: Office): Promise<string> {
  const [client] = office.clients
  if (client === undefined) throw new Error('nobody reads')
  const reader = apiClient(server.url)
  await reader.signIn('writer0', PASSWORD)
  const content = await reader.ask(api.readContent, { params: { documentId: office.documentId } })
  return JSON.stringify(content)
}

function compare(rounds: number, typed: readonly string[], confirmed: ReadonlySet<string>, text: string): CrashReport {
  return {
    rounds,
    typed: typed.length,
    confirmed: confirmed.size,
    lost: [...confirmed].filter((mark) => !text.includes(mark)),
    doubled: typed.filter((mark) => text.indexOf(mark) !== text.lastIndexOf(mark)),
  }
}
