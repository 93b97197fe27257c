import type { Connection } from '@hocuspocus/server'
import type { PresenceUser, RefusalCode, ServerNotice } from '#shared/api/collaboration.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { type Deferred, deferred } from './deferred.ts'
import type { LiveSocket } from './live-socket.ts'
import { Refusal } from './refusal.ts'
import type { PendingRow } from './update-log.ts'

/** One person at one document over one socket, with the right to edit held in memory so that taking it acts at once. */
export class LiveSession {
  readonly documentId: string
  readonly socket: LiveSocket
  readonly user: PresenceUser
  actor: Actor
  mayEdit: boolean
  /** `null` until the document is loaded. */
  connection: Connection | null = null
  /** The API token it was opened with; `null` when it was the cookie. */
  readonly token: string | null
  /** When the actor was last confirmed, in milliseconds. */
  confirmedAt: number
  private writing: PendingRow | null = null
  private handled: Deferred<void> | null = null

  constructor(options: {
    readonly documentId: string
    readonly socket: LiveSocket
    readonly user: PresenceUser
    readonly actor: Actor
    readonly mayEdit: boolean
    readonly token: string | null
    readonly now: number
  }) {
    this.documentId = options.documentId
    this.socket = options.socket
    this.user = options.user
    this.actor = options.actor
    this.mayEdit = options.mayEdit
    this.token = options.token
    this.confirmedAt = options.now
  }

  /** Notes that an update is being written; the messages of one connection come one after the other. */
  async write(row: PendingRow): Promise<void> {
    this.writing = row
    this.handled = deferred()
    try {
      await row.written
    } finally {
      this.writing = null
    }
  }

  /** To be called when the update that was written is applied, or refused. */
  noteHandled(): void {
    this.handled?.resolve()
    this.handled = null
  }

  /** Gives or takes the right to edit, and tells the client. */
  setMayEdit(mayEdit: boolean): void {
    if (mayEdit === this.mayEdit) return
    this.mayEdit = mayEdit
    this.tell({ type: 'rights', mayEdit })
  }

  /** Resolves when no update of this session is on its way into the text any more. One not yet written is taken back. */
  async settle(): Promise<void> {
    this.writing?.withdraw()
    await this.handled?.promise
  }

  tell(notice: ServerNotice): void {
    this.connection?.sendStateless(JSON.stringify(notice))
  }

  /** Ends the session: nothing of the text reaches this client any more, and no further change of it is taken. */
  end(code: RefusalCode): void {
    this.mayEdit = false
    this.connection?.close(new Refusal(code))
    this.socket.refuse(code)
  }
}
