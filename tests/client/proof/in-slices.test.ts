import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inSlices } from '#client/features/proof/thread/in-slices.ts'

const SLICE_MS = 8

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Steps that take some milliseconds each on a clock of their own. */
function slowSteps(count: number, milliseconds: number) {
  const state = { now: 0, done: 0 }
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
  const { state, steps, now } = slowSteps(10, 3)
  const slices: number[] = []

  inSlices(steps, SLICE_MS, now)
  expect(state.done).toBe(0)
  while (vi.getTimerCount() > 0) {
    const before = state.now
    vi.runOnlyPendingTimers()
    slices.push(state.now - before)
  }

  expect(state.done).toBe(10)
  expect(slices.length).toBeGreaterThan(2)
  expect(Math.max(...slices)).toBeLessThan(SLICE_MS + 3)
})

it('stops when it is ended early', () => {
  const { state, steps, now } = slowSteps(10, 3)

  const end = inSlices(steps, SLICE_MS, now)
  vi.runOnlyPendingTimers()
  const before = state.done
  end()
  vi.runAllTimers()

  expect(before).toBeGreaterThan(0)
  expect(state.done).toBe(before)
})
