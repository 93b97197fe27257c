import {
  type Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from 'y-protocols/awareness'

interface AwarenessChange {
  readonly added: readonly number[]
  readonly updated: readonly number[]
  readonly removed: readonly number[]
}

/** A caret that moves is sent at most this often: carets otherwise double the frames of a crowded document. */
export const PRESENCE_INTERVAL_MS = 100

/**
 * Carries presence between the editor's awareness and the network's, which belong to different Y.Docs. Own movements
 * are throttled; the newest one is always sent.
 */
export class PresenceLink {
  private readonly editor: Awareness
  private readonly network: Awareness
  private timer: ReturnType<typeof setTimeout> | undefined
  private hasMovedAgain = false

  constructor(editor: Awareness, network: Awareness) {
    this.editor = editor
    this.network = network
    editor.on('change', this.takeOwn)
    network.on('update', this.takeOthers)
  }

  close(): void {
    clearTimeout(this.timer)
    this.editor.off('change', this.takeOwn)
    this.network.off('update', this.takeOthers)
  }

  private readonly takeOwn = (_change: AwarenessChange, origin: unknown): void => {
    if (origin === this) return
    if (this.timer === undefined) this.send()
    else this.hasMovedAgain = true
  }

  private send(): void {
    this.hasMovedAgain = false
    this.network.setLocalState(this.editor.getLocalState())
    this.timer = setTimeout(() => {
      this.timer = undefined
      if (this.hasMovedAgain) this.send()
    }, PRESENCE_INTERVAL_MS)
  }

  // `update` and not `change`: the renewals that keep a resting caret alive change nothing but the clock.
  private readonly takeOthers = ({ added, updated, removed }: AwarenessChange): void => {
    const isOther = (clientId: number) => clientId !== this.network.clientID
    const present = [...added, ...updated].filter(isOther)
    if (present.length > 0) applyAwarenessUpdate(this.editor, encodeAwarenessUpdate(this.network, present), this)
    removeAwarenessStates(this.editor, removed.filter(isOther), this)
  }
}
