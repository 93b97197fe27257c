import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { DocumentChange, PresenceUser, RefusalCode } from '#shared/api/collaboration.ts'

/** `refused`: the server will not serve this page; `state.refusal` says why, `retry()` tries again. */
export type ConnectionState = 'connecting' | 'connected' | 'offline' | 'refused'

/**
 * `saved`: every change of this page is on disk. `syncing`: changes are under way to the server, which confirms them
 * after they are on disk. `unsaved`: changes wait here, because the connection is lost, the right to edit was taken,
 * or the server cannot write.
 */
export type SaveState = 'syncing' | 'saved' | 'unsaved'

/** Somebody else who has the document open; one person may be there several times. */
export interface Peer {
  readonly clientId: number
  readonly user: PresenceUser
}

/** What a page shows about its connection. A new object after every change, the same one in between. */
export interface CollaborationState {
  readonly connection: ConnectionState
  /** When the connection was lost; `null` while there is one. Editing for long without one is unwise. */
  readonly offlineSince: Date | null
  readonly save: SaveState
  /** When everything was last confirmed to be on disk. */
  readonly savedAt: Date | null
  /** The text has arrived and holds nothing this version does not know: only now may an editor be bound to it. */
  readonly isReady: boolean
  /** Names of nodes and marks this version does not know; not empty means that the text must not be opened. */
  readonly unknownContent: readonly string[]
  readonly rights: { readonly mayEdit: boolean }
  readonly refusal: RefusalCode | null
  /** The server cannot write to disk at the moment; it keeps trying. */
  readonly isStorageFailing: boolean
  readonly peers: readonly Peer[]
}

/** One open document on one page: its text, who else is there, and whether everything is saved. */
export interface CollaborationSession {
  /** The Y.Doc for the editor. Bind it only when `state.isReady`. Local changes made to it are sent. */
  readonly doc: Y.Doc
  /** Presence for the editor's carets, of `doc`. The server fills in `user` for everybody. */
  readonly awareness: Awareness
  /** The present state; `subscribe` and this fit `useSyncExternalStore`. */
  readonly state: CollaborationState
  subscribe(listener: () => void): () => void
  /** Tells when stage, comments or versions of the document changed on the server. */
  onDocumentChange(listener: (change: DocumentChange) => void): () => void

  /**
   * To be called at `compositionstart`: nothing of others arrives and nothing leaves until `endComposition` (after
   * the editor has taken over the composed text), at the latest after ten seconds.
   */
  beginComposition(): void
  /** To be called after `compositionend`, on blur and before the editor is destroyed; harmless when none is open. */
  endComposition(): void

  /** The text typed here that is not confirmed to be on disk, one line per paragraph, for copying. */
  unsavedText(): string
  /** Connects anew at once, also after a refusal. */
  retry(): void
  /** Sends what can be sent and closes the connection. The session cannot be used afterwards. */
  destroy(): void
}
