import { setTimeout as delay } from 'node:timers/promises'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { BODY_FRAGMENT, SCHEMA_VERSION } from '#shared/document/schema.ts'
import { nodesOf } from '#shared/document/yjs.ts'
import { answer } from './asking.ts'

/** Many writers, each a Hocuspocus provider with a text of its own, as in a browser. */
export interface WritingOrder {
  readonly url: string
  readonly documents: readonly string[]
  readonly writersPerDocument: number
  readonly charactersPerSecond: number
}

/** Milliseconds from an edit to its arrival at somebody else, over one slice of time. */
export interface Latencies {
  readonly deliveries: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly longest: number
}

export interface WritingEnd {
  readonly edits: number
  readonly missing: number
}

const TOKEN = JSON.stringify({ schemaVersion: SCHEMA_VERSION, token: 'writer' })

/** Edits that may be under way at the same time: more would mean minutes of delay. */
const RECENT = 200

interface Client {
  readonly doc: Y.Doc
  readonly provider: HocuspocusProvider
  readonly socket: HocuspocusProviderWebsocket
  /** When each of this client's edits was made, by the clock Yjs gave it. */
  readonly sent: { readonly clock: number; readonly at: number }[]
}

function openClient(url: string, name: string): Client {
  const doc = new Y.Doc()
  const socket = new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: WebSocket })
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name,
    document: doc,
    token: TOKEN,
    awareness: null,
  })
  provider.attach()
  return { doc, provider, socket, sent: [] }
}

function closeClient({ provider, socket, doc }: Client): void {
  provider.destroy()
  socket.destroy()
  doc.destroy()
}

async function untilSynced(clients: readonly Client[]): Promise<void> {
  while (!clients.every(({ provider }) => provider.synced)) await delay(5)
}

/** Notes how long every edit of the others took to arrive here. */
function listen(client: Client, byClientId: ReadonlyMap<number, Client>, note: (milliseconds: number) => void): void {
  client.doc.on('afterTransaction', ({ beforeState, afterState, local }: Y.Transaction) => {
    if (local) return
    const now = performance.now()
    for (const [clientId, clock] of afterState) {
      const from = beforeState.get(clientId) ?? 0
      if (clock !== from) for (const at of sentBetween(byClientId.get(clientId), from, clock)) note(now - at)
    }
  })
}

/** When a client made its edits with clocks from `from` up to `to`. */
function sentBetween(client: Client | undefined, from: number, to: number): readonly number[] {
  const recent = client?.sent.slice(-RECENT) ?? []
  return recent.filter((edit) => edit.clock >= from && edit.clock < to).map((edit) => edit.at)
}

function type(client: Client): void {
  const runs = [...nodesOf(client.doc.getXmlFragment(BODY_FRAGMENT))].filter((node) => node instanceof Y.XmlText)
  const run = runs[client.doc.clientID % runs.length]
  if (run === undefined) throw new Error('the text has no run to type in')
  client.sent.push({ clock: Y.getState(client.doc.store, client.doc.clientID), at: performance.now() })
  run.insert(run.length, '字')
}

/** The writers of this process, between `openWriters` and `endWriters`. */
class Crowd {
  private readonly groups: readonly (readonly Client[])[]
  private readonly latencies: number[] = []
  private readonly pauseMs: number

  constructor(order: WritingOrder) {
    this.pauseMs = 1000 / order.charactersPerSecond
    this.groups = order.documents.map((name) =>
      Array.from({ length: order.writersPerDocument }, () => openClient(order.url, name)),
    )
    const byClientId = new Map(this.clients.map((client) => [client.doc.clientID, client]))
    const note = (latency: number) => this.latencies.push(latency)
    for (const client of this.clients) listen(client, byClientId, note)
  }

  get clients(): readonly Client[] {
    return this.groups.flat()
  }

  /** Everybody types for a while, spread evenly; then everything has time to arrive. */
  async write(milliseconds: number): Promise<Latencies> {
    this.latencies.length = 0
    const timers: ReturnType<typeof setInterval>[] = []
    for (const [index, client] of this.clients.entries()) {
      const start = () => timers.push(setInterval(() => type(client), this.pauseMs))
      setTimeout(start, (index / this.clients.length) * this.pauseMs)
    }
    await delay(milliseconds)
    for (const timer of timers) clearInterval(timer)
    await countMissing(this.groups)
    return { deliveries: this.latencies.length, ...percentiles(this.latencies) }
  }

  async end(): Promise<WritingEnd> {
    const missing = await countMissing(this.groups)
    const edits = this.clients.reduce((sum, { sent }) => sum + sent.length, 0)
    for (const client of this.clients) closeClient(client)
    return { edits, missing }
  }
}

let crowd: Crowd | null = null

async function openWriters(order: WritingOrder): Promise<void> {
  crowd = new Crowd(order)
  await untilSynced(crowd.clients)
}

/** Edits that have not reached everybody although there was time. */
async function countMissing(groups: readonly (readonly Client[])[]): Promise<number> {
  const missing = () =>
    groups
      .flatMap((group) => group.flatMap((from) => group.map((to) => [from, to] as const)))
      .reduce((sum, [from, to]) => {
        const id = from.doc.clientID
        return sum + Y.getState(from.doc.store, id) - Y.getState(to.doc.store, id)
      }, 0)
  for (let tries = 0; tries < 100 && missing() > 0; tries += 1) await delay(50)
  return missing()
}

function percentiles(values: number[]) {
  values.sort((a, b) => a - b)
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), longest: at(1) }
}

/** Milliseconds from opening a document to having its text. */
async function join({ url, name }: { url: string; name: string }): Promise<number> {
  const startedAt = performance.now()
  const client = openClient(url, name)
  while (!client.provider.synced) await new Promise((resolve) => setImmediate(resolve))
  const duration = performance.now() - startedAt
  closeClient(client)
  // The server lets the document go in its own time; the next join must find it cold.
  await delay(700)
  return duration
}

let held: Client[] = []

/** Opens documents and keeps them open. */
async function hold({ url, documents }: { url: string; documents: readonly string[] }): Promise<void> {
  held = documents.map((name) => openClient(url, name))
  await untilSynced(held)
}

function release(): void {
  for (const client of held.splice(0)) closeClient(client)
}

answer({
  openWriters,
  write: (milliseconds: number) => crowd?.write(milliseconds),
  endWriters: () => crowd?.end(),
  join,
  hold,
  release,
})
