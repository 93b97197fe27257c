import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { isRefusalCode, REFUSALS, type RefusalCode, ServerNotice } from '#shared/api/collaboration.ts'

/** What happens on the network, told as it happens. */
export interface NetworkEvents {
  onSynchronised(): void
  onRights(mayEdit: boolean): void
  /** Everything sent so far is on disk. */
  onAllConfirmed(): void
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
}

/** Shortest and longest wait before a new attempt; spread, or a restarted server meets everybody in one moment. */
const RECONNECT_MS = { least: 1_000, spread: 3_000, most: 15_000 }

/** One document on one socket, over Hocuspocus. */
export class Network {
  private readonly socket: HocuspocusProviderWebsocket
  private readonly provider: HocuspocusProvider
  private readonly events: NetworkEvents
  private stoppedBy: RefusalCode | null = null

  constructor(options: NetworkOptions) {
    this.events = options.events
    this.socket = new HocuspocusProviderWebsocket({
      url: options.url,
      delay: RECONNECT_MS.least + Math.random() * RECONNECT_MS.spread,
      minDelay: RECONNECT_MS.least,
      maxDelay: RECONNECT_MS.most,
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
    provider.on('unsyncedChanges', ({ number }: { number: number }) => number === 0 && events.onAllConfirmed())
    provider.on('stateless', ({ payload }: { payload: string }) => this.receive(payload))
    provider.on('authenticationFailed', ({ reason }: { reason: string }) => {
      this.lose(reason)
      // The server leaves the socket open after a refusal; closing it is what makes the provider try again.
      this.socket.webSocket?.close()
    })
    // Named both by a closing message for the document and by the end of the socket.
    provider.on('close', ({ event }: { event: { reason?: string } }) => this.lose(event.reason ?? ''))
  }

  private receive(payload: string): void {
    const notice = ServerNotice.safeParse(JSON.parse(payload))
    // A newer server may tell things that this page does not know.
    if (notice.success) this.events.onNotice(notice.data)
  }

  private lose(reason: string): void {
    const refusal = isRefusalCode(reason) ? reason : this.stoppedBy
    if (refusal !== null && REFUSALS[refusal].after === 'stop') {
      this.stoppedBy = refusal
      this.socket.disconnect()
    }
    this.events.onLost(refusal)
  }
}
