import { describe, expect, it } from 'vitest'
import { inkBands } from '#server/conformance/rendered/pixels.ts'
import { documentToDocx } from '#server/docx/index.ts'
import type { DocumentView } from '#shared/document/view.ts'
import { childNames, docxPart, docxParts } from '#tests/support/docx-parts.ts'
import { landscapeNotice, landscapePlan, tabledView } from '#tests/support/landscape-samples.ts'
import { sampleText, templateOf } from '#tests/support/office-samples.ts'
import { canRender, type RenderedPage, renderDocx } from '#tests/support/render.ts'
import { dutiesTable } from '#tests/support/tables.ts'

function toDocx(view: DocumentView, copy: 'final' | 'review' = 'final'): Promise<Uint8Array> {
  return documentToDocx(view, { template: templateOf(view.documentKind), copy })
}

const sections = (xml: string) => xml.match(/<w:sectPr>[\s\S]*?<\/w:sectPr>/g) ?? []
const sheets = (xml: string) => sections(xml).map((section) => /<w:pgSz w:w="(\d+)"/.exec(section)?.[1])

describe('the file of a document with a table across the page', () => {
  it('[GB-8] has a section for it, the page and its margins turned by a quarter', async () => {
    const xml = await docxPart(await toDocx(landscapePlan()), 'word/document.xml')

    expect(sheets(xml)).toEqual(['11906', '16838', '11906'])
    expect(sections(xml)[1]).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    expect(sections(xml)[1]).toContain('<w:pgMar w:top="1588" w:right="2098" w:bottom="1474" w:left="1984"')
    expect(xml).toContain('<w:tblW w:type="dxa" w:w="12756"/>')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  })

  it('ends a section in the last paragraph of its text, never in one more', async () => {
    const view = tabledView('plan', [['body', '文'.repeat(28 * 22 - 4)], dutiesTable(2), ['body', sampleText(1)]])
    const body = /<w:body>([\s\S]*)<\/w:body>/.exec(await docxPart(await toDocx(view), 'word/document.xml'))?.[1] ?? ''

    // The gap above, text that ends its section, table, the paragraph a table needs behind it, text.
    expect(childNames(body)).toEqual(['w:p', 'w:p', 'w:tbl', 'w:p', 'w:p', 'w:sectPr'])
  })

  it('names headers and footers of its own in every section, so that none has those of the one before', async () => {
    for (const copy of ['final', 'review'] as const) {
      const xml = await docxPart(await toDocx(landscapeNotice(), copy), 'word/document.xml')

      expect(sheets(xml)).toEqual(['11906', '16838', '11906', '16838', '11906'])
      for (const section of sections(xml).slice(1))
        expect(section.match(/<w:(?:header|footer)Reference w:type="(?:default|even)"/g)).toHaveLength(4)
    }
  })

  it('shows the page number in a frame from top to bottom, at the outer end of the foot of the page', async () => {
    const parts = await docxParts(await toDocx(landscapePlan()))
    const frames = [...parts].filter(([, xml]) => xml.includes('<w:textDirection w:val="tbRl"/>'))

    expect(frames).toHaveLength(2)
    for (const [, xml] of frames)
      expect(xml).toMatch(/<w:tblpPr [^>]*w:horzAnchor="page" w:vertAnchor="page"[\s\S]*PAGE/)
    expect(frames.map(([, xml]) => /<w:jc w:val="(right|left)"\/>/.exec(xml)?.[1]).sort()).toEqual(['left', 'right'])
  })

  it('keeps the head of a table with the row under it', async () => {
    const xml = await docxPart(await toDocx(landscapePlan()), 'word/document.xml')
    const [head, first] = xml.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? []

    expect(head?.match(/<w:keepNext\/>/g)).toHaveLength(6)
    expect(first).not.toContain('<w:keepNext/>')
  })
})

const isMeasurable = await canRender()
if (!isMeasurable) console.warn('Pages are not measured: LibreOffice or poppler is missing. Skipped, not passed.')

/** Allowed difference of a position, in millimetres. */
const TOLERANCE = 1

function near(actual: number | undefined, expected: number): void {
  expect(Math.abs((actual ?? Number.NaN) - expected), `${actual} mm is to be ${expected} mm`).toBeLessThan(TOLERANCE)
}

const isAcross = ({ image }: RenderedPage) => image.width > image.height

describe.skipIf(!isMeasurable)('a rendered plan with a table across the page', async () => {
  const pages = isMeasurable ? await renderDocx(await toDocx(landscapePlan())) : []
  const across = pages.flatMap((page, index) => (isAcross(page) ? [{ ...page, number: index + 1 }] : []))

  it('has every page of the table across, and none of the text', () => {
    expect(pages.map(isAcross)).toEqual([false, ...across.map(() => true), false])
    expect(across.length).toBeGreaterThan(3)
  })

  it('[GB-8] has the number at the foot of the upright page: 7 mm from the type area, right on odd, left on even pages', () => {
    for (const { image, number } of across) {
      const bands = inkBands(image, 'black', { left: 10, right: 33 })
      const dash = bands[0]

      near(((dash?.left ?? 0) + (dash?.right ?? 0)) / 2, 297 - 262 - 7)
      if (number % 2 === 0) near(bands[0]?.top, 28 + 4.9)
      else near(bands.at(-1)?.bottom, 28 + 156 - 4.9)
    }
  })

  it('begins the table with the type area and ends it inside, as wide as it', () => {
    for (const { image, number } of across.slice(1, -1)) {
      const bands = inkBands(image, 'black', { left: 33.5 })

      near(bands[0]?.top, 28)
      expect(bands.at(-1)?.bottom, `page ${number}`).toBeLessThan(28 + 156 + TOLERANCE)
      near(Math.min(...bands.map(({ left }) => left)), 35)
      near(Math.max(...bands.map(({ right }) => right)), 35 + 225)
    }
  })

  it('shows the head of the table on every page of it', () => {
    for (const { lines } of across) expect(lines.map(({ text }) => text).join('')).toContain('牵头单位')
  })
})
