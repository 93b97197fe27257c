import { describe, expect, it } from 'vitest'
import { documentToDocx } from '#server/docx/index.ts'
import { disordered, docxParts } from '#tests/support/docx-parts.ts'
import { layoutCorpus } from '#tests/support/layout/corpus.ts'
import { templateOf } from '#tests/support/office-samples.ts'

/** Parts whose elements are bound to the sequences of the schema. */
const SEQUENCED = /^word\/(?:document|styles|header\d+|footer\d+)\.xml$/

describe('every file of the corpus', () => {
  it.each(layoutCorpus())('has all properties of $name in the order of the schema', async (document) => {
    const { view, profile, isSealed } = document
    const template = templateOf(view.documentKind)
    for (const copy of ['final', 'review'] as const) {
      const parts = await docxParts(await documentToDocx(view, { template, copy, profile, isSealed }))
      const sequenced = [...parts].filter(([name]) => SEQUENCED.test(name))

      // Text, styles, and at least the footers of odd and even pages.
      expect(sequenced.length).toBeGreaterThanOrEqual(4)
      expect(sequenced.flatMap(([name, xml]) => disordered(xml).map((found) => `${name}: ${found}`))).toEqual([])
    }
  })
})

describe('the order of properties', () => {
  it.each([
    ['<w:pPr><w:ind w:left="1"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>'],
    ['<w:rPr><w:sz w:val="32"/><w:rFonts w:hint="eastAsia"/></w:rPr>'],
    ['<w:tblBorders><w:bottom w:val="none"/><w:top w:val="none"/></w:tblBorders>'],
    ['<w:pPr><w:unheardOf/></w:pPr>'],
  ])('is found wrong in %s', (xml) => {
    expect(disordered(xml)).toEqual([xml])
  })
})
