import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonSequence } from '#shared/kernel/common-sequence.ts'

const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 })

/** The length of the longest common subsequence, by trying everything. */
function longest(a: readonly string[], b: readonly string[]): number {
  const [head, ...rest] = a
  if (head === undefined || b.length === 0) return 0
  const at = b.indexOf(head)
  return Math.max(longest(rest, b), at === -1 ? 0 : 1 + longest(rest, b.slice(at + 1)))
}

describe('the way from one sequence to another', () => {
  it('uses every place of both exactly once, in their sequence', () => {
    fc.assert(
      fc.property(keys, keys, (from, to) => {
        const steps = commonSequence(from, to)
        expect(steps.flatMap((step) => (step.type === 'insert' ? [] : [step.from]))).toEqual([...from.keys()])
        expect(steps.flatMap((step) => (step.type === 'remove' ? [] : [step.to]))).toEqual([...to.keys()])
        for (const step of steps) if (step.type === 'keep') expect(from[step.from]).toBe(to[step.to])
      }),
    )
  })

  it('keeps as much as can be kept', () => {
    fc.assert(
      fc.property(keys, keys, (from, to) => {
        expect(commonSequence(from, to).filter((step) => step.type === 'keep')).toHaveLength(longest(from, to))
      }),
    )
  })

  it('inserts before the place at which the rest of the first goes on', () => {
    expect(commonSequence(['a', 'd'], ['a', 'b', 'c', 'd'])).toEqual([
      { type: 'keep', from: 0, to: 0 },
      { type: 'insert', at: 1, to: 1 },
      { type: 'insert', at: 1, to: 2 },
      { type: 'keep', from: 1, to: 3 },
    ])
  })
})
