import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeText, overText, percentText } from '#client/features/paperwork-overview/number-text.ts'
import {
  addressOfFilter,
  filterFromAddress,
  isNarrowed,
  queryOfFilter,
} from '#client/features/paperwork-overview/use-figures-filter.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { COUNTED_CHOICES, COUNTED_ORDERS, OVERVIEW_ORDERS, OVERVIEW_ROWS } from '#shared/paperwork/overview.ts'

const wording = zhCN.paperwork.overview
const filters = fc.record({
  year: fc.constantFrom('', '2025', '2026'),
  month: fc.constantFrom('', '1', '12'),
  unitId: fc.constantFrom('', 'unit-1'),
  kind: fc.constantFrom('', 'notice'),
  rows: fc.constantFrom(...OVERVIEW_ROWS),
  order: fc.constantFrom(...OVERVIEW_ORDERS),
  only: fc.constantFrom(...COUNTED_CHOICES),
  documentOrder: fc.constantFrom(...COUNTED_ORDERS),
  page: fc.integer({ min: 1, max: 99 }),
})

describe('the filter of the figures', () => {
  it('is the same again after it was an address', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterFromAddress(new URLSearchParams(addressOfFilter(filter)))).toEqual(filter)
      }),
    )
  })

  it('leaves open what an address says wrongly', () => {
    const wrong = new URLSearchParams('year=26&month=13&rows=week&order=size&only=some&sort=oldest&page=-2')
    const open = filterFromAddress(new URLSearchParams())

    expect(filterFromAddress(wrong)).toEqual(open)
    expect(isNarrowed(open)).toBe(false)
    expect(queryOfFilter(open)).toEqual({})
    expect(queryOfFilter({ ...open, year: '2026', month: '3', kind: 'notice' })).toEqual({
      year: 2026,
      month: 3,
      kind: 'notice',
    })
  })
})

describe('numbers of the figures in words', () => {
  it.each([
    [9, 8, '增 12.5%'],
    [23, 25, '减 8.0%'],
    [5, 5, '持平'],
    [3, 0, '新增'],
    [0, 0, '—'],
    [0, 4, '减 100.0%'],
  ])('%i against %i is %s', (now, before, text) => {
    expect(changeText(now, before, wording)).toBe(text)
  })

  it('say how many are over their limit, and of how many', () => {
    expect(overText({ documents: 8, characters: 1, over: 1, excused: 0 }, wording)).toBe('1 件（12.5%）')
    expect(overText({ documents: 8, characters: 1, over: 0, excused: 0 }, wording)).toBe('—')
    expect(percentText(-0.0345)).toBe('3.5%')
  })
})
