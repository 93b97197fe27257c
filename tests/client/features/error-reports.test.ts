import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  initialEntries,
  type ReportEntries,
  reportOf,
  wordsProblem,
} from '#client/features/error-reports/report-entries.ts'
import {
  type ErrorFilter,
  filterFromAddress,
  filterToAddress,
  isNarrowed,
  NO_FILTER,
  STATE_CHOICES,
} from '#client/features/error-reports/use-error-filter.ts'
import { ERROR_SORTS } from '#shared/api/error-reports.ts'
import { ERROR_FINDERS, ERROR_GRAVITIES } from '#shared/error-reports/error-report.ts'

const filters: fc.Arbitrary<ErrorFilter> = fc.record({
  state: fc.constantFrom('', ...STATE_CHOICES),
  gravity: fc.constantFrom('', ...ERROR_GRAVITIES),
  finder: fc.constantFrom('', ...ERROR_FINDERS),
  item: fc.constantFrom('', 'new', '23'),
  documentId: fc.constantFrom('', 'a-document'),
  search: fc.string({ maxLength: 20 }),
  sort: fc.constantFrom(...ERROR_SORTS),
  page: fc.integer({ min: 1, max: 500 }),
})

describe('the filter of the errors in the address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterFromAddress(new URLSearchParams(filterToAddress(filter)))).toEqual(filter)
      }),
    )
  })

  it('is open where the address says nothing, or nonsense', () => {
    const open = { ...NO_FILTER, sort: 'newest', page: 1 } as const

    expect(filterFromAddress(new URLSearchParams())).toEqual(open)
    expect(filterFromAddress(new URLSearchParams('state=x&gravity=y&item=-1&sort=z&page=0'))).toEqual(open)
    expect(isNarrowed(open)).toBe(false)
    expect(isNarrowed({ ...open, finder: 'superior' })).toBe(true)
    expect(isNarrowed({ ...open, sort: 'gravest' })).toBe(false)
  })
})

describe('the form of a new error report', () => {
  const place = { anchor: { blockId: 'p3', from: 3, to: 8 }, quote: '市委督察室' }
  const filled = (change: Partial<ReportEntries>) => ({ ...initialEntries(place), ...change })

  it('begins with the words that were selected', () => {
    expect(reportOf(place, filled({ right: '市委督查室' }))).toMatchObject({
      place: { blockId: 'p3', from: 3, to: 8, quote: '市委督察室' },
      ...{ wrong: '市委督察室', right: '市委督查室', itemNumber: 23, newKind: '' },
    })
  })

  it.each([
    ['words beside the selection', { wrong: '督查室' }, 'wrongOutside'],
    ['the same words twice', { wrong: '督察室', right: '督察室 ' }, 'sameWords'],
    ['fewer words than were selected', { wrong: '督察', right: '督查' }, null],
    ['nothing to be put instead', { right: '' }, null],
  ])('says of %s what is wrong with it', (_, change, expected) => {
    expect(wordsProblem(place, filled(change))).toBe(expected)
    expect(reportOf(place, filled(change)) === null).toBe(expected !== null)
  })

  it('asks for a name of a new kind, and keeps none beside a known one', () => {
    expect(reportOf(place, filled({ item: 'new', newKind: ' ' }))).toBeNull()
    expect(reportOf(place, filled({ item: 'new', newKind: '机构名称' }))).toMatchObject({ itemNumber: null })
    expect(reportOf(place, filled({ item: '25', newKind: '机构名称' }))).toMatchObject({ itemNumber: 25, newKind: '' })
  })

  it('takes an error outside of the paragraphs in words', () => {
    const nowhere = { anchor: null, quote: '' }
    const entries = { ...initialEntries(nowhere), wrong: '抄送漏了一个单位' }

    expect(reportOf(nowhere, initialEntries(nowhere))).toBeNull()
    expect(reportOf(nowhere, entries)).toMatchObject({ place: null, wrong: '抄送漏了一个单位' })
  })
})
