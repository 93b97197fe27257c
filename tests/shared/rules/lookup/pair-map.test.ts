import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsOf, wordsByPair } from '#shared/rules/lookup/pair-lists.ts'
import { addBits, addNumbers, createPairMap, numberOf } from '#shared/rules/lookup/pair-map.ts'

const chinese = fc.integer({ min: 0x4e00, max: 0x9fff })
/** Few characters, so that pairs come again and share their first or second one. */
const few = fc.integer({ min: 0x4e00, max: 0x4e05 })
const pairs = fc.array(fc.oneof(fc.tuple(chinese, chinese), fc.tuple(few, few)), { maxLength: 200 })

describe('a map of pairs', () => {
  it('keeps the bits that were added to each pair, and no others', () => {
    fc.assert(
      fc.property(pairs, pairs, (ones, twos) => {
        const map = createPairMap(ones.length + twos.length)
        addBits(map, Uint16Array.from(ones.flat()), 1)
        addBits(map, Uint16Array.from(twos.flat()), 2)

        const has = (list: typeof ones, [first, second]: readonly [number, number]) =>
          list.some(([one, other]) => one === first && other === second)
        for (const pair of [...ones, ...twos, ...ones.map(([a, b]) => [b, a] as [number, number])])
          expect(numberOf(map, ...pair)).toBe((has(ones, pair) ? 1 : 0) + (has(twos, pair) ? 2 : 0))
      }),
    )
  })

  it('leads from each pair to the places where it comes again, in their order', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const map = createPairMap(list.length)
        const next = addNumbers(map, Uint16Array.from(list.flat()))

        for (const pair of list) {
          const expected = list.flatMap((other, at) => (other.join() === pair.join() ? [at + 1] : []))
          const numbers: number[] = []
          for (let number = numberOf(map, ...pair); number !== 0; number = next[number] ?? 0) numbers.push(number)
          expect(numbers).toEqual(expected)
        }
      }),
    )
  })

  it('has nothing for characters of other writing, and refuses to take them', () => {
    const map = createPairMap(1)

    expect(numberOf(map, '，'.charCodeAt(0), 'a'.charCodeAt(0))).toBe(0)
    expect(() => addBits(map, Uint16Array.from([0x4e00, 0x61]), 1)).toThrow('no Chinese pair: 一a')
  })
})

describe('words by pairs', () => {
  it('come in the order of their list', () => {
    const words = wordsByPair(['一以贯之', '一心一意', '一以当十'])

    expect(itemsOf(words, '一'.charCodeAt(0), '以'.charCodeAt(0))).toEqual(['一以贯之', '一以当十'])
    expect(itemsOf(words, '以'.charCodeAt(0), '一'.charCodeAt(0))).toEqual([])
  })
})
