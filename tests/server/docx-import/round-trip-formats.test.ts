import { describe, expect, it } from 'vitest'
import { documentToDocx } from '#server/docx/index.ts'
import { type DocumentView, documentView } from '#shared/document/view.ts'
import {
  billSample,
  informationSample,
  jointNotice,
  jointRequest,
  orderSample,
  paperSample,
  resolutionSample,
} from '#tests/support/format-samples.ts'
import { landscapeEnds, landscapeNotice, landscapePlan, tabledView } from '#tests/support/landscape-samples.ts'
import { documentOf } from '#tests/support/layout/fitted-documents.ts'
import { minutesSample, noticeSample, sampleText, templateOf } from '#tests/support/office-samples.ts'
import { dutiesTable } from '#tests/support/tables.ts'
import { importDocx, readable } from '#tests/support/word-import.ts'

const SAMPLES: readonly (readonly [string, DocumentView])[] = [
  ['joint notice of two', jointNotice(2)],
  ['joint notice of eight', jointNotice(8)],
  ['joint request of five', jointRequest(5)],
  ['order whose mark is its title', orderSample()],
  ['order with a title', orderSample('临江市人民政府关于给予市档案馆嘉奖的命令')],
  ['bill', billSample()],
  ['information report', informationSample()],
  ['resolution', resolutionSample()],
  ['minutes', minutesSample()],
  ['notice with attachments bound by themselves', noticeSample(1, { attachmentBinding: '分开装订' })],
  ['notice set closer for its signature', documentOf('notice', [4, 4, 4, 4, 4, 4, 1, 1])],
  ['plan', paperSample('plan')],
  ['research report', paperSample('researchReport')],
  ['plan with a table across several pages', landscapePlan()],
  ['notice with a table across the page, attachments and a colophon', landscapeNotice()],
  ['plan with titles of tables', landscapeEnds()],
  ['paper that begins with a table across the page', tabledView('plan', [['title', '重点任务分工表'], dutiesTable(4)])],
  [
    'text after a table across the page, ending with another',
    tabledView('plan', [
      ['title', '方案'],
      ['body', sampleText(2)],
      dutiesTable(4),
      ['body', sampleText(1)],
      dutiesTable(3),
    ]),
  ],
]

async function exported(view: DocumentView): Promise<Uint8Array> {
  return documentToDocx(view, { template: templateOf(view.documentKind), copy: 'final' })
}

describe('a document of every format that is exported and imported', () => {
  it.each(SAMPLES)('reads the same: %s', async (_, view) => {
    const { body } = importDocx(await exported(view))

    expect(readable(documentView(view.documentKind, body, {}).blocks)).toEqual(readable(view.blocks))
  })

  it.each(SAMPLES)('is exported again as the same file: %s', async (_, view) => {
    const first = await exported(view)
    const { body, fields } = importDocx(first)
    const second = await exported(documentView(view.documentKind, body, fields))

    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  })

  it.each([
    ['joint notice', jointNotice(5)],
    ['joint request', jointRequest(3)],
    ['notice with attachments bound by themselves', noticeSample(1, { attachmentBinding: '分开装订' })],
    ['order', orderSample()],
    ['information report', informationSample()],
  ])('keeps every field that is printed: %s', async (_, view) => {
    const { fields } = importDocx(await exported(view))
    // Who issues it is not printed by itself, except on an information report.
    const { issuingAuthority, ...printed } = view.fields

    expect({ issuingAuthority, ...fields }).toEqual({ issuingAuthority, ...printed })
  })
})
