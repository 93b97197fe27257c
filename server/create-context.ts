import type { Registry } from 'prom-client'
import { type Collaboration, type CollaborationOptions, createCollaboration } from './collaboration/index.ts'
import type { ServerContext } from './context.ts'
import { createActRecorder } from './features/audit/index.ts'
import { documentFacts, noteTextChanged } from './features/documents/index.ts'
import { noteFacts } from './features/office-data/index.ts'
import {
  createPasswords,
  createSessions,
  createSignInGuard,
  type PasswordCost,
  type Sessions,
} from './features/people/index.ts'
import { isOwnOrigin } from './http/own-origin.ts'
import { createPdfQueue } from './pdf/index.ts'

/** What the rest of a server is made from. */
export interface ServerParts
  extends Pick<ServerContext, 'config' | 'db' | 'clock' | 'identifiers' | 'logger' | 'templates'> {
  readonly passwordCost: PasswordCost
  readonly metrics: Registry
}

/** Joins the parts of a server: what every feature is given, and the collaboration server that stands behind it. */
export function createContext(
  parts: ServerParts,
  overrides: Pick<CollaborationOptions, 'store' | 'limits' | 'retryMs'>,
): { readonly context: ServerContext; readonly collaboration: Collaboration } {
  const { config, db, clock, identifiers, logger, templates } = parts
  const sessions = createSessions({ db, clock, identifiers, sessionHours: config.sessionHours })
  const collaboration = createCollaboration({
    ...overrides,
    db,
    clock,
    logger,
    metrics: parts.metrics,
    authenticate: ({ cookieHeader, token }) => actorBehind(sessions, cookieHeader, token),
    factsOf: (documentId) => documentFacts({ db, templates }, documentId),
    isOwnOrigin: (request) => isOwnOrigin(request, config),
    onTextChanged: (documentId, doc) => noteTextChanged({ db, clock, templates }, documentId, doc),
    onTextRested: (documentId, doc) => noteFacts({ db }, documentId, doc),
  })
  const context: ServerContext = {
    config,
    db,
    clock,
    identifiers,
    logger,
    templates,
    acts: createActRecorder({ clock, identifiers }),
    texts: collaboration.texts,
    sessions,
    passwords: createPasswords(parts.passwordCost),
    signInGuard: createSignInGuard(clock),
    pdf: createPdfQueue(),
  }
  return { context, collaboration }
}

/** A token counts when there is one; otherwise the cookie of the page that opened the socket. */
async function actorBehind(sessions: Sessions, cookie: string | undefined, token: string | null) {
  const session = token === null ? await sessions.authenticate({ cookie }) : await sessions.authenticateToken(token)
  return session?.actor ?? null
}
