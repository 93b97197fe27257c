import type { Connection, Document } from '@hocuspocus/server'
import * as Y from 'yjs'
import type { Clock } from '#server/context.ts'
import type { CollaborationLimits } from './limits.ts'
import type { LiveDocuments } from './live-documents.ts'
import type { LiveSession } from './live-session.ts'
import { isAcceptableUpdate } from './update-check.ts'
import { RowWithdrawn, type UpdateLog } from './update-log.ts'

/** Kinds of messages of y-protocols/sync. */
const SYNC_STEP_2 = 1
const UPDATE = 2

/** One message of a client about the text, before Hocuspocus applies it. */
export interface SyncMessage {
  readonly session: LiveSession
  readonly connection: Connection
  readonly document: Document
  readonly type: number
  readonly payload: Uint8Array
}

/**
 * Puts every change of a client on disk before Hocuspocus applies, distributes and confirms it. Hocuspocus waits for
 * `take`, handles the messages of one connection one after the other, and refuses the change when the connection is
 * read-only afterwards.
 */
export class WriteAhead {
  private readonly log: UpdateLog
  private readonly documents: LiveDocuments
  private readonly limits: CollaborationLimits
  private readonly clock: Clock

  constructor(options: {
    readonly log: UpdateLog
    readonly documents: LiveDocuments
    readonly limits: CollaborationLimits
    readonly clock: Clock
  }) {
    this.log = options.log
    this.documents = options.documents
    this.limits = options.limits
    this.clock = options.clock
  }

  async take(message: SyncMessage): Promise<void> {
    const { session, connection, payload } = message
    if (message.type !== SYNC_STEP_2 && message.type !== UPDATE) return
    const isNews = session.mayEdit && !isKnown(message)
    // The only place that switches a connection: never between the write and the application of a change, or the disk
    // would know what the text in memory lacks.
    connection.readOnly = !session.mayEdit || (isNews && !this.isAcceptable(message))
    if (connection.readOnly || !isNews) return

    const row = { documentId: session.documentId, personId: session.actor.personId, update: payload, at: this.now() }
    try {
      await session.write(this.log.append(row))
    } catch (error) {
      if (!(error instanceof RowWithdrawn)) throw error
      connection.readOnly = true
    }
  }

  private now(): string {
    return this.clock.now().toISOString()
  }

  /** Whether the change may be written; otherwise the session is over, and the client has words for why. */
  private isAcceptable({ session, document, payload }: SyncMessage): boolean {
    const live = this.documents.get(session.documentId)
    // A connection may meet a document that is just leaving memory: what it wrote there nobody would see.
    if (live?.doc !== document) session.end('document.unavailable')
    else if (live.bytes + payload.byteLength > this.limits.documentBytes) session.end('document.tooLarge')
    else if (!isAcceptableUpdate(payload)) session.end('update.malformed')
    else return true
    return false
  }
}

/** Whether the message brings nothing new. Every handshake ends with such a message; the log need not know it. */
function isKnown({ document, type, payload }: SyncMessage): boolean {
  const isEmpty = payload.length === 2 && payload[0] === 0 && payload[1] === 0
  return isEmpty || (type === SYNC_STEP_2 && isContained(document, payload))
}

function isContained(document: Document, update: Uint8Array): boolean {
  try {
    return Y.snapshotContainsUpdate(Y.snapshot(document), update)
  } catch {
    // Bytes that are no update are not contained; they are refused afterwards.
    return false
  }
}
