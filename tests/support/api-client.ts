import type { z } from 'zod'
import { ErrorReply } from '#shared/api/common.ts'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { api } from '#shared/api/index.ts'
import type { SessionView } from '#shared/api/people.ts'

/** The parts of a request; those that an operation does not take may be left out. */
export interface Ask<E extends Endpoint> {
  readonly params?: z.input<E['params']>
  readonly query?: z.input<E['query']>
  readonly body?: z.input<E['body']>
  readonly headers?: Readonly<Record<string, string>>
}

/** A refused request, with what the user reads. */
export class Refused extends Error {
  readonly status: number
  readonly reply: ErrorReply

  constructor(status: number, reply: ErrorReply) {
    super(`${status} ${reply.code}: ${reply.message}`)
    this.status = status
    this.reply = reply
  }
}

/** One browser: it keeps the session cookie and speaks the contract. */
export interface ApiClient {
  /** The reply of an operation, parsed by its schema; throws Refused. */
  ask<E extends Endpoint>(endpoint: E, request?: Ask<E>): Promise<z.output<E['reply']>>
  /** The plain response, with the cookie sent along. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  signIn(account: string, password: string): Promise<SessionView>
  /** The `Cookie` header, for a WebSocket. */
  cookie(): string
}

/** A browser that has not signed in yet. */
export function apiClient(baseUrl: string): ApiClient {
  let cookie = ''

  const client: ApiClient = {
    cookie: () => cookie,
    async fetch(path, init = {}) {
      const headers = new Headers(init.headers)
      if (cookie !== '') headers.set('cookie', cookie)
      const response = await fetch(new URL(path, baseUrl), { redirect: 'manual', ...init, headers })
      cookie = cookieAfter(response) ?? cookie
      return response
    },
    async ask(endpoint, request = {}) {
      const body = request.body === undefined ? null : JSON.stringify(request.body)
      const headers = { 'content-type': 'application/json', ...request.headers }
      const response = await client.fetch(addressOf(endpoint, request), { method: endpoint.method, headers, body })
      const reply: unknown = await response.json()
      if (!response.ok) throw new Refused(response.status, ErrorReply.parse(reply))
      // Zod's output of a generic schema is only known to the caller.
      return endpoint.reply.parse(reply) as never
    },
    signIn: (account, password) => client.ask(api.signIn, { body: { account, password } }),
  }
  return client
}

function cookieAfter(response: Response): string | null {
  const [set] = response.headers.getSetCookie()
  return set?.split(';')[0] ?? null
}

function addressOf(endpoint: Endpoint, request: Ask<Endpoint>): string {
  const params = (request.params ?? {}) as Readonly<Record<string, string>>
  const path = endpoint.path.replace(/:(\w+)/g, (_place, name: string) => encodeURIComponent(params[name] ?? ''))
  const query = new URLSearchParams(
    Object.entries((request.query ?? {}) as Record<string, unknown>).map(([name, value]) => [name, String(value)]),
  )
  return query.size === 0 ? path : `${path}?${query}`
}
