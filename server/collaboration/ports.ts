import type { IncomingMessage } from 'node:http'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type * as Y from 'yjs'
import type { Clock } from '#server/context.ts'
import type { Database } from '#server/storage/schema.ts'
import type { DocumentFacts } from '#shared/permissions/document-access.ts'
import type { Actor } from '#shared/permissions/posts.ts'

/** What a client shows to prove who it is. */
export interface Credentials {
  readonly cookieHeader: string | undefined
  /** A short-lived token of the API; `null` when the cookie counts. */
  readonly token: string | null
  readonly origin: string | undefined
}

/** What collaboration needs from the rest of the server. */
export interface CollaborationPorts {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly logger: Logger
  /** Who this is, or `null` when the session is unknown or over. */
  authenticate(credentials: Credentials): Promise<Actor | null>
  /** The facts that decide who may do what, or `null` when there is no such document. */
  factsOf(documentId: string): Promise<DocumentFacts | null>
  /** Whether a request to open a socket comes from a page of this server, or from no page at all. */
  isOwnOrigin(request: IncomingMessage): boolean
  /**
   * Told, some seconds at most after a text changed and once more before it leaves memory, so that what is copied out
   * of the text (its title in lists) can follow. Reads from `doc`, never changes it.
   */
  onTextChanged(documentId: string, doc: Y.Doc): Promise<void>
  /** The same for what takes the whole text to find out: told half a minute at most after a change. */
  onTextRested(documentId: string, doc: Y.Doc): Promise<void>
}
