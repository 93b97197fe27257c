import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Hocuspocus } from '@hocuspocus/server'
import { pino } from 'pino'
import { WebSocketServer } from 'ws'
import * as Y from 'yjs'
import { createCollaboration } from '#server/collaboration/index.ts'
import { applyStoredText } from '#server/collaboration/load-text.ts'
import type { LogStore } from '#server/collaboration/log-store.ts'
import { sqlLogStore } from '#server/collaboration/log-store-sql.ts'
import { openDatabase } from '#server/storage/index.ts'
import type { DocumentFacts } from '#shared/permissions/document-access.ts'
import { answer } from './asking.ts'

/** `bare`: Hocuspocus without a store. `wenshu`: the product's. `wenshu-off`: the same, with a log that forgets. */
export type Kind = 'bare' | 'wenshu' | 'wenshu-off'

export interface Usage {
  readonly cpuMs: number
  readonly memoryBytes: number
}

const { BENCH_KIND = 'bare', BENCH_DATA = '', BENCH_DATABASE_URL } = process.env

const FACTS: DocumentFacts = {
  unitId: 'office',
  createdBy: 'writer',
  stage: 'drafting',
  textAccess: 'edit',
  writers: [],
  readers: [],
  handlers: [],
  formerHandlers: [],
}

const database = await openDatabase({ dataDirectory: BENCH_DATA, databaseUrl: BENCH_DATABASE_URL ?? null })
const store = sqlLogStore(database.db)
const http = createServer()
if (BENCH_KIND === 'bare') await attachBare(http)
else attachProduct(http, BENCH_KIND === 'wenshu' ? store : forgetful(store))

async function attachBare(server: Server): Promise<void> {
  const states = await statesInMemory()
  const hocuspocus = new Hocuspocus({
    quiet: true,
    onLoadDocument: async ({ document, documentName }) => {
      const state = states.get(documentName)
      if (state !== undefined) Y.applyUpdate(document, state)
    },
  })
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  server.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const client = hocuspocus.handleConnection(webSocket as never, new Request('http://localhost/'))
      webSocket.on('message', (data: Buffer) => client.handleMessage(data))
      webSocket.on('close', (code, reason) => client.handleClose({ code, reason: reason.toString() }))
    }),
  )
}

async function statesInMemory(): Promise<ReadonlyMap<string, Uint8Array>> {
  const rows = await database.db.selectFrom('documents').select('id').execute()
  const states = new Map<string, Uint8Array>()
  for (const { id } of rows) {
    const doc = new Y.Doc()
    applyStoredText(doc, await store.load(id))
    states.set(id, Y.encodeStateAsUpdate(doc))
    doc.destroy()
  }
  return states
}

/** Storing off: what is read stays, what is written is gone. */
function forgetful(inner: LogStore): LogStore {
  return { ...inner, append: async () => {}, saveSnapshot: async () => {} }
}

function attachProduct(server: Server, logStore: LogStore): void {
  createCollaboration({
    db: database.db,
    store: logStore,
    clock: { now: () => new Date() },
    logger: pino({ level: 'warn' }, pino.destination(2)),
    authenticate: async () => ({ personId: 'writer', posts: [] }),
    factsOf: async () => FACTS,
    isOwnOrigin: () => true,
    onTextChanged: async () => {},
    onTextRested: async () => {},
    limits: { connectionsPerPerson: 5_000, connections: 5_000 },
  }).attach(server)
}

function usage(): Usage {
  globalThis.gc?.()
  globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { heapUsed, external } = process.memoryUsage()
  return { cpuMs: (user + system) / 1000, memoryBytes: heapUsed + external }
}

answer({
  address: async () => {
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    return `ws://127.0.0.1:${(http.address() as AddressInfo).port}/collaboration`
  },
  usage,
  cpuMs: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
})
