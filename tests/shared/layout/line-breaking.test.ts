import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSpace, mayBreakAtHyphen, mayBreakBetween } from '#shared/layout/break-classes.ts'
import { breakLines, type Line, type LineMeasure } from '#shared/layout/line-breaking.ts'
import { advanceOf } from '#shared/layout/text-width.ts'

const STYLE = { emTwips: 320, spacingTwips: -5 }
const TYPE_AREA: LineMeasure = { firstTwips: 8844 - 630, restTwips: 8844 }

function linesOf(text: string, measure: LineMeasure = TYPE_AREA): string[] {
  return breakLines(text, STYLE, measure).map((line) => text.slice(line.from, line.to))
}

function mayEndAt(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  return mayBreakBetween(before, after) || mayBreakAtHyphen(text.charCodeAt(at - 2), before, after)
}

/** Width of a line without the spaces at its end. */
function widthOf(line: string, tabs: readonly number[]): number {
  let [width, visible] = [0, 0]
  for (let at = 0; at < line.length; at += 1) {
    const stop = line[at] === '\t' ? tabs.find((place) => place > width) : undefined
    width = stop ?? width + advanceOf(line.charCodeAt(at), STYLE)
    if (!isSpace(line.charCodeAt(at))) visible = width
  }
  return visible
}

/** What the line breaking must give, by the plainest means: every line measured from its beginning at each character. */
function plainLines(text: string, { firstTwips, restTwips, tabsTwips = [] }: LineMeasure): Line[] {
  const lines: Line[] = []
  const measured = (from: number, to: number) => widthOf(text.slice(from, to), lines.length === 0 ? tabsTwips : [])
  const fits = (from: number, at: number) =>
    at === from || text[at] === ' ' || measured(from, at + 1) <= (lines.length === 0 ? firstTwips : restTwips) + 1e-6
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    const isEnd = at === text.length || text[at] === '\n'
    if (!isEnd && fits(from, at)) continue
    let to = at
    while (!isEnd && to > from && !mayEndAt(text, to)) to -= 1
    if (to === from) to = at
    lines.push({ from, to, widthTwips: measured(from, to) })
    from = isEnd ? at + 1 : to
    if (!isEnd) at = to - 1
  }
  return lines
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
        const lines = breakLines(text, STYLE, TYPE_AREA)

        const ends = lines.map((line) => line.to)
        expect(lines.map((line) => text.slice(line.from, line.to)).join('')).toBe(text.replaceAll('\n', ''))
        expect(ends).toEqual([...ends].sort((a, b) => a - b))
      }),
    )
  })

  it('gives the lines that measuring every character gives, whatever the text and its room', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('文', '公', '，', '。', '“', '”', '—', '2', 'a', '-', ' ', '（', '\n', '\t', '𠮷'),
      maxLength: 200,
    })
    const anyMeasure = fc.record({
      firstTwips: fc.integer({ min: 1000, max: 8844 }),
      restTwips: fc.integer({ min: 1000, max: 8844 }),
      tabsTwips: fc.constantFrom([], [945], [630, 4000]),
    })
    fc.assert(
      fc.property(anyText, anyMeasure, (text, measure) => {
        const rounded = (line: Line) => ({ ...line, widthTwips: Math.round(line.widthTwips * 1000) })

        expect(breakLines(text, STYLE, measure).map(rounded)).toEqual(plainLines(text, measure).map(rounded))
      }),
      { numRuns: 500 },
    )
  })

  it('gives a line of nothing but a space no width at all', () => {
    const lines = breakLines(' a。”。—', STYLE, { firstTwips: 1158, restTwips: 1000 })

    expect(lines[0]).toEqual({ from: 0, to: 1, widthTwips: 0 })
  })

  it('lets no line grow wider than its room', () => {
    const anyText = fc.string({ unit: fc.constantFrom('文', '，', '“', '2', 'a'), minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(anyText, (text) => {
        for (const [index, line] of breakLines(text, STYLE, TYPE_AREA).entries())
          expect(line.widthTwips).toBeLessThanOrEqual(index === 0 ? TYPE_AREA.firstTwips : TYPE_AREA.restTwips)
      }),
    )
  })
})
