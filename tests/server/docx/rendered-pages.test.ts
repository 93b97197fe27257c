import { describe, expect, it } from 'vitest'
import { type InkBand, inkBands } from '#server/conformance/rendered/pixels.ts'
import { documentToDocx } from '#server/docx/index.ts'
import type { DocumentView } from '#shared/document/view.ts'
import {
  letterSample,
  minutesSample,
  noticeSample,
  requestSample,
  sampleText,
  sampleView,
  speechSample,
  templateOf,
} from '#tests/support/office-samples.ts'
import { canRender, type RenderedPage, renderDocx } from '#tests/support/render.ts'

const isMeasurable = await canRender()
if (!isMeasurable) console.warn('Pages are not measured: LibreOffice or poppler is missing. Skipped, not passed.')

/** Allowed difference of a position, in millimetres. */
const TOLERANCE = 1

async function pagesOf(view: DocumentView, options: { profile?: 'ink' } = {}): Promise<readonly RenderedPage[]> {
  return renderDocx(await documentToDocx(view, { template: templateOf(view.documentKind), copy: 'final', ...options }))
}

function page(pages: readonly RenderedPage[], number: number): RenderedPage {
  const found = pages.at(number > 0 ? number - 1 : number)
  if (found === undefined) throw new Error(`there is no page ${number}`)
  return found
}

function near(actual: number | undefined, expected: number): void {
  expect(Math.abs((actual ?? Number.NaN) - expected), `${actual} mm is to be ${expected} mm`).toBeLessThan(TOLERANCE)
}

/** Rows of text inside the type area, without header, page number and colophon. */
function textRows({ image }: RenderedPage, region: Partial<InkBand> = {}): readonly InkBand[] {
  return inkBands(image, 'black', { top: 37, bottom: 262, ...region })
}

/** A page of body text only, without digits: every line break then comes from the measures alone. */
const PLAIN_SPEECH = sampleView('speech', {}, [
  ['title', '标题'],
  ...Array.from({ length: 16 }, (_, seed) => ['body', sampleText(6, seed)] as const),
])

describe.skipIf(!isMeasurable)('a rendered notice', async () => {
  const pages = isMeasurable ? await pagesOf(noticeSample()) : []

  it('[GB-7.2.4] begins its letterhead 35 mm under the type area', () => {
    const [mark] = inkBands(page(pages, 1).image, 'red')
    near(mark?.top, 37 + 35)
  })

  it('[GB-7.2.7] draws the red line 4 mm under the issuing number, as wide as the type area', () => {
    const { image } = page(pages, 1)
    const line = inkBands(image, 'red').at(-1)
    const [number] = inkBands(image, 'black')

    near(line?.top, (number?.bottom ?? 0) + 4)
    near(line?.left, 28)
    near(line?.right, 184)
  })

  it('shows body text on its first page', () => {
    expect(textRows(page(pages, 1)).length).toBeGreaterThan(5)
  })

  it('[GB-7.4.1] ends the colophon with the type area of the last page, over its whole width', () => {
    const last = inkBands(page(pages, -1).image, 'black', { bottom: 264 }).at(-1)

    near(last?.bottom, 262)
    near(last?.left, 28)
    near(last?.right, 184)
  })

  it('[GB-7.3.7] has its attachments on pages of their own', () => {
    const starts = pages.flatMap(({ lines }, index) => (/^附件\d$/.test(lines[0]?.text ?? '') ? [index] : []))

    expect(starts).toHaveLength(2)
  })
})

describe.skipIf(!isMeasurable)('rendered text', async () => {
  const pages = isMeasurable ? await pagesOf(PLAIN_SPEECH) : []

  it('[GB-5.2.3] has 22 lines on every full page', () => {
    expect(pages.length).toBeGreaterThan(4)
    for (const full of pages.slice(1, -1)) expect(textRows(full)).toHaveLength(22)
  })

  it('[GB-5.2.3] has 28 characters on the lines that no prohibited mark shortens', () => {
    const counts = pages.slice(1, -1).flatMap(({ lines }) => lines.slice(0, -1).map(({ text }) => [...text].length))

    expect(Math.max(...counts)).toBe(28)
    expect(counts.filter((count) => count === 28).length).toBeGreaterThan(counts.length / 2)
  })

  it('[GB-5.2.1] stays inside the type area: no punctuation hangs out', () => {
    const rows = pages.flatMap((rendered) => textRows(rendered))

    near(Math.max(...rows.map((row) => row.right)), 184)
    near(Math.min(...rows.map((row) => row.left)), 28)
  })

  it('[GB-7.5] has the dashes of its page numbers 7 mm under the type area, on the outer side', () => {
    pages.forEach(({ image }, index) => {
      const [number] = inkBands(image, 'black', { top: 263 })
      const dash = inkBands(image, 'black', { top: 263, left: number?.left ?? 0, right: (number?.left ?? 0) + 3 })[0]
      const isOdd = index % 2 === 0

      near(((dash?.top ?? 0) + (dash?.bottom ?? 0)) / 2, 262 + 7)
      if (isOdd) near(number?.right, 184 - 14 * 0.3528)
      else near(number?.left, 28 + 14 * 0.3528)
    })
  })

  it('[GB-5.2.1] measures 225 mm from the first line to the last in the profile of ink', async () => {
    const rows = textRows(page(await pagesOf(PLAIN_SPEECH, { profile: 'ink' }), 2), { top: 30, bottom: 266 })

    expect(rows).toHaveLength(22)
    near((rows.at(-1)?.bottom ?? 0) - (rows[0]?.top ?? 0), 225)
  })
})

describe.skipIf(!isMeasurable)('a rendered letter', async () => {
  const pages = isMeasurable ? await pagesOf(letterSample()) : []

  it('[GB-10.1] has its mark 30 mm under the edge of the page and its double lines where they belong', () => {
    const [mark, upperThick, upperThin, lowerThin, lowerThick] = inkBands(page(pages, 1).image, 'red')

    near(mark?.top, 30)
    near(upperThick?.top, (mark?.bottom ?? 0) + 4)
    near(lowerThin?.top, 297 - 20)
    for (const line of [upperThick, upperThin, lowerThin, lowerThick]) {
      near(line?.left, 20)
      near(line?.right, 190)
    }
    const height = (band: InkBand | undefined) => (band?.bottom ?? 0) - (band?.top ?? 0)
    expect(height(upperThick)).toBeGreaterThan(2 * height(upperThin))
    expect(height(lowerThick)).toBeGreaterThan(2 * height(lowerThin))
  })

  it('[GB-10.1] shows no number on the first page and one 7 mm under the type area on the second', () => {
    expect(inkBands(page(pages, 1).image, 'black', { top: 263 })).toEqual([])
    near(inkBands(page(pages, 2).image, 'black', { top: 263 })[0]?.bottom, 270.9)
  })
})

describe.skipIf(!isMeasurable)('other rendered documents', () => {
  it('[GB-7.2.4] a request has its letterhead at 35 mm, below three lines in the corner too', async () => {
    const { image } = page(await pagesOf(requestSample(['林远舟', '周正', '何敏'])), 1)
    const red = inkBands(image, 'red')

    near(red[0]?.top, 72)
    near(red.at(-1)?.left, 28)
    near(red.at(-1)?.right, 184)
  })

  it('[GB-10.3] minutes have their mark at 35 mm', async () => {
    near(inkBands(page(await pagesOf(minutesSample()), 1).image, 'red')[0]?.top, 72)
  })

  it('a speech has nothing red and no colophon', async () => {
    const pages = await pagesOf(speechSample(2))

    expect(pages.flatMap(({ image }) => inkBands(image, 'red'))).toEqual([])
  })

  it('[GB-7.4.1] text never runs into the colophon, however full the last page is', async () => {
    // With one line more than 24 the colophon no longer fits under the text and moves to the back of the next sheet.
    const pageCounts: number[] = []
    for (const count of [23, 24, 25]) {
      const filler = Array.from({ length: count }, () => ['body', '一行正文。'] as const)
      const view = sampleView(
        'notice',
        { letterhead: '中共临江市委办公室文件', ccRecipient: ['市委'], printingOffice: '中共临江市委办公室' },
        [
          ['title', '关于抽查的通知'],
          ...filler,
          ['issuerName', '中共临江市委办公室'],
          ['dateOfIssue', '2026年11月22日'],
        ],
      )
      const pages = await pagesOf(view)
      const bands = textRows(page(pages, -1), { bottom: 264 })

      expect(bands.filter((band) => band.bottom - band.top > 8)).toEqual([])
      near(bands.at(-1)?.bottom, 262)
      pageCounts.push(pages.length)
    }
    expect(pageCounts).toEqual([2, 2, 4])
  }, 60_000)
})
