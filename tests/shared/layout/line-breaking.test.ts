import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, type LineMeasure } from '#shared/layout/line-breaking.ts'

const STYLE = { emTwips: 320, spacingTwips: -5 }
const TYPE_AREA: LineMeasure = { firstTwips: 8844 - 630, restTwips: 8844 }

function linesOf(text: string, measure: LineMeasure = TYPE_AREA): string[] {
  return breakLines([{ text, style: STYLE }], measure).map((line) => text.slice(line.from, line.to))
}

describe('breaking a paragraph into lines', () => {
  it('[GB-5.2.3] sets 26 characters on the indented first line and 28 on every further one', () => {
    expect(linesOf('文'.repeat(100)).map((line) => line.length)).toEqual([26, 28, 28, 18])
  })

  it('carries the character before a closing mark to the next line instead of letting the mark begin it', () => {
    const [first, second] = linesOf(`${'文'.repeat(26)}，枢`)

    expect(first).toBe('文'.repeat(25))
    expect(second).toBe('文，枢')
  })

  it('does not leave an opening mark at the end of a line', () => {
    const [first, second] = linesOf(`${'文'.repeat(25)}《枢要》`)

    expect(first).toBe('文'.repeat(25))
    expect(second).toBe('《枢要》')
  })

  it('keeps a number together and gives digits half the room of a character', () => {
    const [first, second] = linesOf(`${'文'.repeat(25)}2026年`)

    expect(first).toBe('文'.repeat(25))
    expect(second).toBe('2026年')
  })

  it('breaks a word that is longer than a line where the line is full', () => {
    expect(linesOf('a'.repeat(200)).length).toBeGreaterThan(2)
  })

  it('ends a line at a line break and gives an empty paragraph one line', () => {
    expect(linesOf('文\n枢')).toEqual(['文', '枢'])
    expect(linesOf('')).toEqual([''])
  })

  it('loses no character and repeats none, whatever the text', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('文', '，', '。', '“', '”', '《', '》', '2', 'a', ' ', '（', '\n'),
    })
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = breakLines([{ text, style: STYLE }], TYPE_AREA)

        const ends = lines.map((line) => line.to)
        expect(lines.map((line) => text.slice(line.from, line.to)).join('')).toBe(text.replaceAll('\n', ''))
        expect(ends).toEqual([...ends].sort((a, b) => a - b))
      }),
    )
  })

  it('lets no line grow wider than its room', () => {
    const anyText = fc.string({ unit: fc.constantFrom('文', '，', '“', '2', 'a'), minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(anyText, (text) => {
        for (const [index, line] of breakLines([{ text, style: STYLE }], TYPE_AREA).entries())
          expect(line.widthTwips).toBeLessThanOrEqual(index === 0 ? TYPE_AREA.firstTwips : TYPE_AREA.restTwips)
      }),
    )
  })
})
