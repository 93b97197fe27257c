import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ActRow, actHash, CHAIN_START, type ChainEnd, followsChain } from '#server/features/audit/chained-act.ts'

const act = fc.record({
  id: fc.uuid(),
  at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  actorId: fc.string(),
  onBehalfOf: fc.option(fc.string()),
  documentId: fc.option(fc.uuid()),
  act: fc.constantFrom('submit', 'return', 'sign'),
  details: fc.string(),
})

/** A whole record of the given acts. */
function chainOf(acts: readonly Omit<ActRow, 'seq' | 'previousHash' | 'hash'>[]): readonly ActRow[] {
  let end: ChainEnd = CHAIN_START
  return acts.map((entry) => {
    const unhashed = { ...entry, seq: end.seq + 1, previousHash: end.hash }
    const row = { ...unhashed, hash: actHash(unhashed) }
    end = row
    return row
  })
}

function isWhole(rows: readonly ActRow[]): boolean {
  return rows.every((row, index) => followsChain(rows[index - 1] ?? CHAIN_START, row))
}

const chain = fc.array(act, { minLength: 1, maxLength: 12 }).map(chainOf)

it('finds every untouched record whole', () => {
  fc.assert(fc.property(chain, (rows) => isWhole(rows)))
})

it('notices any change of any column of any act', () => {
  const columns = [
    'seq',
    'id',
    'at',
    'actorId',
    'onBehalfOf',
    'documentId',
    'act',
    'details',
    'previousHash',
    'hash',
  ] as const
  const change = fc.record({
    at: fc.nat(),
    column: fc.constantFrom(...columns),
    value: fc.string({ unit: 'grapheme' }),
  })

  fc.assert(
    fc.property(chain, change, (rows, { at, column, value }) => {
      const changed = rows.map((row, index) => (index === at % rows.length ? { ...row, [column]: value } : row))
      fc.pre(rows[at % rows.length]?.[column] !== value)
      expect(isWhole(changed)).toBe(false)
    }),
  )
})

it('notices any act that is taken out, doubled or moved', () => {
  fc.assert(
    fc.property(chain, fc.nat(), fc.nat(), (rows, from, to) => {
      const position = from % rows.length
      const without = rows.toSpliced(position, 1)
      const row = rows[position] as ActRow
      const moved = without.toSpliced(to % rows.length, 0, row)

      expect(isWhole(rows.toSpliced(position, 0, row))).toBe(false)
      // Taking out the last act is seen only by the end of the chain that is kept apart.
      if (position < rows.length - 1) expect(isWhole(without)).toBe(false)
      if (to % rows.length !== position) expect(isWhole(moved)).toBe(false)
    }),
  )
})
