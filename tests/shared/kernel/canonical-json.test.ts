import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from '#shared/kernel/canonical-json.ts'

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>

/** The same value with the keys of every object in the opposite order of insertion. */
function reordered(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(reordered)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reordered(member as Json)]),
  )
}

describe('canonicalJson', () => {
  it('does not depend on the order in which an object was built', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(reordered(value))).toBe(canonicalJson(value))
      }),
    )
  })

  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        const plain = JSON.parse(JSON.stringify(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(plain)
      }),
    )
  })

  it('keeps the order of a list, which is content', () => {
    expect(canonicalJson(['二', '一'])).not.toBe(canonicalJson(['一', '二']))
  })

  it('writes sorted keys without white space and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":1}')
  })

  it('keeps characters as they are: no normalisation that two readers could do differently', () => {
    expect(canonicalJson('〇\u3000é')).toBe('"〇\u3000é"')
    expect(canonicalJson('é')).not.toBe(canonicalJson('e\u0301'))
  })
})
