import type { DocumentView } from '#shared/document/view.ts'
import type { ProofFinding } from '#shared/rules/checker.ts'
import type { FactElsewhere } from '#shared/rules/office-data.ts'
import type { RuleFacts } from '#shared/rules/rule.ts'
import type { Asked, CheckTerms, Port, Told } from './messages.ts'
import { createViewSender } from './sent-view.ts'

/** The checks of one document's successive states, done on a thread of their own: typing never waits for them. */
export interface CheckRun {
  /** The rules that are on, as far as they can be told without running them. */
  readonly rules: Promise<readonly RuleFacts[]>
  /** What is found in a state; the answers come in the order of the questions. Blocks that are the same are not sent. */
  check(view: DocumentView, elsewhere: readonly FactElsewhere[]): Promise<readonly ProofFinding[]>
  /** Ends the run: what was asked and is not answered yet never will be. */
  end(): void
}

/** A thread that checks texts. */
export interface ProofThread {
  /** Begins the checks of a document. What is asked is rejected when the thread fails: its program did not arrive. */
  begin(terms: CheckTerms): CheckRun
}

interface Waiting {
  readonly resolve: (told: Told) => void
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

  const ask = <Kind extends Told['kind']>(asked: Asked, kind: Kind): Promise<Extract<Told, { kind: Kind }>> =>
    new Promise((resolve, reject) => {
      if (failure !== null) return reject(failure)
      const take = (told: Told) => {
        if (told.kind === kind) resolve(told as Extract<Told, { kind: Kind }>)
        else reject(new TypeError(`${told.kind} for ${asked.kind}`))
      }
      const line = waiting.get(asked.run)
      if (line === undefined) return
      line.push({ resolve: take, reject })
      port.postMessage(asked)
    })

  return {
    begin(terms) {
      last += 1
      const run = last
      const send = createViewSender()
      waiting.set(run, [])
      return {
        rules: ask({ kind: 'begin', run, terms }, 'begun').then(({ rules }) => rules),
        async check(view, elsewhere) {
          const { findings } = await ask({ kind: 'check', run, text: send(view), elsewhere }, 'found')
          return findings
        },
        end() {
          waiting.delete(run)
          port.postMessage({ kind: 'end', run })
        },
      }
    },
  }
}
