import { prepareRules } from '#shared/rules/prepare.ts'
import { answer } from './answer.ts'
import { inSlices } from './in-slices.ts'
import type { Asked, Port, Told } from './messages.ts'

/** How long a question may have to wait at most while the rules are prepared. */
const SLICE_MS = 30
/** A second time makes the first check of a long text a third faster; nobody waits for it here. */
const TIMES = 2

function* preparations(): Generator<void> {
  for (let time = 0; time < TIMES; time += 1) yield* prepareRules()
}

// A check compiles what it needs itself, and somebody may type from then on: the processor is for them.
answer(globalThis as unknown as Port<Told, Asked>, inSlices(preparations(), SLICE_MS))
