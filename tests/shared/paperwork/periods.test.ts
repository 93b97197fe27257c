import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, periodUpTo, samePeriodBefore } from '#shared/paperwork/periods.ts'

const DAY_MS = 86_400_000

describe('a period', () => {
  it('of the running year ends with the day, in Beijing time', () => {
    const { months } = periodUpTo('2026-11-22', { year: 2026 })

    expect(months.length).toBe(11)
    expect(months[0]).toEqual({ month: 1, from: '2025-12-31T16:00:00.000Z', until: '2026-01-31T16:00:00.000Z' })
    expect(months.at(-1)).toEqual({ month: 11, from: '2026-10-31T16:00:00.000Z', until: '2026-11-22T16:00:00.000Z' })
  })

  it('of an earlier year is whole, and of a later one empty', () => {
    expect(boundsOf(periodUpTo('2026-11-22', { year: 2025 }))).toEqual({
      from: '2024-12-31T16:00:00.000Z',
      until: '2025-12-31T16:00:00.000Z',
    })
    expect(boundsOf(periodUpTo('2026-11-22', { year: 2027 }))).toBeNull()
    expect(boundsOf(periodUpTo('2026-11-22', { year: 2026, month: 12 }))).toBeNull()
  })

  it.each([
    ['2026-11-22', '2025-11-22T16:00:00.000Z'],
    ['2028-02-29', '2027-02-28T16:00:00.000Z'],
    ['2026-12-31', '2025-12-31T16:00:00.000Z'],
  ])('is compared, on %s, with the year before up to %s', (today, until) => {
    expect(boundsOf(samePeriodBefore(today, { year: Number(today.slice(0, 4)) }))?.until).toBe(until)
  })

  const days = fc
    .date({ min: new Date('2001-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('has months without gap or overlap, each as long as the calendar says', () => {
    fc.assert(
      fc.property(days, (today) => {
        const { months } = periodUpTo(today, { year: Number(today.slice(0, 4)) })
        const lengths = months.map(({ from, until }) => (Date.parse(until) - Date.parse(from)) / DAY_MS)
        const gaps = months.slice(1).filter(({ from }, index) => from !== months[index]?.until)
        const dayOfYear = (Date.parse(today) - Date.parse(`${today.slice(0, 4)}-01-01`)) / DAY_MS + 1
        return gaps.length === 0 && lengths.reduce((sum, length) => sum + length, 0) === dayOfYear
      }),
    )
  })

  it('and the one of the year before differ by a leap day at most', () => {
    fc.assert(
      fc.property(days, (today) => {
        const wanted = { year: Number(today.slice(0, 4)) }
        const length = (bounds: ReturnType<typeof boundsOf>) =>
          bounds === null ? 0 : (Date.parse(bounds.until) - Date.parse(bounds.from)) / DAY_MS
        const [now, before] = [boundsOf(periodUpTo(today, wanted)), boundsOf(samePeriodBefore(today, wanted))]
        return Math.abs(length(now) - length(before)) <= 1
      }),
    )
  })
})
