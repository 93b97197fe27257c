import { type Express, json, type NextFunction, type Request, type Response } from 'express'
import type { ActiveSession, Sessions } from '#server/features/people/index.ts'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { parsePart } from './invalid-request.ts'
import { languageOf } from './language.ts'
import type { Call, Route } from './route.ts'

/** The largest JSON body; texts travel over the WebSocket, so a form never comes near it. */
export const BODY_LIMIT = '1mb'

/** Who asks on a public operation without a session. */
const NOBODY: Actor = { personId: '', posts: [] }

/** Puts every operation under its address: authenticate, parse, carry out, present. */
export function registerRoutes(app: Express, sessions: Sessions, routes: readonly Route[]): void {
  const parseBody = json({ limit: BODY_LIMIT })
  for (const route of routes) {
    const method = route.endpoint.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'
    app[method](route.endpoint.path, authenticate(route, sessions), parseBody, answer(route))
  }
}

/** Comes before the body is read: a stranger cannot make the server parse anything large. */
function authenticate({ endpoint }: Route, sessions: Sessions) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    response.locals.operation = endpoint.path
    const session = await sessions.authenticate(request.headers)
    if (session === null && !endpoint.isPublic) throw new DomainError('session.required', 401)

    response.locals.session = session
    next()
  }
}

function answer({ endpoint, handle }: Route) {
  return async (request: Request, response: Response): Promise<void> => {
    const session: ActiveSession | null = response.locals.session
    const call: Call<Endpoint> = {
      params: parsePart(endpoint.params, request.params),
      query: parsePart(endpoint.query, request.query),
      body: parsePart(endpoint.body, request.body ?? {}),
      actor: session?.actor ?? NOBODY,
      session,
      language: languageOf(request),
      request,
      response,
    }
    response.set('Cache-Control', 'no-store')
    const result = await handle(call)
    // A handler that sent a file has answered already. Otherwise the schema builds the reply: no row leaks through.
    if (!response.headersSent) response.json(endpoint.reply.parse(result))
  }
}
