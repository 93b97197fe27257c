import { expect, it } from 'vitest'
import { prepareChecks } from '#server/features/proof/index.ts'
import { prepareRules } from '#shared/rules/prepare.ts'

/** Does other work until something is settled; gives how often there was room for it. */
async function workBeside(prepared: Promise<void>): Promise<number> {
  let isOver = false
  let turns = 0
  void prepared.finally(() => {
    isOver = true
  })
  while (!isOver) {
    await new Promise((resolve) => setImmediate(resolve))
    turns += 1
  }
  return turns
}

it('leaves room for other work after each piece', async () => {
  const pieces = [...prepareRules()].length

  expect(await workBeside(prepareChecks(new AbortController().signal))).toBeGreaterThanOrEqual(pieces)
})

it('ends when the process is to end', async () => {
  const running = new AbortController()
  const prepared = prepareChecks(running.signal)

  running.abort()

  expect(await workBeside(prepared)).toBeLessThan(3)
})
