import type { z } from 'zod'
import { currentWording } from '#client/messages/index.ts'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { errorFromReply } from './api-error.ts'
import { readJson, send } from './call-api.ts'
import { requestUrl } from './request-url.ts'

/**
 * Sends a file as the body of an operation and gives its checked reply. Throws an ApiError, worded for the user, as
 * `callApi` does.
 */
export async function uploadFile<E extends Endpoint>(
  endpoint: E,
  { file, query }: { readonly file: Blob; readonly query: Readonly<Record<string, string>> },
): Promise<z.output<E['reply']>> {
  const response = await send(requestUrl(endpoint.path, {}, query), {
    method: endpoint.method,
    body: file,
    headers: { 'Content-Type': 'application/octet-stream' },
  })
  const reply = await readJson(response)
  if (!response.ok) throw errorFromReply(response.status, reply, currentWording().messages)
  return endpoint.reply.parse(reply) as z.output<E['reply']>
}
