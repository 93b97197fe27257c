import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUp, averageLength, changeOf, type Figure, shareOver } from '#shared/paperwork/figures.ts'
import { documentsByMonth, OVERVIEW_ROWS, orderLines, overviewLines } from '#shared/paperwork/overview.ts'

const aFigure = (part: Partial<Figure> = {}): Figure => ({
  unitId: 'general',
  kind: 'notice',
  month: 3,
  documents: 2,
  characters: 3000,
  over: 1,
  excused: 0,
  ...part,
})

const figures = fc.array(
  fc.record({
    unitId: fc.constantFrom('general', 'desk', 'registry'),
    kind: fc.constantFrom('notice', 'opinion'),
    month: fc.integer({ min: 1, max: 12 }),
    documents: fc.integer({ min: 1, max: 50 }),
    characters: fc.integer({ min: 1, max: 90_000 }),
    over: fc.integer({ min: 0, max: 50 }),
    excused: fc.integer({ min: 0, max: 50 }),
  }),
)

describe('figures', () => {
  it.each([
    [{ documents: 0, characters: 0, over: 0, excused: 0 }, null, null],
    [{ documents: 2, characters: 3001, over: 1, excused: 0 }, 1501, 0.5],
  ])('%j are %s 字 on average and %s over', (totals, average, share) => {
    expect(averageLength(totals)).toBe(average)
    expect(shareOver(totals)).toBe(share)
  })

  it.each([
    [12, 10, 0.2],
    [8, 10, -0.2],
    [0, 10, -1],
    [3, 0, null],
    [0, 0, null],
  ])('changed from %i against %i by %s', (now, before, change) => {
    expect(changeOf(now, before)).toBe(change)
  })
})

describe('the lines of the overview', () => {
  it('add up to the totals, whatever they stand for and whichever are asked for', () => {
    fc.assert(
      fc.property(figures, figures, fc.constantFrom(...OVERVIEW_ROWS), (now, before, rows) => {
        const lines = overviewLines({ now, before }, { rows, keys: ['general', '3'] })
        expect(addUp(lines.map((line) => line.now))).toEqual(addUp(now))
        expect(addUp(lines.map((line) => line.before))).toEqual(addUp(before))
        expect(lines.flatMap(({ byMonth }) => byMonth).reduce((sum, count) => sum + count, 0)).toBe(
          addUp(now).documents,
        )
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
      }),
    )
  })

  it('come in the sequence asked for, with what only the year before had', () => {
    const lines = overviewLines(
      { now: [aFigure()], before: [aFigure({ unitId: 'closed' })] },
      { rows: 'unit', keys: ['desk', 'general'] },
    )

    expect(lines.map(({ key, now, before }) => [key, now.documents, before.documents])).toEqual([
      ['desk', 0, 0],
      ['general', 2, 0],
      ['closed', 0, 2],
    ])
  })

  it('are ordered by the number asked for, those without one last', () => {
    const line = (key: string, now: Figure[], before: Figure[], quotaShare: number | null) => ({
      ...{ key, now: addUp(now), before: addUp(before), quotaShare },
      byMonth: documentsByMonth(now),
    })
    const lines = [
      line('new', [aFigure({ documents: 1, over: 1 })], [], null),
      line('grown', [aFigure({ documents: 4, over: 1 })], [aFigure({ documents: 2 })], 0.5),
      line('shrunk', [aFigure({ documents: 3, characters: 9000, over: 0 })], [aFigure({ documents: 6 })], 0.9),
    ]
    const keysBy = (order: Parameters<typeof orderLines>[1]) => orderLines(lines, order).map(({ key }) => key)

    expect(keysBy('position')).toEqual(['new', 'grown', 'shrunk'])
    expect(keysBy('documents')).toEqual(['grown', 'shrunk', 'new'])
    expect(keysBy('change')).toEqual(['grown', 'shrunk', 'new'])
    expect(keysBy('characters')).toEqual(['shrunk', 'new', 'grown'])
    expect(keysBy('average')).toEqual(['new', 'shrunk', 'grown'])
    expect(keysBy('over')).toEqual(['new', 'grown', 'shrunk'])
    expect(keysBy('quota')).toEqual(['shrunk', 'grown', 'new'])
  })
})
