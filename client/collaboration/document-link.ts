import * as Y from 'yjs'

/** After this long a composition that nobody ended counts as ended: better a stray letter than text that never leaves. */
export const COMPOSITION_LIMIT_MS = 10_000

/**
 * Carries updates between the editor's Y.Doc and the network's.
 *
 * Two documents instead of one, because of input methods: a remote change that reaches the editor while pinyin is
 * being composed aborts the composition and leaves stray letters, and every letter of the pinyin would be shown to
 * colleagues. While composing nothing passes in either direction; afterwards each side gets one merged update.
 *
 * Outgoing changes also wait until the network takes them. Before the handshake it does not: the provider counts
 * confirmations from there on, and a change sent earlier would be shown as saved too soon. While many changes are
 * unconfirmed it does not either: a slow disk gets few large changes instead of many small ones.
 */
export class DocumentLink {
  readonly editorDoc: Y.Doc
  readonly networkDoc: Y.Doc
  private readonly outgoing: Uint8Array[] = []
  private readonly incoming: Uint8Array[] = []
  private isComposing = false
  private isNetworkReady = false
  private compositionTimer: ReturnType<typeof setTimeout> | undefined

  constructor(editorDoc: Y.Doc, networkDoc: Y.Doc) {
    this.editorDoc = editorDoc
    this.networkDoc = networkDoc
    editorDoc.on('update', this.takeOutgoing)
    networkDoc.on('update', this.takeIncoming)
  }

  /** Whether local changes wait here. */
  get hasOutgoing(): boolean {
    return this.outgoing.length > 0
  }

  /** Whether an update of the editor's document came through this link and not from the person. */
  isOwnOrigin(origin: unknown): boolean {
    return origin === this
  }

  /** Opens or closes the way out; opening it sends what waited. */
  setNetworkReady(isReady: boolean): void {
    this.isNetworkReady = isReady
    this.flush()
  }

  beginComposition(): void {
    this.isComposing = true
    clearTimeout(this.compositionTimer)
    this.compositionTimer = setTimeout(() => this.endComposition(), COMPOSITION_LIMIT_MS)
  }

  endComposition(): void {
    clearTimeout(this.compositionTimer)
    this.isComposing = false
    this.flush()
  }

  /** Sends what waits, composed or not, and stops carrying. */
  close(): void {
    this.endComposition()
    this.editorDoc.off('update', this.takeOutgoing)
    this.networkDoc.off('update', this.takeIncoming)
  }

  private readonly takeOutgoing = (update: Uint8Array, origin: unknown): void => {
    if (this.isOwnOrigin(origin)) return
    this.outgoing.push(update)
    this.flush()
  }

  private readonly takeIncoming = (update: Uint8Array, origin: unknown): void => {
    if (this.isOwnOrigin(origin)) return
    this.incoming.push(update)
    this.flush()
  }

  private flush(): void {
    if (this.isComposing) return
    // Outgoing first: what the person typed must not depend on anything that arrives now.
    if (this.isNetworkReady) this.carry(this.outgoing.splice(0), this.networkDoc)
    this.carry(this.incoming.splice(0), this.editorDoc)
  }

  private carry(updates: readonly Uint8Array[], target: Y.Doc): void {
    const [first] = updates
    if (first !== undefined) Y.applyUpdate(target, updates.length === 1 ? first : Y.mergeUpdates([...updates]), this)
  }
}
