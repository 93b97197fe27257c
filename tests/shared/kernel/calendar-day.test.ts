import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromChineseDate, isCalendarDay, toChineseDate } from '#shared/kernel/calendar-day.ts'

/** Every day that JavaScript's own calendar has, as `YYYY-MM-DD`. */
const days = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a calendar day', () => {
  it.each([
    ['2026-11-22', '2026年11月22日'],
    ['2026-01-05', '2026年1月5日'],
    ['2024-02-29', '2024年2月29日'],
  ])('[GB-7.3.5.4] writes %s with Arabic digits and without leading zeros', (day, text) => {
    expect(toChineseDate(day)).toBe(text)
  })

  it('is read back from its Chinese form', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isCalendarDay(day)).toBe(true)
        expect(fromChineseDate(toChineseDate(day))).toBe(day)
      }),
    )
  })

  it.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-11-00', '2026-1-1', '', '22日'])(
    'is not %j',
    (text) => {
      expect(isCalendarDay(text)).toBe(false)
    },
  )

  it('knows that 2000 was a leap year and 1900 was none', () => {
    expect(isCalendarDay('2000-02-29')).toBe(true)
    expect(isCalendarDay('1900-02-29')).toBe(false)
  })
})

describe('fromChineseDate', () => {
  it.each([
    ['2026年11月22日', '2026-11-22'],
    [' 2026年1月5日 ', '2026-01-05'],
    ['2026年01月05日', '2026-01-05'],
    ['2026年2月29日', null],
    ['二〇二六年一月五日', null],
    ['2026年11月', null],
    ['26年1月5日', null],
  ])('reads %j', (text, day) => {
    expect(fromChineseDate(text)).toBe(day)
  })
})

it('refuses to write what is no day', () => {
  expect(() => toChineseDate('tomorrow')).toThrow(RangeError)
})
