import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sourceRange, withoutRanges } from '#shared/kernel/mapped-text.ts'

it('maps every stretch of what is left back onto text that begins and ends with the same characters', () => {
  const cuts = fc.array(fc.tuple(fc.nat(30), fc.nat(5)), { maxLength: 4 })
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), cuts, fc.nat(40), fc.nat(40), (text, gaps, a, b) => {
      let end = 0
      const ranges = gaps
        .toSorted(([x], [y]) => x - y)
        .map(([start, length]) => {
          const from = Math.min(text.length, Math.max(end, start))
          end = Math.min(text.length, from + length)
          return { from, to: end }
        })
      const mapped = withoutRanges(text, ranges)
      const from = Math.min(a, b, mapped.text.length)
      const to = Math.min(Math.max(a, b), mapped.text.length)

      const there = sourceRange(mapped, { from, to })

      if (from === to) expect(there.from).toBe(there.to)
      else expect([text[there.from], text[there.to - 1]]).toEqual([mapped.text[from], mapped.text[to - 1]])
    }),
  )
})
