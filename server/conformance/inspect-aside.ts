import { Worker } from 'node:worker_threads'
import { THREAD_LIMITS } from '#server/docx-import/limits.ts'
import type { Conformity } from '#shared/conformance/conform.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import type { InspectionReply, InspectionRequest } from './inspection-reply.ts'

/**
 * Checks a file away from everybody's keys, within the limits of the import. Rejects with the refusals of
 * `openWordPackage`, with `import.takesTooLong`, and with `import.beyond.size` for a file that takes too much memory.
 */
export async function inspectAside(
  request: InspectionRequest,
  limits: Pick<typeof THREAD_LIMITS, 'milliseconds' | 'heapMegabytes'> = THREAD_LIMITS,
): Promise<Conformity> {
  const reply = await askThread(request, limits)
  if ('conformity' in reply) return reply.conformity
  const { code, status, params } = reply.refused
  throw new DomainError(code, status, params)
}

function askThread(
  request: InspectionRequest,
  { milliseconds, heapMegabytes }: { readonly milliseconds: number; readonly heapMegabytes: number },
): Promise<InspectionReply> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./inspect-worker.ts', import.meta.url), {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    })
    const late = setTimeout(() => {
      reject(new DomainError('import.takesTooLong', 422))
      void worker.terminate()
    }, milliseconds)
    worker.on('message', resolve)
    worker.on('error', (error) => reject(refusalOf(error)))
    worker.on('exit', () => {
      clearTimeout(late)
      reject(new Error('the thread of the inspection ended without a reply'))
    })
  })
}

/** Memory that ran out says that the file is too large; everything else is a bug. */
function refusalOf(error: Error): Error {
  const isOutOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isOutOfMemory ? new DomainError('import.beyond.size', 422) : error
}
