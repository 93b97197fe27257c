import { parentPort } from 'node:worker_threads'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { type ImportRequest, importFile } from './import-file.ts'
import type { ThreadReply } from './import-thread.ts'

// The body of the thread of `createFileReader`: a file comes in, what was understood or why not goes out.
parentPort?.on('message', (request: ImportRequest) => parentPort?.postMessage(replyTo(request)))

function replyTo(request: ImportRequest): ThreadReply {
  try {
    return { imported: importFile(request) }
  } catch (error) {
    // Only plain data passes between threads; what is no refusal ends this one and is a bug.
    if (!(error instanceof DomainError)) throw error
    return { refused: { code: error.code, status: error.status, params: error.params } }
  }
}
