import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { REFUSALS, type RefusalCode, refusalOfClose, ServerNotice } from '#shared/api/collaboration.ts'

/** What happens on the network, told as it happens. */
export interface NetworkEvents {
  onSynchronised(): void
  onRights(mayEdit: boolean): void
  /** So many messages are not confirmed yet; with none, everything sent so far is on disk. */
  onUnconfirmed(count: number): void
  onNotice(notice: ServerNotice): void
  /** The connection ended; `refusal` when the server said why. It is being restored unless the refusal says stop. */
  onLost(refusal: RefusalCode | null): void
}

export interface NetworkOptions {
  readonly url: string
  readonly documentId: string
  readonly doc: Y.Doc
  readonly awareness: Awareness
  /** Called at every connect, so that a token never expires in a page that stays open. */
  readonly token: () => Promise<string>
  readonly events: NetworkEvents
  /** For Node; browsers have their own. */
  readonly webSocket: typeof WebSocket | undefined
  readonly reconnectMs: ReconnectMs | undefined
}

/** Shortest wait before a new attempt, how much is added at random, and the longest wait. */
export interface ReconnectMs {
  readonly least: number
  readonly spread: number
  readonly most: number
}

/** Spread, or a restarted server meets everybody in one moment. */
const RECONNECT_MS: ReconnectMs = { least: 1_000, spread: 3_000, most: 15_000 }

interface ClosedBy {
  readonly code?: number
  readonly reason?: string
}

/** One document on one socket, over Hocuspocus. */
export class Network {
  private readonly socket: HocuspocusProviderWebsocket
  private readonly provider: HocuspocusProvider
  private readonly events: NetworkEvents
  private stoppedBy: RefusalCode | null = null

  constructor(options: NetworkOptions) {
    this.events = options.events
    const reconnectMs = options.reconnectMs ?? RECONNECT_MS
    this.socket = new HocuspocusProviderWebsocket({
      url: options.url,
      // A delay that is not whole makes the provider stop without a word.
      delay: Math.round(reconnectMs.least + Math.random() * reconnectMs.spread),
      minDelay: reconnectMs.least,
      maxDelay: reconnectMs.most,
      ...(options.webSocket === undefined ? {} : { WebSocketPolyfill: options.webSocket }),
    })
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name: options.documentId,
      document: options.doc,
      awareness: options.awareness,
      token: options.token,
    })
    this.listen()
    this.provider.attach()
  }

  /** Connects at once instead of at the next attempt, also after a refusal. */
  connect(): void {
    this.stoppedBy = null
    void this.socket.connect()
  }

  /** Asks for the difference between here and the server in both directions. */
  resynchronise(): void {
    this.provider.forceSync()
  }

  close(): void {
    this.provider.destroy()
    this.socket.destroy()
  }

  private listen(): void {
    const { provider, events } = this
    provider.on('authenticated', ({ scope }: { scope: string }) => events.onRights(scope === 'read-write'))
    provider.on('synced', () => events.onSynchronised())
    provider.on('unsyncedChanges', ({ number }: { number: number }) => events.onUnconfirmed(number))
    provider.on('stateless', ({ payload }: { payload: string }) => this.receive(payload))
    provider.on('authenticationFailed', ({ reason }: { reason: string }) => {
      this.lose({ reason })
      // The server leaves the socket open after a refusal; closing it is what makes the provider try again.
      this.socket.webSocket?.close()
    })
    // Told both by a message that closes the document, after which the socket is of no use, and by the end of the socket.
    provider.on('close', ({ event }: { event: ClosedBy }) => {
      this.lose(event)
      this.socket.webSocket?.close()
    })
  }

  private receive(payload: string): void {
    const notice = ServerNotice.safeParse(JSON.parse(payload))
    // A newer server may tell things that this page does not know.
    if (notice.success) this.events.onNotice(notice.data)
  }

  private lose(event: ClosedBy): void {
    const refusal = refusalOfClose(event) ?? this.stoppedBy
    if (refusal !== null && REFUSALS[refusal].after === 'stop') {
      this.stoppedBy = refusal
      this.socket.disconnect()
    }
    this.events.onLost(refusal)
  }
}
