import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DocumentFilter,
  filterFromAddress,
  filterToAddress,
  isNarrowed,
  SCOPES,
} from '#client/features/documents/use-document-filter.ts'
import { STAGES } from '#shared/workflow/route.ts'

const filters: fc.Arbitrary<DocumentFilter> = fc.record({
  scope: fc.constantFrom(...SCOPES),
  stage: fc.constantFrom('', ...STAGES),
  kind: fc.constantFrom('', 'notice', 'speech'),
  search: fc.string({ maxLength: 20 }),
  page: fc.integer({ min: 1, max: 500 }),
})

describe('the filter of a list in the address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterFromAddress(new URLSearchParams(filterToAddress(filter)))).toEqual(filter)
      }),
    )
  })

  it('is open where the address says nothing, or nonsense', () => {
    const open: DocumentFilter = { scope: 'mine', stage: '', kind: '', search: '', page: 1 }

    expect(filterFromAddress(new URLSearchParams())).toEqual(open)
    expect(filterFromAddress(new URLSearchParams('scope=x&stage=y&page=-3'))).toEqual(open)
    expect(filterFromAddress(new URLSearchParams('page=abc'))).toEqual(open)
    expect(isNarrowed(open)).toBe(false)
    expect(isNarrowed({ ...open, search: '值班' })).toBe(true)
  })
})
