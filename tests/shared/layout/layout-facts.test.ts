import { describe, expect, it } from 'vitest'
import { paragraphJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { documentView } from '#shared/document/view.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import { layoutFacts } from '#shared/layout/layout-facts.ts'
import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import { templateOf } from '#tests/support/office-samples.ts'

type Line = readonly [kind: ParagraphKind, text: string]

function factsOf(...lines: readonly Line[]) {
  return factsIn({}, lines)
}

function factsIn(fields: Fields, lines: readonly Line[]) {
  const content = lines.map(([kind, text], index) => paragraphJson({ id: `b${index}`, kind, text }))
  const view = documentView('speech', { type: 'doc', content }, fields)
  const options = { template: templateOf('speech'), profile: PAGE_PROFILES.pageSetup, isSealed: true, reviewMark: null }
  return layoutFacts(documentFlow(view, options))
}

/** One paragraph of exactly so many lines, two characters short of full. */
const lines = (count: number): Line => ['body', '临'.repeat(count * 28 - 4)]

const SIGNATURE: readonly Line[] = [
  ['issuerName', '临江市委办公室'],
  ['dateOfIssue', '2026年11月22日'],
]

describe('what rules may ask of the pages', () => {
  it('is how many there are', () => {
    expect(factsOf(lines(21)).pageCount).toBe(1)
    expect(factsOf(lines(22)).pageCount).toBe(2)
  })

  it('is a signature that no line of text could follow to the next page', () => {
    // Longer than a page, the last paragraph cannot be kept together with the signature.
    const facts = factsIn({ signatureFitting: '不调整' }, [lines(43), ...SIGNATURE])

    expect(factsOf(lines(5), ...SIGNATURE).loneSignature).toBeNull()
    expect(facts.loneSignature).toEqual({ page: 3, blockId: 'b1' })
  })

  it('[GB-7.3.5.5] is no lone signature once the lines were set closer or wider, and says how far', () => {
    const [closer, wider] = [factsOf(lines(40), ...SIGNATURE), factsOf(lines(43), ...SIGNATURE)]

    expect([closer.loneSignature, wider.loneSignature]).toEqual([null, null])
    expect(closer).toMatchObject({ pageCount: 2, fittedTo: { linePitchPt: 27.7, spacingPt: -0.25 } })
    expect(wider).toMatchObject({ pageCount: 3, fittedTo: { linePitchPt: 30.35, spacingPt: -0.25 } })
    expect(factsOf(lines(5), ...SIGNATURE).fittedTo).toBeNull()
  })

  it('is a last line of one or two characters, where the text runs on and not where it is one line', () => {
    const short: Line = ['body', '临'.repeat(28)]

    expect(factsOf(short).shortLastLines).toEqual([{ page: 1, blockId: 'b0', text: '临临' }])
    expect(factsOf(['body', '临'.repeat(29)]).shortLastLines).toEqual([])
    expect(factsOf(['body', '临']).shortLastLines).toEqual([])
    expect(factsOf(['issuerName', '临'.repeat(28)]).shortLastLines).toEqual([])
  })
})
