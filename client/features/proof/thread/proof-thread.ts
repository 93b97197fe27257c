import type { DocumentView } from '#shared/document/view.ts'
import type { ProofFinding } from '#shared/rules/checker.ts'
import type { FactElsewhere } from '#shared/rules/office-data.ts'
import type { RuleFacts } from '#shared/rules/rule.ts'
import type { Asked, CheckTerms, Port, Told } from './messages.ts'
import { createViewSender } from './sent-view.ts'

/** The checks of one document's successive states, done on a thread of their own: typing never waits for them. */
export interface CheckRun {
  /** The rules that are on, as far as they can be told without running them; `null` when the run was ended before. */
  readonly rules: Promise<readonly RuleFacts[] | null>
  /**
   * What is found in a state; the answers come in the order of the questions. `null` when the run was ended before the
   * answer. Blocks that are the same as in the state before are not sent.
   */
  check(view: DocumentView, elsewhere: readonly FactElsewhere[]): Promise<readonly ProofFinding[] | null>
  end(): void
}

/** A thread that checks texts. */
export interface ProofThread {
  /** Begins the checks of a document. What is asked is rejected when the thread fails: its program did not arrive. */
  begin(terms: CheckTerms): CheckRun
}

interface Waiting {
  readonly resolve: (told: Told | null) => void
  readonly reject: (reason: Error) => void
}

/** The page's end of the line to a thread that answers as `answer` does. */
export function proofThread(port: Port<Asked, Told>): ProofThread {
  const waiting = new Map<number, Waiting[]>()
  let last = 0
  let failure: Error | null = null
  port.onmessage = ({ data }) => waiting.get(data.run)?.shift()?.resolve(data)
  port.onerror = ({ message }) => {
    failure = new Error(`the thread that checks texts has failed: ${message}`)
    for (const { reject } of [...waiting.values()].flat()) reject(failure)
    waiting.clear()
  }

  const ask = (asked: Asked): Promise<Told | null> =>
    new Promise((resolve, reject) => {
      if (failure !== null) return reject(failure)
      const line = waiting.get(asked.run)
      if (line === undefined) return resolve(null)
      line.push({ resolve, reject })
      port.postMessage(asked)
    })
  const end = (run: number) => {
    for (const { resolve } of waiting.get(run) ?? []) resolve(null)
    waiting.delete(run)
    port.postMessage({ kind: 'end', run })
  }

  return {
    begin(terms) {
      last += 1
      const run = last
      const send = createViewSender()
      waiting.set(run, [])
      return {
        rules: ask({ kind: 'begin', run, terms }).then((told) => (told?.kind === 'begun' ? told.rules : null)),
        async check(view, elsewhere) {
          const told = await ask({ kind: 'check', run, text: send(view), elsewhere })
          return told?.kind === 'found' ? told.findings : null
        },
        end: () => end(run),
      }
    },
  }
}
