import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillSampleDays, sampleInstant } from '#shared/templates/sample-time.ts'

/** One o'clock in the morning of 23 November in Beijing: still the 22nd by UTC. */
const NOW = new Date('2026-11-22T17:00:00Z')

describe('a moment of the sample office', () => {
  it('is a time of day in Beijing, some days before', () => {
    expect(sampleInstant('-1 09:10', NOW).toISOString()).toBe('2026-11-22T01:10:00.000Z')
    expect(sampleInstant('-3 17:30', NOW).toISOString()).toBe('2026-11-20T09:30:00.000Z')
  })

  it('is always in the past, and earlier the more days it is back', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }), fc.nat(400), (now, days) => {
        const instant = sampleInstant(`-${days + 1} 23:59`, now)
        expect(instant.getTime()).toBeLessThan(now.getTime())
        expect(sampleInstant(`-${days + 2} 23:59`, now).getTime()).toBe(instant.getTime() - 86_400_000)
      }),
    )
  })
})

describe('a text of the sample office', () => {
  it.each([
    ['{{day}}', '2026年11月23日'],
    ['{{day +8}}', '2026年12月1日'],
    ['{{monthDay -2}}上午', '11月21日上午'],
    ['{{isoDay -23}}', '2026-10-31'],
    ['临办发〔{{year}}〕12号', '临办发〔2026〕12号'],
    ['{{year +60}}', '2027'],
    ['没有日期', '没有日期'],
  ])('%s reads %s', (text, filled) => {
    expect(fillSampleDays(text, NOW)).toBe(filled)
  })
})
