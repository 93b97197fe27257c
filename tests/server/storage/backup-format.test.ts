import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseLine, rowToValues, valuesToRow, writeLine } from '#server/storage/backup-format.ts'

const value = fc.oneof(fc.string({ unit: 'binary' }), fc.maxSafeInteger(), fc.constant(null), fc.uint8Array())

it('gives back every row as it was written, on one line', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), (values) => {
      const line = writeLine(valuesToRow(values))

      expect(line).not.toMatch(/[\r\n]/)
      expect(rowToValues(parseLine(line) as ReturnType<typeof valuesToRow>)).toEqual(values)
    }),
  )
})

it('writes only the part that a view shows of a larger buffer', () => {
  const view = Uint8Array.of(1, 2, 3, 4, 5).subarray(1, 3)

  expect(valuesToRow([view])).toEqual([{ base64: 'AgM=' }])
})

it.each(['', '{}', '[{}]', '[true]', '{"table":"people","columns":[]}', '{"format":"other"}', 'null', '[1'])(
  'does not take %s for a line',
  (text) => {
    expect(() => parseLine(text)).toThrow()
  },
)
