import { describe, expect, it } from 'vitest'
import {
  letterheadSize,
  letterheadSpacer,
  letterMarkDistance,
  RULE_SPACE_BELOW_NUMBER,
  upperLetterRule,
} from '#shared/layout/letterhead.ts'
import { PAGE_PROFILES, type PageProfile } from '#shared/layout/page-profile.ts'

const SIZES = [
  ['临江市人民政府文件', 47],
  ['中共临江市委办公室文件', 38.5],
  ['中共临江市委办公室会议纪要', 32.5],
  ['市委文件', 62],
  ['', 62],
] as const

it.each(SIZES)('[GB-7.2.4] sets “%s” in %d pt: on one line, at most 22 mm high', (text, size) => {
  expect(letterheadSize(text)).toBe(size)
})

describe('[GB-7.2.4] the empty paragraph above a letterhead', () => {
  const spacer = (linesAbove: number, profile: PageProfile = PAGE_PROFILES.pageSetup) =>
    letterheadSpacer({ topMm: 35, sizePt: 36, linesAbove, profile })

  it('brings its ink 35 mm under the type area', () => {
    expect(spacer(0)).toBe(1984 + 36)
  })

  it('gives way to the lines above it', () => {
    expect(spacer(3)).toBe(spacer(0) - 3 * 579)
  })

  it('makes up for a page whose margins are set by ink', () => {
    expect(spacer(0, PAGE_PROFILES.ink)).toBe(spacer(0) + 2098 - 1960)
  })

  it('never has no height', () => {
    expect(letterheadSpacer({ topMm: 20, sizePt: 36, linesAbove: 3, profile: PAGE_PROFILES.pageSetup })).toBe(1)
  })
})

it('[GB-10.1] puts the mark of a letter 30 mm under the edge of the page and the double line 4 mm under its ink', () => {
  expect(letterMarkDistance(36)).toBe(1701 + 36)
  expect(upperLetterRule(36).space).toBe(7)
  expect(upperLetterRule(26).space).toBe(8)
})

it('[GB-7.2.7] puts the red line 4 mm under the ink of the issuing number', () => {
  const freeBelowInkPt = 4.34
  expect((RULE_SPACE_BELOW_NUMBER + freeBelowInkPt) * (25.4 / 72)).toBeCloseTo(4, 1)
})
