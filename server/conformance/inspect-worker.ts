import { parentPort, workerData } from 'node:worker_threads'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { inspectDocx } from './inspect-docx.ts'
import type { InspectionReply, InspectionRequest } from './inspection-reply.ts'

// The body of the thread of `inspectAside`: one file, then it ends.
parentPort?.postMessage(replyTo(workerData as InspectionRequest))

function replyTo({ bytes, options }: InspectionRequest): InspectionReply {
  try {
    return { conformity: inspectDocx(bytes, options) }
  } catch (error) {
    // Only plain data passes between threads; what is no refusal ends this one and is a bug.
    if (!(error instanceof DomainError)) throw error
    return { refused: { code: error.code, status: error.status, params: error.params } }
  }
}
