import { describe, expect, it } from 'vitest'
import { compareLayouts } from '#tests/support/layout/compare-layout.ts'
import { layoutCorpus, smallCorpus } from '#tests/support/layout/corpus.ts'
import { canRender } from '#tests/support/render.ts'

const isMeasurable = await canRender()

describe('the corpus of layouts', () => {
  it('has at least forty documents, of every format and kind', () => {
    const corpus = layoutCorpus()

    expect(corpus.length).toBeGreaterThanOrEqual(40)
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length)
    expect(new Set(corpus.map(({ view }) => view.documentKind)).size).toBe(23)
  })
})

describe.skipIf(!isMeasurable)('documents of every format, set by LibreOffice', () => {
  it('have as many pages as our own layout gives them, and the same lines', async () => {
    const comparisons = await compareLayouts(smallCorpus())

    expect(comparisons).toHaveLength(6)
    for (const { name, ourPages, theirPages } of comparisons) expect([name, theirPages]).toEqual([name, ourPages])
    const lines = comparisons.reduce((sum, { ourLines }) => sum + ourLines, 0)
    const equal = comparisons.reduce((sum, { equalLines }) => sum + equalLines, 0)
    expect(lines).toBeGreaterThan(200)
    expect(equal / lines).toBeGreaterThanOrEqual(0.99)
  }, 120_000)
})
