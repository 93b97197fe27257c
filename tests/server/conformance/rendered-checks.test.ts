import { describe, expect, it } from 'vitest'
import { withRenderedChecks } from '#server/conformance/check-docx.ts'
import { inspectDocx } from '#server/conformance/inspect-docx.ts'
import { RENDERED_CHECKS } from '#server/conformance/rendered/rendered-checks.ts'
import { documentToDocx } from '#server/docx/index.ts'
import { createPdfConverter, findPrograms } from '#server/pdf/index.ts'
import { FILE_CHECKS } from '#shared/conformance/file-checks.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { messages } from '#shared/messages/index.ts'
import { type Mutation, mutate } from '#tests/support/conformance/mutations.ts'
import { landscapePlan } from '#tests/support/landscape-samples.ts'
import { noticeSample, templateOf } from '#tests/support/office-samples.ts'
import { canRender } from '#tests/support/render.ts'

const isMeasurable = await canRender()
const FOUND = { format: null, profile: null }

function notice(): Promise<Uint8Array> {
  const madeAt = new Date('2026-11-22T02:00:00Z')
  const template = templateOf('notice')
  return documentToDocx(noticeSample(6), { template, copy: 'final', manuscript: 'reviewDraft', madeAt })
}

/** What no XML layer has to see, but the eye does. */
const BROKEN: readonly (readonly [name: string, mutation: Mutation])[] = [
  [
    'renderedLetterhead',
    {
      check: 'letterheadTop',
      part: 'document.xml',
      from: /w:line="(\d+)" w:lineRule="exact"\/><\/w:pPr><\/w:p><w:p><w:pPr><w:pStyle w:val="WLetterhead"/,
      to: 'w:line="1000" w:lineRule="exact"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="WLetterhead"',
    },
  ],
  [
    'renderedRedLine',
    {
      check: 'redLine',
      part: 'document.xml',
      from: 'w:space="7" w:color="FF0000"',
      to: 'w:space="17" w:color="FF0000"',
    },
  ],
  [
    'renderedPageNumber',
    { check: 'pageNumberGap', part: 'document.xml', from: 'w:footer="1425"', to: 'w:footer="992"' },
  ],
]

/** The checks of rendered pages that each file does not pass, in the pages LibreOffice makes of it. */
async function notPassedOnPaper(files: readonly Uint8Array[]): Promise<readonly (readonly string[])[]> {
  const converter = await createPdfConverter(await findPrograms())
  if (converter === null) throw new Error('there is no LibreOffice here')
  const pdfs = await converter.convert(files)
  await converter.close()
  return Promise.all(
    files.map(async (file, index) => {
      const toPdf = () => Promise.resolve(pdfs[index] ?? new Uint8Array())
      const { checks } = await withRenderedChecks(file, inspectDocx(file, FOUND), { toPdf, standIns: [] })
      return checks.filter(({ layer, status }) => layer === 'rendered' && status !== 'pass').map(({ name }) => name)
    }),
  )
}

describe.skipIf(!isMeasurable)('checks of rendered pages', () => {
  it('pass our own notice and catch what is out of place on paper', async () => {
    const whole = await notice()
    const broken = await Promise.all(BROKEN.map(([, mutation]) => mutate(whole, mutation)))

    expect(await notPassedOnPaper([whole, ...broken])).toEqual([[], ...BROKEN.map(([name]) => [name])])
  }, 120_000)

  it('[GB-8] measure pages that lie across as they are bound, and find a number that is not at their foot', async () => {
    const view = landscapePlan(8)
    const plan = await documentToDocx(view, { template: templateOf(view.documentKind), copy: 'final' })
    const mutation = {
      check: 'landscapeNumberGap',
      part: 'header1.xml',
      from: /w:tblpX="\d+"/,
      to: 'w:tblpX="850"',
    } as const

    // A plan has neither letterhead nor colophon, and this one no page that text fills.
    const absent = ['renderedRows', 'renderedFirstLine', 'renderedLetterhead', 'renderedRedLine', 'renderedColophon']

    const [whole, broken] = await notPassedOnPaper([plan, await mutate(plan, mutation)])

    expect(whole).toEqual(absent)
    expect(broken?.filter((name) => !absent.includes(name))).toEqual(['renderedPageNumber'])
  }, 120_000)
})

describe('without pages', () => {
  it('no check of rendered pages passes', async () => {
    const file = await notice()
    const refused = () => Promise.reject(new DomainError('pdf.failed', 422))
    const reports = [
      await withRenderedChecks(file, inspectDocx(file, FOUND), null),
      await withRenderedChecks(file, inspectDocx(file, FOUND), { toPdf: refused, standIns: [] }),
    ]

    for (const { checks } of reports) {
      const statuses = checks.filter(({ layer }) => layer === 'rendered').map(({ status }) => status)
      expect(statuses).toEqual(RENDERED_CHECKS.map(() => 'notRendered'))
    }
  })
})

it('every check has a name in every language, and every name a check', () => {
  const names = [...FILE_CHECKS, ...RENDERED_CHECKS].map(({ name }) => name).toSorted()

  expect(Object.keys(messages['zh-CN'].conformance.checks).toSorted()).toEqual(names)
  expect(Object.keys(messages.en.conformance.checks).toSorted()).toEqual(names)
})
