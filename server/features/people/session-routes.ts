import type { Response } from 'express'
import type { ServerContext } from '#server/context.ts'
import { DONE, type Route, route } from '#server/http/route.ts'
import { api } from '#shared/api/index.ts'
import type { SessionView } from '#shared/api/people.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { readOffice } from './office.ts'
import { normalAccount, readPerson } from './person-store.ts'
import { type ActiveSession, type IssuedToken, SESSION_COOKIE } from './sessions.ts'
import { changePassword } from './set-password.ts'
import { findByCredentials } from './sign-in.ts'

/** Signing in and out, one's own password, tokens for the WebSocket. */
export function sessionRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.signIn, async ({ body, request, response }) => {
      const attempt = { account: normalAccount(body.account), address: request.ip ?? '' }
      const personId = await findByCredentials(context, attempt, body.password)
      return startSession(context, personId, response)
    }),
    route(api.readSession, async ({ session }) => {
      const { actor, expiresAt } = required(session)
      return sessionView(context, actor.personId, expiresAt)
    }),
    route(api.probeSession, async ({ session }) => {
      if (session === null) return { session: null }
      return { session: await sessionView(context, session.actor.personId, session.expiresAt) }
    }),
    route(api.signOut, async ({ session, response }) => {
      const { tokenHash, actor } = required(session)
      await context.sessions.close(tokenHash)
      // Texts that are open in this browser close; those in the person's other browsers stay.
      await context.texts.refreshPerson(actor.personId)
      response.clearCookie(SESSION_COOKIE, cookieOptions(context))
      return DONE
    }),
    route(api.changePassword, async ({ session, body }) => {
      await changePassword(context, required(session), body)
      return DONE
    }),
    route(api.createCollaborationToken, async ({ session }) => {
      const { token, expiresAt } = context.sessions.issueCollaborationToken(required(session))
      return { token, expiresAt: expiresAt.toISOString() }
    }),
  ]
}

/** Signs a person in: opens a session, sets its cookie and gives what the client shows. */
export async function startSession(context: ServerContext, personId: string, response: Response): Promise<SessionView> {
  const issued = await context.sessions.open(personId)
  setSessionCookie(context, response, issued)
  return sessionView(context, personId, issued.expiresAt)
}

/** The cookie ends with the browser; how long the session lives is the server's decision alone. */
function setSessionCookie(context: ServerContext, response: Response, { token }: IssuedToken): void {
  response.cookie(SESSION_COOKIE, token, cookieOptions(context))
}

function cookieOptions({ config }: ServerContext) {
  // On plain http a browser would not send a secure cookie back at all.
  const secure = config.publicOrigin?.startsWith('https:') ?? false
  return { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const
}

async function sessionView(context: ServerContext, personId: string, expiresAt: Date): Promise<SessionView> {
  const person = await readPerson(context.db, personId)
  const office = await readOffice(context.db)
  return { person, office: office ?? { name: '', isSample: false }, expiresAt: expiresAt.toISOString() }
}

function required(session: ActiveSession | null): ActiveSession {
  if (session === null) throw new DomainError('session.required', 401)
  return session
}
