import type { Asked, Port, Told } from './messages.ts'
import { type ProofThread, proofThread } from './proof-thread.ts'

export type { CheckTerms } from './messages.ts'
export type { CheckRun, ProofThread } from './proof-thread.ts'

let thread: ProofThread | null = null

/** The thread of this page that checks texts; begun when it is first asked for, and kept. */
export function theProofThread(): ProofThread {
  thread ??= proofThread(
    new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module' }) as Port<Asked, Told>,
  )
  return thread
}
