import { createListChecker, type ListChecker } from '#shared/proof/list-checker.ts'
import { factsOfRule } from '#shared/rules/rule.ts'
import type { Asked, Port, Told } from './messages.ts'
import { createViewReceiver } from './sent-view.ts'

interface Run extends ListChecker {
  readonly receive: ReturnType<typeof createViewReceiver>
}

/** Answers what a page asks of the thread that checks; `beforeCheck` is called before each check. */
export function answer(port: Port<Told, Asked>, beforeCheck: () => void = () => undefined): void {
  const runs = new Map<number, Run>()
  port.onmessage = ({ data }) => {
    if (data.kind === 'check') beforeCheck()
    if (data.kind === 'end') runs.delete(data.run)
    else if (data.kind === 'begin') port.postMessage(begun(runs, data))
    else port.postMessage(found(runs, data))
  }
}

function begun(runs: Map<number, Run>, { run, terms }: Extract<Asked, { kind: 'begin' }>): Told {
  const { list, template, limits, office } = terms
  const checker = createListChecker(list, template, limits, office)
  runs.set(run, { ...checker, receive: createViewReceiver() })
  return { kind: 'begun', run, rules: checker.rules.map(factsOfRule) }
}

function found(runs: ReadonlyMap<number, Run>, { run, text, elsewhere }: Extract<Asked, { kind: 'check' }>): Told {
  const asked = runs.get(run)
  if (asked === undefined) throw new RangeError(`run ${run} has not begun`)
  return { kind: 'found', run, findings: asked.check(asked.receive(text), elsewhere) }
}
