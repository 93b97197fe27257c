import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BODY_EM, BODY_SPACING, CHARACTER, TYPE_AREA_WIDTH } from '#shared/layout/page-profile.ts'
import { sealedIndents, unsealedIndents } from '#shared/layout/signature.ts'
import { textWidth } from '#shared/layout/text-width.ts'

const DATE = '2026年11月22日'
const width = (text: string) => textWidth(text, { emTwips: BODY_EM, spacingTwips: BODY_SPACING })
const names = fc.stringMatching(/^[一-龥]{2,26}$/)

describe('with a seal', () => {
  it('[GB-7.3.5.1] puts the date four characters from the right', () => {
    expect(sealedIndents('中共临江市委办公室', DATE).dateRight).toBe(4 * CHARACTER)
  })

  it('[GB-7.3.5.1] centres name and date on each other, both inside the type area', () => {
    fc.assert(
      fc.property(names, (name) => {
        const { nameRight, dateRight } = sealedIndents(name, DATE)

        expect(Math.abs(nameRight + width(name) / 2 - (dateRight + width(DATE) / 2))).toBeLessThanOrEqual(1)
        expect(nameRight).toBeGreaterThanOrEqual(0)
        expect(nameRight + width(name)).toBeLessThanOrEqual(TYPE_AREA_WIDTH)
      }),
    )
  })
})

describe('without a seal', () => {
  it('[GB-7.3.5.2] begins the date two characters after a name that is the longer one', () => {
    const name = '中共临江市委办公室'
    const { nameRight, dateRight } = unsealedIndents(name, DATE)

    expect(nameRight).toBe(2 * CHARACTER)
    expect(nameRight + width(name) - (dateRight + width(DATE))).toBeCloseTo(2 * CHARACTER, -1)
  })

  it('[GB-7.3.5.2] puts a date that is the longer one two characters from the right and moves the name', () => {
    const { nameRight, dateRight } = unsealedIndents('档案馆', DATE)

    expect(dateRight).toBe(2 * CHARACTER)
    expect(nameRight + width('档案馆') - (dateRight + width(DATE))).toBeCloseTo(2 * CHARACTER, -1)
  })
})
