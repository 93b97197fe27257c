import type { z } from 'zod'
import type { Endpoint } from '#shared/api/endpoint.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import type { Call, Route } from './route.ts'

/** The parts of a request. */
export interface RequestParts<E extends Endpoint> {
  readonly params?: z.input<E['params']>
  readonly query?: z.input<E['query']>
  readonly body?: z.input<E['body']>
}

/** Carries out one operation on behalf of a person; refused exactly as it would be over HTTP. */
export type Perform = <E extends Endpoint>(
  actor: Actor,
  endpoint: E,
  parts?: RequestParts<E>,
) => Promise<z.output<E['reply']>>

/**
 * Operations without a connection, for a part of the server that acts as people would. Only for operations that look
 * at nothing but their parts: there is no request and no response.
 */
export function performer(routes: readonly Route[]): Perform {
  return async (actor, endpoint, parts = {}) => {
    const route = routes.find((candidate) => candidate.endpoint === endpoint)
    if (route === undefined) throw new Error(`No route carries out ${endpoint.method} ${endpoint.path}`)
    const call = {
      params: endpoint.params.parse(parts.params ?? {}),
      query: endpoint.query.parse(parts.query ?? {}),
      body: endpoint.body.parse(parts.body ?? {}),
      actor,
      session: null,
      language: 'zh-CN',
    }
    const reply = await route.handle(call as Call<Endpoint>)
    return endpoint.reply.parse(reply) as z.output<(typeof endpoint)['reply']>
  }
}
