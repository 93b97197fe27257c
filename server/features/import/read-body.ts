import type { IncomingMessage } from 'node:http'
import { DomainError } from '#shared/kernel/domain-error.ts'

const BYTES_A_MEGABYTE = 1024 * 1024

/** The bytes of a request; throws `import.tooLarge` as soon as there are more than `most`. */
export async function readBody(request: IncomingMessage, most: number): Promise<Uint8Array> {
  const tooLarge = () => new DomainError('import.tooLarge', 413, { most: most / BYTES_A_MEGABYTE })
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > most) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
