import { expect, it, vi } from 'vitest'
import { inSlices } from '#client/features/proof/use-prepared.ts'

/** Steps that take some milliseconds each on a clock of their own. */
function slowSteps(count: number, milliseconds: number) {
  const state = { now: 0, done: 0, longest: 0, begun: 0 }
  function* steps() {
    for (let step = 0; step < count; step += 1) {
      state.now += milliseconds
      state.done += 1
      yield step
    }
  }
  return { state, steps: steps(), now: () => state.now }
}

it('does all steps, never more than a slice at a time', () => {
  vi.useFakeTimers()
  const { state, steps, now } = slowSteps(10, 3)
  const slices: number[] = []
  const onDone = vi.fn()

  inSlices(steps, onDone, now)
  expect(state.done).toBe(0)
  while (onDone.mock.calls.length === 0) {
    const before = state.now
    vi.runOnlyPendingTimers()
    slices.push(state.now - before)
  }

  expect(state.done).toBe(10)
  expect(slices.length).toBeGreaterThan(2)
  expect(Math.max(...slices)).toBeLessThan(8 + 3)
  vi.useRealTimers()
})

it('stops when it is ended early', () => {
  vi.useFakeTimers()
  const { state, steps, now } = slowSteps(10, 3)
  const onDone = vi.fn()

  const end = inSlices(steps, onDone, now)
  vi.runOnlyPendingTimers()
  const before = state.done
  end()
  vi.runAllTimers()

  expect(state.done).toBe(before)
  expect(onDone).not.toHaveBeenCalled()
  vi.useRealTimers()
})
