import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import type { DocumentFlow } from '#shared/layout/flow.ts'
import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import { type Page, pagesOf, textHeight } from '#shared/layout/pages.ts'
import { sampleText, sampleView, templateOf } from '#tests/support/office-samples.ts'

const PROFILE = PAGE_PROFILES.pageSetup
const COLOPHON = { ccRecipient: ['市人大常委会办公室'], printingOffice: '临江市委办公室', printingDate: '2026-11-22' }

function flowOf(kind: string, lines: readonly (readonly [ParagraphKind, string])[], fields = {}): DocumentFlow {
  const view = sampleView(kind, fields, lines)
  return documentFlow(view, { template: templateOf(kind), profile: PROFILE, isSealed: true, reviewMark: null })
}

function bodyOf(characters: number): DocumentFlow {
  return { ...flowOf('speech', [['body', '文'.repeat(characters)]]), colophon: null }
}

function linesOn(page: Page | undefined): number {
  return page?.atoms.length ?? 0
}

describe('cutting a document into pages', () => {
  it('[GB-5.2.3] sets 22 lines on a full page of text', () => {
    const pages = pagesOf(bodyOf(28 * 60))

    // One empty line stands above the text of a speech.
    expect(linesOn(pages[0])).toBe(22)
    expect(linesOn(pages[1])).toBe(22)
  })

  it('never leaves a heading at the foot of a page without the text that follows it', () => {
    for (let length = 1; length < 60; length += 1) {
      const flow = flowOf('speech', [
        ['body', '文'.repeat(length * 20)],
        ['heading1', '提高认识'],
        ['body', sampleText(3)],
      ])
      for (const page of pagesOf(flow).slice(0, -1)) expect(page.atoms.at(-1)?.atom.keepWithNext).toBe(false)
    }
  })

  it('[GB-7.3.5] takes the last paragraph along when the signature moves to the next page', () => {
    for (let length = 1; length < 50; length += 1) {
      const flow = flowOf('notice', [
        ['body', '文'.repeat(length * 20)],
        ['body', '特此通知。'],
        ['issuerName', '临江市委办公室'],
        ['dateOfIssue', '2026年11月22日'],
      ])
      const last = pagesOf(flow).at(-1)
      expect(last?.atoms.length).toBeGreaterThan(4)
    }
  })

  it('[GB-7.4.1] puts the colophon on the last page, and on a page of its own where the text leaves no room', () => {
    const withRoom = pagesOf(flowOf('notice', [['body', sampleText(3)]], COLOPHON))
    expect(withRoom.map((page) => page.hasColophon)).toEqual([true])

    const full = { ...bodyOf(26 + 28 * 20), colophon: flowOf('notice', [['body', '文']], COLOPHON).colophon }
    expect(pagesOf(full).map((page) => page.hasColophon)).toEqual([false, true])
  })

  it('fills no page beyond the type area and loses no line, whatever the lengths', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(lengths, (paragraphs) => {
        const flow = flowOf(
          'speech',
          paragraphs.map((length) => ['body', '文'.repeat(length)] as const),
        )
        const pages = pagesOf(flow)

        const shown = pages.flatMap((page) => page.atoms).map(({ atom }) => atom.line?.line)
        const characters = shown.reduce((sum, line) => sum + (line === undefined ? 0 : line.to - line.from), 0)
        for (const page of pages) expect(page.filled).toBeLessThanOrEqual(textHeight(PROFILE))
        expect(characters).toBe(paragraphs.reduce((sum, length) => sum + length, 0))
      }),
      { numRuns: 50 },
    )
  })
})
