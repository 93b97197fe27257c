import type { IncomingHttpHeaders } from 'node:http'
import type { Kysely } from 'kysely'
import type { Clock, Identifiers } from '#server/context.ts'
import { cookieValue } from '#server/http/cookies.ts'
import type { Database } from '#server/storage/schema.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { actorOf } from './actors.ts'
import { hashSecret } from './secrets.ts'

/** Name of the cookie that holds the session token. */
export const SESSION_COOKIE = 'wenshu_session'

/** A session ends at the latest this long after signing in, however much it is used. */
const LONGEST_SESSION_HOURS = 7 * 24
/** How often the use of a session is written down at most. */
const TOUCH_SECONDS = 60
const COLLABORATION_TOKEN_SECONDS = 60

/** A person who is signed in. */
export interface ActiveSession {
  /** SHA-256 of the token: names the session without giving it away. */
  readonly tokenHash: string
  readonly actor: Actor
  readonly expiresAt: Date
}

/** A secret and when it ends. */
export interface IssuedToken {
  readonly token: string
  readonly expiresAt: Date
}

/** Who is signed in. One decision for HTTP and WebSocket. */
export interface Sessions {
  /** The session of a request by its cookie, prolonged by its use; `null` when there is none, or it ended. */
  authenticate(headers: IncomingHttpHeaders): Promise<ActiveSession | null>
  /** The session behind a collaboration token; `null` when token or session ended. */
  authenticateToken(token: string): Promise<ActiveSession | null>
  open(personId: string): Promise<IssuedToken>
  close(tokenHash: string): Promise<void>
  /** Ends every session of a person, or every one but the given. */
  closeAll(personId: string, exceptTokenHash?: string): Promise<void>
  /** A token for one minute of connecting; it ends with its session. */
  issueCollaborationToken(session: ActiveSession): IssuedToken
}

interface SessionParts {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly identifiers: Identifiers
  readonly sessionHours: number
}

/** Sessions in the database; only collaboration tokens live in memory, because they end within a minute. */
export function createSessions(parts: SessionParts): Sessions {
  const collaborationTokens = new Map<string, { readonly sessionHash: string; readonly expiresAt: number }>()
  const now = () => parts.clock.now().getTime()

  return {
    async authenticate(headers) {
      const token = cookieValue(headers.cookie, SESSION_COOKIE)
      return token === null ? null : findSession(parts, hashSecret(token))
    },
    async authenticateToken(token) {
      const known = collaborationTokens.get(hashSecret(token))
      if (known === undefined || known.expiresAt <= now()) return null
      return findSession(parts, known.sessionHash)
    },
    open: (personId) => openSession(parts, personId),
    async close(tokenHash) {
      await parts.db.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute()
    },
    async closeAll(personId, exceptTokenHash = '') {
      await parts.db
        .deleteFrom('sessions')
        .where('personId', '=', personId)
        .where('tokenHash', '!=', exceptTokenHash)
        .execute()
    },
    issueCollaborationToken(session) {
      for (const [hash, { expiresAt }] of collaborationTokens) if (expiresAt <= now()) collaborationTokens.delete(hash)
      const token = parts.identifiers.secret()
      const expiresAt = now() + COLLABORATION_TOKEN_SECONDS * 1000
      collaborationTokens.set(hashSecret(token), { sessionHash: session.tokenHash, expiresAt })
      return { token, expiresAt: new Date(expiresAt) }
    },
  }
}

async function openSession({ db, clock, identifiers, sessionHours }: SessionParts, personId: string) {
  const createdAt = clock.now()
  const expiresAt = hoursAfter(createdAt, sessionHours)
  const token = identifiers.secret()
  const row = {
    tokenHash: hashSecret(token),
    personId,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastSeenAt: createdAt.toISOString(),
  }

  await db.deleteFrom('sessions').where('expiresAt', '<=', row.createdAt).execute()
  await db.insertInto('sessions').values(row).execute()
  return { token, expiresAt }
}

async function findSession(parts: SessionParts, tokenHash: string): Promise<ActiveSession | null> {
  const row = await parts.db.selectFrom('sessions').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst()
  if (row === undefined || row.expiresAt <= parts.clock.now().toISOString()) return null

  const actor = await actorOf(parts.db, row.personId)
  if (actor === null) return null
  return { tokenHash, actor, expiresAt: await prolong(parts, row) }
}

type SessionRow = Database['sessions']

async function prolong({ db, clock, sessionHours }: SessionParts, row: SessionRow): Promise<Date> {
  const now = clock.now()
  if (now.getTime() - Date.parse(row.lastSeenAt) < TOUCH_SECONDS * 1000) return new Date(row.expiresAt)

  const latest = hoursAfter(new Date(row.createdAt), LONGEST_SESSION_HOURS)
  const expiresAt = new Date(Math.min(hoursAfter(now, sessionHours).getTime(), latest.getTime()))
  await db
    .updateTable('sessions')
    .set({ expiresAt: expiresAt.toISOString(), lastSeenAt: now.toISOString() })
    .where('tokenHash', '=', row.tokenHash)
    .execute()
  return expiresAt
}

function hoursAfter(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * 3_600_000)
}
