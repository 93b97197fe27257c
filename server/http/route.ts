import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { ActiveSession } from '#server/features/people/index.ts'
import type { Endpoint } from '#shared/api/endpoint.ts'
import type { Language } from '#shared/messages/index.ts'
import type { Actor } from '#shared/permissions/posts.ts'

/** A request that has passed authentication and parsing. */
export interface Call<E extends Endpoint> {
  readonly params: z.output<E['params']>
  readonly query: z.output<E['query']>
  readonly body: z.output<E['body']>
  /** The person who asks. On public operations without a session it holds no posts and an empty id. */
  readonly actor: Actor
  /** The session behind the request; `null` on public operations without one. */
  readonly session: ActiveSession | null
  readonly language: Language
  /** For cookies and addresses only. */
  readonly request: Request
  readonly response: Response
}

/** An operation joined with the command that carries it out. */
export interface Route {
  readonly endpoint: Endpoint
  readonly handle: (call: Call<Endpoint>) => Promise<unknown>
}

/** Joins an operation with its command; the types of the contract reach the command. */
export function route<E extends Endpoint>(endpoint: E, handle: (call: Call<E>) => Promise<z.input<E['reply']>>): Route {
  return { endpoint, handle: handle as Route['handle'] }
}

/** The reply of an operation that has nothing to give but that it is done. */
export const DONE = { done: true } as const
