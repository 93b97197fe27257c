import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fields } from '#shared/document/fields.ts'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import { GBT9704 } from '#shared/layout/gbt9704.ts'
import type { LayoutOptions } from '#shared/layout/layout-options.ts'
import { charactersPerLine, linesPerPage, PAGE_PROFILES, TYPE_AREA_WIDTH } from '#shared/layout/page-profile.ts'
import { pagesOf } from '#shared/layout/pages.ts'
import {
  fittingSteps,
  SIGNATURE_STANDINGS,
  type SignatureStanding,
  signatureStanding,
} from '#shared/layout/signature-fit.ts'
import { flowOf as flowAlone } from '#tests/support/flow-of.ts'
import { fittedDocuments } from '#tests/support/layout/fitted-documents.ts'
import { sampleView, templateOf } from '#tests/support/office-samples.ts'

const PROFILE = PAGE_PROFILES.pageSetup
const OFF: Fields = { signatureFitting: '不调整' }

type Line = readonly [kind: ParagraphKind, text: string]

const SIGNATURE: readonly Line[] = [
  ['issuerName', '临江市委办公室'],
  ['dateOfIssue', '2026年11月22日'],
]

/** A paragraph of so many lines, its last line two characters long. */
function paragraph(lines: number): Line {
  return ['body', '文'.repeat(26 + 28 * (lines - 2) + 2)]
}

function flowOf(text: readonly Line[], fields: Fields = {}, options: Partial<LayoutOptions> = {}) {
  const view = sampleView('plan', fields, [...text, ...SIGNATURE])
  const usual = { template: templateOf('plan'), profile: PROFILE, isSealed: true, reviewMark: null }
  return documentFlow(view, { ...usual, ...options })
}

describe('making room for the signature', () => {
  // An empty line, the text, two empty lines, name, date and what the seal needs below them; 22 lines a page, 23 where they are closest, 21 where widest.
  it.each([
    { text: [16], pages: 1, pitch: 579, why: 'there is room' },
    { text: [3, 14], pages: 1, pitch: 554, why: 'one line more is all it takes' },
    { text: [3, 15], pages: 2, pitch: 579, why: 'two lines more are more than a page may get: the text goes along' },
    { text: [20, 20], pages: 2, pitch: 554, why: 'two pages give two lines' },
    { text: [42, 4], pages: 3, pitch: 579, why: 'the last paragraph ends on the page of the signature anyway' },
    { text: [43], pages: 3, pitch: 607, why: 'the text fills its pages, and wider lines move some of it on' },
  ])('[GB-7.3.5.5] sets paragraphs of $text lines at $pitch twips, because $why', ({ text, pages, pitch }) => {
    const flow = flowOf(text.map(paragraph))

    expect(flow.profile.linePitch).toBe(pitch)
    expect(flow.isFitted).toBe(pitch !== PROFILE.linePitch)
    expect(pagesOf(flow)).toHaveLength(pages)
  })

  it('sets characters closer before it touches the lines, where that brings a paragraph back by a line', () => {
    // Figures leave 28 characters and a bit: a trace closer, the last character still stands on the line.
    const figures: Line = ['body', `${'文'.repeat(24)}${'2026年'.repeat(12)}`]
    const candidates = Array.from({ length: 60 }, (_, at) => ['body', `${figures[1]}${'1'.repeat(at)}`] as const)
    const fitted = candidates.map((line) => flowOf([paragraph(13), line])).filter(({ isFitted }) => isFitted)
    const bySpacing = fitted.filter(({ profile }) => profile.linePitch === PROFILE.linePitch)

    expect(bySpacing.length).toBeGreaterThan(0)
    for (const { profile } of bySpacing) expect(profile.spacing).toBe(-6)
  })

  it.each(fittedDocuments())('fits the %s of the corpus, and not where the form says otherwise', (_, view) => {
    const off = { ...view, fields: { ...view.fields, ...OFF } }

    expect(flowAlone(view).isFitted).toBe(true)
    expect(pagesOf(flowAlone(view)).length).toBeLessThanOrEqual(pagesOf(flowAlone(off)).length)
    expect(flowAlone(off).profile).toBe(PROFILE)
  })

  it.each([
    { lines: 23, pitch: 579, pages: 2, why: 'the colophon has room below the seal' },
    { lines: 24, pitch: 574, pages: 2, why: 'the seal would press the colophon to the back of the next sheet' },
    { lines: 25, pitch: 579, pages: 4, why: 'the colophon would go there without a seal, too' },
  ])('[GB-7.3.5.1] sets $lines lines above seal and colophon at $pitch twips, because $why', (expected) => {
    const lines = Array.from({ length: expected.lines }, () => ['body', '一行正文。'] as const)
    const fields = { letterhead: '临江市档案馆文件', ccRecipient: ['市委'], printingOffice: '临江市档案馆办公室' }
    const flow = flowAlone(sampleView('notice', fields, [['title', '关于抽查的通知'], ...lines, ...SIGNATURE]))

    expect([flow.profile.linePitch, pagesOf(flow).length]).toEqual([expected.pitch, expected.pages])
  })

  it('leaves everything as it is where the form says so', () => {
    const flow = flowOf([paragraph(3), paragraph(14)], OFF)

    expect(flow).toMatchObject({ isFitted: false, profile: PROFILE })
    expect(signatureStanding(flow)).toBe('textTakenAlong')
  })

  it('stays within the bounds of the data, and changes as little as it can first', () => {
    for (const profile of [PAGE_PROFILES.pageSetup, PAGE_PROFILES.ink]) {
      const steps = fittingSteps(profile)
      const lines = steps.map(linesPerPage)
      const tighter = steps.slice(0, -1).map(({ linePitch }) => linePitch)

      expect(Math.max(...lines)).toBe(GBT9704.fittedLinesMost.value)
      expect(Math.min(...lines)).toBe(GBT9704.fittedLinesLeast.value)
      expect(tighter).toEqual(tighter.toSorted((a, b) => b - a))
      for (const { spacing } of steps) expect([-5, -6]).toContain(spacing)
      // Closer characters do not put a 29th on a line.
      expect(Math.floor(TYPE_AREA_WIDTH / (320 - 6))).toBe(charactersPerLine())
    }
  })

  it('never makes it worse, touches nothing that stands well, and gives equal numbers for equal texts', () => {
    const rank = (standing: SignatureStanding) => SIGNATURE_STANDINGS.indexOf(standing)
    const texts = fc.array(fc.integer({ min: 2, max: 50 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(texts, fc.boolean(), (lengths, isSealed) => {
        const text = lengths.map(paragraph)
        const [usual, fitted] = [flowOf(text, OFF, { isSealed }), flowOf(text, {}, { isSealed })]
        const [before, after] = [signatureStanding(usual), signatureStanding(fitted)]

        expect(fitted.isFitted).toBe(fitted.profile !== PROFILE)
        if (before === 'belowText') expect(fitted.isFitted).toBe(false)
        if (fitted.isFitted) expect(rank(after)).toBeLessThan(rank(before))
        expect(flowOf(text, {}, { isSealed }).profile).toBe(fitted.profile)
      }),
      { numRuns: 200 },
    )
  })
})
