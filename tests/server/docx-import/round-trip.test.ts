import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { documentToDocx } from '#server/docx/index.ts'
import { NO_FITTING } from '#shared/document/layout-choices.ts'
import { type DocumentView, documentView } from '#shared/document/view.ts'
import { noticeSample, templateOf } from '#tests/support/office-samples.ts'
import { importDocx, readable, sampleDocuments } from '#tests/support/word-import.ts'

async function exported(view: DocumentView): Promise<Uint8Array> {
  return documentToDocx(view, { template: templateOf(view.documentKind), copy: 'final' })
}

describe('a document that is exported and imported', () => {
  it.each(sampleDocuments())('reads the same: %s', async (_, view) => {
    const { body } = importDocx(await exported(view))

    expect(readable(documentView(view.documentKind, body, {}).blocks)).toEqual(readable(view.blocks))
  })

  it.each(sampleDocuments())('is exported again as the same file: %s', async (_, view) => {
    const first = await exported(view)
    const { body, fields } = importDocx(first)
    const second = await exported(documentView(view.documentKind, body, fields))

    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  })

  it('keeps the choice not to fit the signature, and says nothing of it where it was not made', async () => {
    const chosen = await exported(noticeSample(2, { signatureFitting: NO_FITTING }))
    const usual = await exported(noticeSample(2))

    expect(importDocx(chosen).fields.signatureFitting).toBe(NO_FITTING)
    expect(importDocx(usual).fields.signatureFitting).toBeUndefined()
    const settings = async (file: Uint8Array) =>
      (await JSZip.loadAsync(file)).file('word/settings.xml')?.async('string')
    expect(await settings(chosen)).toContain('<w:docVar w:name="wenshu.signatureFitting" w:val="不调整"/>')
    expect(await settings(usual)).not.toContain('docVar')
  })

  it('keeps every field that is printed', async () => {
    const view = noticeSample(2, { copyNumber: '000012', securityClassification: '秘密', classificationPeriod: '1年' })
    const { fields } = importDocx(await exported(view))
    const { issuingAuthority: _, ...printed } = view.fields

    expect(fields).toEqual(printed)
  })
})
