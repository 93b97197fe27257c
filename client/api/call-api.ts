import { z } from 'zod'
import { currentWording } from '#client/messages/index.ts'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { errorFromReply, errorWithoutReply } from './api-error.ts'
import { requestUrl } from './request-url.ts'

// The content security policy forbids `eval`, which zod would otherwise try for speed.
z.config({ jitless: true })

type Part<Name extends string, Schema extends z.ZodType> =
  Record<string, never> extends z.input<Schema>
    ? { readonly [Key in Name]?: z.input<Schema> }
    : { readonly [Key in Name]: z.input<Schema> }

/** What an operation is called with; a part that asks for nothing may be left out. */
export type CallInput<E extends Endpoint> = Part<'params', E['params']> &
  Part<'query', E['query']> &
  Part<'body', E['body']> & { readonly signal?: AbortSignal }

type AnyInput = {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number>>
  readonly body?: unknown
  readonly signal?: AbortSignal
}

type Arguments<E extends Endpoint> =
  Record<string, never> extends CallInput<E> ? [input?: CallInput<E>] : [input: CallInput<E>]

/**
 * Calls an operation of the HTTP API and gives its checked reply. Throws an ApiError, worded for the user, when the
 * request is refused, fails, or does not reach the server.
 */
export async function callApi<E extends Endpoint>(
  endpoint: E,
  ...[input]: Arguments<E>
): Promise<z.output<E['reply']>> {
  const { params, query, body, signal } = (input ?? {}) as AnyInput
  const response = await send(requestUrl(endpoint.path, params, query), {
    method: endpoint.method,
    ...(endpoint.method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    ...(signal === undefined ? {} : { signal }),
  })
  const reply = await readJson(response)
  if (!response.ok) throw errorFromReply(response.status, reply, currentWording().messages)
  return endpoint.reply.parse(reply) as z.output<E['reply']>
}

/** Sends a request in the language of the page, as JSON unless its headers say otherwise. Throws an ApiError when no reply comes. */
export async function send(url: string, init: RequestInit): Promise<Response> {
  const { language, messages } = currentWording()
  const headers = { 'Content-Type': 'application/json', ...init.headers, 'Accept-Language': language }
  try {
    return await fetch(url, { ...init, headers, credentials: 'same-origin' })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw errorWithoutReply(cause, messages)
  }
}

/** The body of a reply as JSON, or `null` when it is something else. */
export async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    // A page of a proxy in front of the server.
    return null
  }
}
