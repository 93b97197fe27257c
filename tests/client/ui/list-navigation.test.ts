import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextIndex } from '#client/ui/list-navigation.ts'

describe('keys in a list', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowUp', -1, 0],
    ['Home', 3, 0],
    ['End', 1, 4],
    ['Enter', 1, null],
    ['a', 1, null],
  ])('%s from row %i of five leads to %s', (key, current, expected) => {
    expect(nextIndex(key, current, 5)).toBe(expected)
  })

  it('never leave the list', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End')
    fc.assert(
      fc.property(fc.array(keys), fc.integer({ min: 1, max: 30 }), (pressed, count) => {
        const last = pressed.reduce((current, key) => nextIndex(key, current, count) ?? current, 0)

        expect(last).toBeGreaterThanOrEqual(0)
        expect(last).toBeLessThan(count)
      }),
    )
  })

  it('do nothing in an empty list', () => {
    expect(nextIndex('ArrowDown', -1, 0)).toBeNull()
  })
})
