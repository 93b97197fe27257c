import { expect, it } from 'vitest'
import { stepThread } from '#client/features/drafting/comments/thread-order.ts'
import type { ThreadView } from '#shared/api/documents.ts'

const threads = ['a', 'b', 'c'].map(
  (id): ThreadView => ({
    ...{ id, quote: '', anchor: 'inText', state: 'open', isMustFix: false },
    ...{ comments: [], resolvedBy: null, resolvedAt: null },
  }),
)

it.each([
  [null, 1, 'a'],
  [null, -1, 'c'],
  ['a', 1, 'b'],
  ['c', 1, 'a'],
  ['a', -1, 'c'],
  ['gone', 1, 'a'],
] as const)('goes from %s by %i to %s', (active, step, expected) => {
  expect(stepThread(threads, active, step)?.id).toBe(expected)
})

it('goes nowhere without threads', () => {
  expect(stepThread([], null, 1)).toBeNull()
})
