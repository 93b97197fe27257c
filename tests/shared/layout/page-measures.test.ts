import { describe, expect, it } from 'vitest'
import { GBT9704 } from '#shared/layout/gbt9704.ts'
import type { Measure } from '#shared/layout/measure.ts'
import {
  charactersPerLine,
  linesPerPage,
  PAGE_HEIGHT,
  PAGE_PROFILES,
  PAGE_WIDTH,
  TYPE_AREA_HEIGHT,
  TYPE_AREA_WIDTH,
} from '#shared/layout/page-profile.ts'
import { STYLES } from '#shared/layout/styles.ts'
import { twipsToMm } from '#shared/layout/units.ts'

describe('measures', () => {
  it('[GB-5.1] is A4 in the twips every word processor writes', () => {
    expect([PAGE_WIDTH, PAGE_HEIGHT]).toEqual([11906, 16838])
  })

  it('[GB-5.2.1] leaves 37 mm above, 28 mm at the binding edge and a type area of 156 by 225 mm', () => {
    const { marginTop, marginLeft, marginRight, marginBottom } = PAGE_PROFILES.pageSetup

    expect(twipsToMm(marginTop)).toBeCloseTo(37, 1)
    expect(twipsToMm(marginLeft)).toBeCloseTo(28, 1)
    expect(PAGE_WIDTH - marginLeft - marginRight).toBe(TYPE_AREA_WIDTH)
    expect(twipsToMm(TYPE_AREA_WIDTH)).toBeCloseTo(156, 1)
    expect(PAGE_HEIGHT - marginTop - marginBottom).toBe(TYPE_AREA_HEIGHT)
    expect(twipsToMm(TYPE_AREA_HEIGHT)).toBeCloseTo(225, 1)
  })

  it.each(['pageSetup', 'ink'] as const)('[GB-5.2.3] holds 22 lines in the profile %s', (name) => {
    expect(linesPerPage(PAGE_PROFILES[name])).toBe(GBT9704.linesPerPage.value)
  })

  it('[GB-5.2.3] would lose a line with a pitch one twip wider', () => {
    expect(linesPerPage({ ...PAGE_PROFILES.pageSetup, linePitch: 580 })).toBe(21)
  })

  it('[GB-5.2.3] holds 28 characters on a line', () => {
    expect(charactersPerLine()).toBe(GBT9704.charactersPerLine.value)
  })

  it('names the clause of every number that is not practice', () => {
    const measures: readonly Measure[] = Object.values(GBT9704)
    const stated = measures.filter((measure) => measure.strength !== 'practice')

    expect(stated.filter((measure) => !/^(5|7|10)\.\d+(\.\d+)*$/.test(measure.clause))).toEqual([])
    expect(measures.every((measure) => measure.value > 0)).toBe(true)
  })
})

describe('styles', () => {
  it('[GB-5.2.2] sets text in 三号 仿宋', () => {
    expect(STYLES.body.format).toMatchObject({ font: 'text', sizePt: 16 })
  })

  it('[GB-7.3.1] sets the title in 二号 小标宋, centred, on lines of 36 pt', () => {
    expect(STYLES.title.format).toMatchObject({ font: 'title', sizePt: 22, align: 'center', line: 720, keepNext: true })
  })

  it('[GB-7.3.3] indents text and headings by two characters and sets each level in its face', () => {
    for (const kind of ['body', 'heading1', 'heading2', 'heading3', 'heading4'] as const) {
      expect(STYLES[kind].format).toMatchObject({ indentFirst: 630, indentFirstCharacters: 2 })
    }
    const faces = ([1, 2, 3, 4] as const).map((level) => STYLES[`heading${level}`].format.font)
    expect(faces).toEqual(['heading', 'subheading', 'text', 'text'])
  })

  it('[GB-7.4.2] sets the colophon in 四号 on lines of 28 pt', () => {
    expect(STYLES.colophon.format).toMatchObject({ font: 'text', sizePt: 14, line: 560 })
  })

  it('uses no bold anywhere: the standard has none', () => {
    expect(JSON.stringify(STYLES)).not.toContain('old')
  })
})
