import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { DocumentChange } from '#shared/api/collaboration.ts'
import { COLLABORATION_PATH, REFUSALS, type RefusalCode, type ServerNotice } from '#shared/api/collaboration.ts'
import { SCHEMA_VERSION } from '#shared/document/schema.ts'
import { unknownContent } from '#shared/document/yjs.ts'
import type { CollaborationSession, CollaborationState } from './collaboration-session.ts'
import { DocumentLink } from './document-link.ts'
import { Network, type ReconnectMs } from './network.ts'
import { Observable } from './observable.ts'
import { peersOf, samePeers } from './peers.ts'
import { PresenceLink } from './presence-link.ts'
import { saveState } from './save-state.ts'
import { type ConfirmedClocks, clocksOf, textAddedAfter } from './unsaved-text.ts'

export interface CollaborationOptions {
  readonly documentId: string
  /** Address of the WebSocket; by default the server of this page. */
  readonly url?: string
  /** A short-lived token instead of the session cookie, which counts for `null`; asked for at every connect. */
  readonly token?: () => Promise<string | null>
  /** For Node; browsers have their own. */
  readonly webSocket?: typeof WebSocket
  /** Version of the editor schema and waits before reconnecting, for tests. */
  readonly schemaVersion?: number
  readonly reconnectMs?: ReconnectMs
}

/** Messages under way at once. The server takes one after the other, each with its write to disk. */
const MOST_UNCONFIRMED = 4

const INITIAL: CollaborationState = {
  connection: 'connecting',
  offlineSince: null,
  save: 'syncing',
  savedAt: null,
  isReady: false,
  unknownContent: [],
  rights: { mayEdit: false },
  refusal: null,
  isStorageFailing: false,
  peers: [],
}

/** Opens a document for editing. The editor is bound to `doc` once `state.isReady`. */
export function openCollaboration(options: CollaborationOptions): CollaborationSession {
  return new Session(options)
}

class Session implements CollaborationSession {
  readonly doc = new Y.Doc()
  readonly awareness = new Awareness(this.doc)
  private readonly networkDoc = new Y.Doc()
  private readonly networkAwareness = new Awareness(this.networkDoc)
  private readonly link = new DocumentLink(this.doc, this.networkDoc)
  private readonly presence = new PresenceLink(this.awareness, this.networkAwareness)
  private readonly observable = new Observable<CollaborationState>(INITIAL)
  private readonly changeListeners = new Set<(change: DocumentChange) => void>()
  private readonly network: Network
  private readonly ownClients = new Set<number>([this.doc.clientID])
  private confirmed: ConfirmedClocks = new Map([[this.doc.clientID, 0]])
  private hasUnconfirmed = false
  private isSynchronised = false
  private hasEverSynchronised = false

  constructor(options: CollaborationOptions) {
    // The state an awareness starts with has clock 0, which the protocol takes for nothing new: nobody would see us.
    this.networkAwareness.setLocalState({})
    this.doc.on('update', this.noteOwnChange)
    this.networkAwareness.on('change', this.notePeers)
    this.network = new Network({
      url: options.url ?? addressOfThisPage(),
      documentId: options.documentId,
      doc: this.networkDoc,
      awareness: this.networkAwareness,
      token: async () => connectToken(options.schemaVersion ?? SCHEMA_VERSION, (await options.token?.()) ?? null),
      webSocket: options.webSocket,
      reconnectMs: options.reconnectMs,
      events: {
        onSynchronised: () => this.noteSynchronised(),
        onRights: (mayEdit) => this.noteRights(mayEdit),
        onUnconfirmed: (count) => this.noteUnconfirmed(count),
        onNotice: (notice) => this.noteNotice(notice),
        onLost: (refusal) => this.noteLost(refusal),
      },
    })
    globalThis.addEventListener?.('online', this.retryWhenOnline)
    globalThis.addEventListener?.('beforeunload', this.askBeforeUnload)
  }

  get state(): CollaborationState {
    return this.observable.state
  }

  subscribe = (listener: () => void): (() => void) => this.observable.subscribe(listener)

  onDocumentChange(listener: (change: DocumentChange) => void): () => void {
    this.changeListeners.add(listener)
    return () => this.changeListeners.delete(listener)
  }

  beginComposition(): void {
    this.link.beginComposition()
  }

  endComposition(): void {
    this.link.endComposition()
  }

  unsavedText(): string {
    return this.hasUnconfirmed ? textAddedAfter(this.doc, this.confirmed) : ''
  }

  retry(): void {
    this.observable.change({ connection: 'connecting', refusal: null })
    this.network.connect()
  }

  destroy(): void {
    globalThis.removeEventListener?.('online', this.retryWhenOnline)
    globalThis.removeEventListener?.('beforeunload', this.askBeforeUnload)
    this.link.close()
    this.presence.close()
    this.network.close()
    this.doc.destroy()
    this.networkDoc.destroy()
  }

  private readonly retryWhenOnline = (): void => {
    if (this.state.connection === 'offline') this.retry()
  }

  private readonly askBeforeUnload = (event: BeforeUnloadEvent): void => {
    if (!this.hasUnconfirmed) return
    event.preventDefault()
    // Browsers before Chromium 119 ask only when this is set.
    event.returnValue = ''
  }

  private readonly noteOwnChange = (_update: Uint8Array, origin: unknown): void => {
    if (this.link.isOwnOrigin(origin)) return
    this.ownClients.add(this.doc.clientID)
    this.hasUnconfirmed = true
    this.showSaveState()
  }

  private readonly notePeers = (): void => {
    const peers = peersOf(this.networkAwareness)
    if (!samePeers(peers, this.state.peers)) this.observable.change({ peers })
  }

  private noteSynchronised(): void {
    this.isSynchronised = true
    this.hasEverSynchronised = true
    const unknown = this.state.isReady ? [] : unknownContent(this.networkDoc)
    this.link.setNetworkReady(unknown.length === 0)
    this.observable.change({
      connection: 'connected',
      offlineSince: null,
      refusal: null,
      isReady: unknown.length === 0,
      unknownContent: unknown,
    })
    this.showSaveState()
  }

  private noteRights(mayEdit: boolean): void {
    if (mayEdit === this.state.rights.mayEdit) return
    this.observable.change({ rights: { mayEdit } })
    // What was refused while the right was missing is still here; the handshake brings it over.
    if (mayEdit && this.isSynchronised && this.hasUnconfirmed) this.network.resynchronise()
    this.showSaveState()
  }

  private noteUnconfirmed(count: number): void {
    if (!this.isSynchronised) return
    this.link.setNetworkReady(this.state.isReady && count < MOST_UNCONFIRMED)
    if (count > 0 || this.link.hasOutgoing) return
    this.hasUnconfirmed = false
    this.confirmed = clocksOf(this.doc, this.ownClients)
    this.observable.change({ savedAt: new Date() })
    this.showSaveState()
  }

  private noteNotice(notice: ServerNotice): void {
    switch (notice.type) {
      case 'rights':
        this.noteRights(notice.mayEdit)
        break
      case 'document':
        for (const listener of this.changeListeners) listener(notice.change)
        break
      case 'storage':
        this.observable.change({ isStorageFailing: notice.state === 'failing' })
        this.showSaveState()
    }
  }

  private noteLost(refusal: RefusalCode | null): void {
    const isStopped = refusal !== null && REFUSALS[refusal].after === 'stop'
    this.isSynchronised = false
    this.link.setNetworkReady(false)
    this.observable.change({
      connection: isStopped ? 'refused' : 'offline',
      offlineSince: this.state.offlineSince ?? new Date(),
      isStorageFailing: false,
      refusal: refusal ?? this.state.refusal,
    })
    this.showSaveState()
  }

  private showSaveState(): void {
    const { hasUnconfirmed, isSynchronised, hasEverSynchronised } = this
    const { rights, isStorageFailing } = this.state
    const { mayEdit } = rights
    const save = saveState({ hasUnconfirmed, isSynchronised, hasEverSynchronised, mayEdit, isStorageFailing })
    this.observable.change({ save })
  }
}

function connectToken(schemaVersion: number, token: string | null): string {
  return JSON.stringify({ schemaVersion, token })
}

function addressOfThisPage(): string {
  const { protocol, host } = globalThis.location
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${COLLABORATION_PATH}`
}
