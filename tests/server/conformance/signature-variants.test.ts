import { describe, expect, it } from 'vitest'
import { inspectDocx } from '#server/conformance/inspect-docx.ts'
import { documentToDocx } from '#server/docx/index.ts'
import type { CheckStatus } from '#shared/conformance/check.ts'
import type { DocumentView } from '#shared/document/view.ts'
import { billSample, jointNotice, orderSample } from '#tests/support/format-samples.ts'
import { letterSample, sampleText, sampleView, speechSample, templateOf } from '#tests/support/office-samples.ts'

/** Which checks of the signature look at a file, by the beginning of their names, and how they end. */
async function signatureChecks(view: DocumentView, isSealed = true): Promise<Readonly<Record<string, CheckStatus>>> {
  const bytes = await documentToDocx(view, { template: templateOf(view.documentKind), copy: 'final', isSealed })
  const { checks } = inspectDocx(bytes, { format: null, profile: null })
  const own = checks.filter(({ name, status }) => /^(?:un)?sealed|^stamp/.test(name) && status !== 'notApplicable')
  return Object.fromEntries(own.map(({ name, status }) => [name, status]))
}

const SEALED = { sealedGap: 'pass', sealedDateIndent: 'pass', sealedNameCentred: 'pass' }
const UNSEALED = { unsealedGap: 'pass', unsealedNameIndent: 'pass', unsealedDateIndent: 'pass' }
const STAMP = {
  ...{ stampGap: 'pass', stampIndent: 'pass', stampPostGap: 'pass' },
  ...{ stampDateGap: 'pass', stampDateIndent: 'pass' },
}

function signedBy(name: string): DocumentView {
  return sampleView('notice', { letterhead: '临江市档案馆文件', issuingNumber: '临档发〔2026〕3号' }, [
    ['title', '关于加强档案管理的通知'],
    ['body', sampleText(2)],
    ['issuerName', name],
    ['dateOfIssue', '2026年11月2日'],
  ])
}

describe('the checks of a signature', () => {
  it.each([
    '市档案馆',
    '临江市档案馆',
    '中共临江市委机构编制委员会办公室',
    '临江市哲学社会科学工作领导小组综合协调办公室',
  ])('[GB-7.3.5.1] [GB-7.3.5.2] know with and without a seal apart for %s', async (name) => {
    expect(await signatureChecks(signedBy(name), true)).toEqual(SEALED)
    expect(await signatureChecks(signedBy(name), false)).toEqual(UNSEALED)
  })

  it('[GB-7.3.5.3] look at post and name of a signatory by the form of the stamp', async () => {
    expect(await signatureChecks(orderSample())).toEqual(STAMP)
    expect(await signatureChecks(billSample())).toEqual(STAMP)
  })

  it('do not apply to names side by side with room for their seals, nor to a speech', async () => {
    expect(await signatureChecks(jointNotice(3))).toEqual({})
    expect(await signatureChecks(speechSample())).toEqual({})
    expect(await signatureChecks(letterSample())).toEqual(SEALED)
  })
})
