import type {
  afterHandleMessagePayload,
  afterUnloadDocumentPayload,
  beforeHandleAwarenessPayload,
  beforeSyncPayload,
  beforeUnloadDocumentPayload,
  Configuration,
  connectedPayload,
  Hocuspocus,
  onAuthenticatePayload,
  onChangePayload,
  onDisconnectPayload,
  onLoadDocumentPayload,
} from '@hocuspocus/server'
import type { Logger } from 'pino'
import type { Compaction } from './compaction.ts'
import { guarded } from './guarded.ts'
import type { LiveDocuments } from './live-documents.ts'
import type { LiveSession } from './live-session.ts'
import type { LiveSessions } from './live-sessions.ts'
import type { LiveSocket } from './live-socket.ts'
import { applyStoredText, storedBytes } from './load-text.ts'
import type { LogStore } from './log-store.ts'
import type { CollaborationMetrics } from './metrics.ts'
import { correctPresence, gatheringTime } from './presence.ts'
import { Refusal, UnloadVetoed } from './refusal.ts'
import type { SignIn } from './sign-in.ts'
import type { TextNotices } from './text-notices.ts'
import type { UpdateLog } from './update-log.ts'
import type { WriteAhead } from './write-ahead.ts'

/** What Hocuspocus carries along with a connection. */
export interface Context {
  readonly socket: LiveSocket
  /** Set once somebody has signed in. */
  readonly session?: LiveSession
}

/** A document with fewer rows than this is opened fast enough without a new snapshot. */
const ROWS_WORTH_A_SNAPSHOT = 200

export interface HookParts {
  readonly logger: Logger
  readonly store: LogStore
  readonly log: UpdateLog
  readonly writeAhead: WriteAhead
  readonly signIn: SignIn
  readonly sessions: LiveSessions
  readonly documents: LiveDocuments
  readonly compaction: Compaction
  readonly notices: readonly TextNotices[]
  readonly metrics: CollaborationMetrics
}

type Hooks = Partial<Configuration<Context>>

/** The hooks of Hocuspocus, every one of them guarded. */
export function collaborationHooks(parts: HookParts): Hooks {
  const { logger } = parts
  return {
    onAuthenticate: guarded('onAuthenticate', logger, (payload: onAuthenticatePayload<Context>) =>
      signIn(parts, payload),
    ),
    onLoadDocument: guarded('onLoadDocument', logger, (payload: onLoadDocumentPayload<Partial<Context>>) =>
      load(parts, payload),
    ),
    connected: guarded('connected', logger, (payload: connectedPayload<Context>) => greet(parts, payload)),
    beforeSync: guarded('beforeSync', logger, (payload: beforeSyncPayload<Context>) => takeChange(parts, payload)),
    afterHandleMessage: guarded('afterHandleMessage', logger, (payload: afterHandleMessagePayload<Context>) =>
      payload.context.session?.noteHandled(),
    ),
    beforeHandleAwareness: guarded('beforeHandleAwareness', logger, takePresence),
    onChange: guarded('onChange', logger, ({ documentName, document }: onChangePayload<Context>) => {
      for (const notices of parts.notices) notices.noteChange(documentName, document)
    }),
    onDisconnect: guarded('onDisconnect', logger, (payload: onDisconnectPayload<Partial<Context>>) =>
      leave(parts, payload),
    ),
    beforeUnloadDocument: guarded('beforeUnloadDocument', logger, (payload: beforeUnloadDocumentPayload) =>
      beforeUnload(parts, payload),
    ),
    afterUnloadDocument: guarded('afterUnloadDocument', logger, (payload: afterUnloadDocumentPayload) =>
      afterUnload(parts, payload),
    ),
  }
}

async function signIn(parts: HookParts, payload: onAuthenticatePayload<Context>): Promise<Partial<Context>> {
  try {
    const session = await parts.signIn.open(payload.documentName, payload.context.socket, payload.token)
    payload.connectionConfig.readOnly = !session.mayEdit
    return { session }
  } catch (error) {
    if (error instanceof Refusal) parts.metrics.refusals.inc({ reason: error.reason })
    throw error
  }
}

async function load(parts: HookParts, payload: onLoadDocumentPayload<Partial<Context>>): Promise<void> {
  const { document, documentName, context } = payload
  try {
    const stored = await parts.store.load(documentName)
    // Nobody is connected yet; without this Hocuspocus would send what is loaded once more to whoever comes first.
    document.flushDelay = false
    for (const { seq, error } of applyStoredText(document, stored))
      parts.logger.error(
        { err: error, documentId: documentName, seq },
        'a row of the log cannot be read and was left out',
      )
    document.flushDelay = gatheringTime(0)
    parts.documents.set(documentName, {
      doc: document,
      bytes: storedBytes(stored),
      rowsAfterSnapshot: stored.rows.length,
    })
    if (stored.rows.length >= ROWS_WORTH_A_SNAPSHOT) parts.compaction.request(documentName)
  } catch (error) {
    parts.logger.error({ err: error, documentId: documentName }, 'a document could not be loaded')
    // Hocuspocus forgets a document that failed to load without ending it, and its timers live on.
    document.destroy()
    if (context.session !== undefined) parts.sessions.remove(context.session)
    throw new Refusal('document.unavailable')
  }
}

function greet(parts: HookParts, { context, connection, documentName }: connectedPayload<Context>): void {
  if (context.session === undefined) return
  context.session.connection = connection
  gather(connection.document)
  if (parts.log.isFailing(documentName)) context.session.tell({ type: 'storage', state: 'failing' })
}

async function takeChange(parts: HookParts, payload: beforeSyncPayload<Context>): Promise<void> {
  const { session } = payload.context
  if (session === undefined) throw new Refusal('session.required')
  const { connection, document, type } = payload
  // Messages that came during sign-in are handled before `connected`.
  session.connection = connection
  await parts.writeAhead.take({ session, connection, document, type, payload: payload.payload })
}

async function takePresence({ context, states, document }: beforeHandleAwarenessPayload<Context>): Promise<void> {
  if (context?.session !== undefined) correctPresence(states, context.session, document)
}

function leave(parts: HookParts, { context, document }: onDisconnectPayload<Partial<Context>>): void {
  if (context.session !== undefined) parts.sessions.remove(context.session)
  gather(document)
}

function gather(document: { flushDelay: number | false; getConnectionsCount(): number }): void {
  document.flushDelay = gatheringTime(document.getConnectionsCount())
}

async function beforeUnload(parts: HookParts, { documentName }: beforeUnloadDocumentPayload): Promise<void> {
  if (parts.log.isDirty(documentName)) throw new UnloadVetoed()
  for (const notices of parts.notices) await notices.flush(documentName)
}

function afterUnload(parts: HookParts, { documentName }: afterUnloadDocumentPayload): void {
  const live = parts.documents.get(documentName)
  parts.documents.delete(documentName)
  if (live !== undefined && live.rowsAfterSnapshot >= ROWS_WORTH_A_SNAPSHOT) parts.compaction.request(documentName)
}

/** Lets a document go that was kept only because it was not on disk. */
export async function unloadWhenUnused(hocuspocus: Hocuspocus, documentId: string): Promise<void> {
  const document = hocuspocus.documents.get(documentId)
  if (document !== undefined) await hocuspocus.unloadDocument(document)
}
