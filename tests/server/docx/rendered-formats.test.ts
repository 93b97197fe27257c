import { describe, expect, it } from 'vitest'
import { type InkBand, inkBands } from '#server/conformance/rendered/pixels.ts'
import { type DocxOptions, documentToDocx } from '#server/docx/index.ts'
import type { DocumentView } from '#shared/document/view.ts'
import { informationSample, jointNotice, jointRequest, orderSample } from '#tests/support/format-samples.ts'
import { sampleText, sampleView, speechSample, templateOf } from '#tests/support/office-samples.ts'
import { canRender, type RenderedPage, renderDocx } from '#tests/support/render.ts'

const isMeasurable = await canRender()

/** Allowed difference of a position, in millimetres. */
const TOLERANCE = 1
/** Upper edge of the type area. */
const TOP = 37
/** What four characters of text take. */
const FOUR_CHARACTERS = (4 * 315) / 56.693

async function pagesOf(view: DocumentView, options: Partial<DocxOptions> = {}): Promise<readonly RenderedPage[]> {
  if (!isMeasurable) return []
  return renderDocx(await documentToDocx(view, { template: templateOf(view.documentKind), copy: 'final', ...options }))
}

function near(actual: number | undefined, expected: number): void {
  expect(Math.abs((actual ?? Number.NaN) - expected), `${actual} mm is to be ${expected} mm`).toBeLessThan(TOLERANCE)
}

function inkOf(page: RenderedPage | undefined, colour: 'red' | 'black', region: Partial<InkBand> = {}) {
  if (page === undefined) throw new Error('there is no such page')
  return inkBands(page.image, colour, region)
}

/** The mark, the lines and the numbers that every page of the document format shows alike. */
function expectStandardPages(pages: readonly RenderedPage[], markTop: number): void {
  const [first, last] = [pages[0], pages.at(-1)]
  const red = inkOf(first, 'red')
  near(red[0]?.top, TOP + markTop)
  const line = red.at(-1)
  const number = inkOf(first, 'black', { bottom: line?.top ?? 0 }).at(-1)
  near(line?.top, (number?.bottom ?? 0) + 4)
  near(line?.left, 28)
  near(line?.right, 184)
  near(inkOf(last, 'black', { bottom: 264 }).at(-1)?.bottom, 262)
  for (const page of pages) {
    for (const row of inkOf(page, 'black', { top: TOP, bottom: 261 })) expect(row.right).toBeLessThan(185)
    // The digits of the page number end where its line does; the dash lies 7 mm under the type area.
    near(inkOf(page, 'black', { top: 263 }).at(-1)?.bottom, 270.9)
  }
}

describe.skipIf(!isMeasurable)('a rendered joint issue', async () => {
  const [three, eight, request] = [
    await pagesOf(jointNotice(3)),
    await pagesOf(jointNotice(8)),
    await pagesOf(jointRequest(5)),
  ]

  it('[GB-7.2.4] [GB-7.2.7] [GB-7.4.1] [GB-7.5] has everything in its place, three bodies or eight', () => {
    for (const pages of [three, eight, request]) expectStandardPages(pages, 35)
  })

  it('[GB-7.2.4] sets every name on one line, spread to one width, with 文件 in the middle at the right', () => {
    const [page] = three
    const marks = inkOf(page, 'red', { right: 150 }).slice(0, 3)
    const suffix = inkOf(page, 'red', { left: 152, bottom: 120 })[0]
    const middle = (band: InkBand | undefined) => ((band?.top ?? 0) + (band?.bottom ?? 0)) / 2

    expect(inkOf(page, 'red')).toHaveLength(4)
    for (const mark of marks) near(mark.left, marks[0]?.left ?? 0)
    near(middle(suffix), middle(marks[1]))
  })

  it('[GB-7.3.3] shows at least two lines of text on the first page below eight names', () => {
    const lines = eight[0]?.lines.map(({ text }) => text) ?? []
    const addressee = lines.findIndex((text) => text.startsWith('各县（市、区）'))

    // The last line of the page is its number.
    expect(lines.slice(addressee + 1, -1).length).toBeGreaterThanOrEqual(2)
  })

  it('[GB-7.3.5.1] leaves every seal of 45 mm room above, below and beside it', () => {
    const names = eight.flatMap(({ lines }) => lines).filter(({ text }) => /^(中共)?临江市.*(馆|局|室)$/.test(text))
    const tops = names.slice(-4).map(({ top }) => top)

    expect(tops).toHaveLength(4)
    for (const [index, top] of tops.entries()) if (index > 0) expect(top - (tops[index - 1] ?? 0)).toBeGreaterThan(45)
  })

  it('[GB-7.2.6] names all five who sign, two a line, the number on the last line', () => {
    const lines = (request[0]?.lines ?? []).map(({ text }) => text.replaceAll(/\s/g, ''))

    expect(lines).toEqual(expect.arrayContaining(['签发人：林远舟周正', '何敏之陈立言', '临办发〔2026〕16号赵知行']))
  })
})

describe.skipIf(!isMeasurable)('a rendered order', async () => {
  const pages = await pagesOf(orderSample())

  it('[GB-10.2] has its mark 20 mm under the type area and nothing else in red', () => {
    const red = inkOf(pages[0], 'red')

    near(red[0]?.top, TOP + 20)
    expect(red.every((band) => band.bottom < 80)).toBe(true)
  })

  it('[GB-10.2] leaves two lines above the number and two below it', () => {
    const [mark] = inkOf(pages[0], 'red')
    const [number, text] = inkOf(pages[0], 'black', { top: TOP })
    const line = 579 / 56.693

    near((number?.bottom ?? 0) - (mark?.bottom ?? 0), 3 * line)
    near((text?.bottom ?? 0) - (number?.bottom ?? 0), 3 * line)
  })

  it('[GB-7.3.5.3] ends name and date four characters from the right', () => {
    const rows = pages[0]?.lines.filter(({ text }) => text.endsWith('林远舟') || text === '2026年11月22日') ?? []

    expect(rows).toHaveLength(2)
    for (const row of rows) near(row.right, 184 - FOUR_CHARACTERS)
  })
})

describe.skipIf(!isMeasurable)('a rendered information report', async () => {
  const pages = await pagesOf(informationSample())

  it('has mark, number, issuer and day over a red line, and its recipients at the foot of the last page', () => {
    expectStandardPages(pages, 20)
  })
})

describe.skipIf(!isMeasurable)('a rendered speech for the lectern', async () => {
  const pages = await pagesOf(speechSample(3), { profile: 'readAloud' })

  it('has 19 lines on a full page, all inside the type area', () => {
    const rows = inkOf(pages[1], 'black', { top: TOP, bottom: 262 })

    expect(rows.length).toBe(19)
    for (const row of rows) expect(row.right).toBeLessThan(185)
  })
})

describe.skipIf(!isMeasurable)('a rendered colophon without room', async () => {
  const pages = await pagesOf(
    sampleView(
      'notice',
      {
        letterhead: '中共临江市委办公室文件',
        ccRecipient: ['市人大常委会办公室'],
        printingOffice: '临江市委办公室',
        printingDate: '2026-11-23',
      },
      [
        ['title', '关于抽查的通知'],
        ...Array.from({ length: 13 }, (_, seed) => ['body', sampleText(1, seed)] as const),
        ['issuerName', '临江市委办公室'],
        ['dateOfIssue', '2026年11月22日'],
      ],
    ),
  )

  it('[GB-7.5] stands on the fourth page after an empty one, neither with a number', () => {
    const numbers = pages.map((page) => inkOf(page, 'black', { top: 263 }).length > 0)

    expect(numbers).toEqual([true, true, false, false])
    expect(inkOf(pages[2], 'black')).toEqual([])
    near(inkOf(pages[3], 'black').at(-1)?.bottom, 262)
  })
})
