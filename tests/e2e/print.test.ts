import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { inkBands } from '#server/conformance/rendered/pixels.ts'
import { RENDERED_CHECKS } from '#server/conformance/rendered/rendered-checks.ts'
import { type RenderedPage, readPages } from '#server/conformance/rendered/rendered-pages.ts'
import { findPrograms } from '#server/pdf/index.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { openPage, sharedBrowser } from '../support/browser.ts'
import { type Account, type Desk, startDesk } from '../support/desk.ts'
import { aPagedNotice, linesOfLayout, withoutSpace } from '../support/layout-lines.ts'
import { servePaperPage } from '../support/paper-browser.ts'
import { canRender } from '../support/render.ts'
import { TEST_PASSWORD } from '../support/server.ts'

const { drafting, signOff, wordExport } = zhCN
const isMeasurable = await canRender()

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

/** What the printer gets from a page of the program, as Chromium prints it. */
async function printed(page: Page): Promise<readonly RenderedPage[]> {
  const pages = await readPages(await page.pdf({ preferCSSPageSize: true }), await findPrograms())
  if (pages === null) throw new Error('pages cannot be measured here')
  return pages
}

const sizeOf = ({ image }: RenderedPage) =>
  [image.width, image.height].map((pixels) => Math.round(pixels / image.pixelsPerMm))

/** The text of every page; characters a face draws with other letters of the same look are those of the text again. */
const textsOf = (pages: readonly RenderedPage[]) =>
  pages.map(({ lines }) =>
    withoutSpace(
      lines
        .map(({ text }) => text)
        .join('')
        .normalize('NFKC'),
    ),
  )

/** A text without one occurrence of a part of it; fails when it has none. */
function without(text: string, part: string): string {
  expect(text).toContain(part)
  return text.replace(part, '')
}

const PX_PER_MM = 96 / 25.4
/** Lines of so many characters are body text, all of one face and size. */
const FULL_LINE = 26

describe.skipIf(!isMeasurable)('a printed text', async () => {
  const request = aPagedNotice()
  const layout = linesOfLayout(request)
  let served: Awaited<ReturnType<typeof servePaperPage>>
  beforeAll(async () => {
    served = await servePaperPage()
    return served.close
  })
  const print = async () => {
    const { page } = await openPage(browser, { baseURL: served.url })
    onTestFinished(() => page.context().close())
    await page.goto('/')
    await page.waitForFunction(() => window.paper !== undefined)
    await page.evaluate((what) => window.paper.showPaper(what), request)
    return printed(page)
  }

  it('has the pages of the layout on sheets of A4, each with its own lines and no others', async () => {
    const pages = await print()

    expect(pages.map(sizeOf)).toEqual(Array.from({ length: layout.count }, () => [210, 297]))
    const furniture = textsOf(pages).map((text, index) =>
      layout.lines
        .filter((line) => line.page === index)
        // Longest first: a short line may be part of a longer one.
        .toSorted((one, other) => other.whole.length - one.whole.length)
        .reduce((rest, line) => without(rest, line.whole.normalize('NFKC')), text),
    )
    expect(furniture).toEqual([
      '临江市委办公室文件临办发〔2026〕12号—1—',
      ...['—2—', '—3—', '—4—'],
      expect.stringMatching(/^序号任务责任单位.*—5—/),
      expect.stringMatching(/^抄送:市纪委。临江市委办公室.*—6—$/),
    ])
  })

  it('is within a millimetre of the standard, by the measures a Word file is held to', async () => {
    const pages = await print()

    const file = { pages, format: 'document', roles: new Set(['issuingNumber', 'colophon']) } as const
    expect(RENDERED_CHECKS.map(({ name, run }) => [name, run(file as never).status])).toEqual(
      RENDERED_CHECKS.map(({ name }) => [name, 'pass']),
    )
    const offsets = layout.lines.flatMap(({ page, whole, middle }) => {
      if (whole.length < FULL_LINE) return []
      const same = pages[page]?.lines.filter(({ text }) => text.normalize('NFKC') === whole.normalize('NFKC')) ?? []
      const distances = same.map(({ top }) => top - middle / PX_PER_MM)
      return distances.toSorted((one, other) => Math.abs(one) - Math.abs(other)).slice(0, 1)
    })
    expect(offsets.length).toBeGreaterThan(30)
    expect(Math.max(...offsets) - Math.min(...offsets)).toBeLessThan(1)
    const rows = pages.flatMap(({ image }) => inkBands(image, 'black', { top: 37, bottom: 262 }))
    expect(Math.abs(Math.min(...rows.map(({ left }) => left)) - 28)).toBeLessThan(1)
  })
})

/** A page of the product in which a person is signed in; `window.print` only tells the page that it prints. */
async function openAt(desk: Desk, who: Account, path: string): Promise<Page> {
  const { page } = await openPage(browser, { baseURL: desk.server.url })
  onTestFinished(() => page.context().close())
  await page.addInitScript(() => {
    window.print = () => void document.documentElement.setAttribute('data-asked-to-print', '')
  })
  const data = { account: who, password: TEST_PASSWORD }
  await page.request.post('/api/session', { data, headers: { Origin: desk.server.url } })
  await page.goto(path)
  return page
}

const askedToPrint = (page: Page) => page.locator('html[data-asked-to-print]').waitFor({ state: 'attached' })

describe.skipIf(!isMeasurable)('printing from the program', () => {
  it('prints the sheets of the live text by Ctrl+P, and nothing of the screen around them', async () => {
    const desk = await startDesk()
    const { id, title } = await desk.draft()
    const page = await openAt(desk, 'drafter', `/documents/${id}`)
    await page.locator('.ProseMirror[contenteditable="true"] p[data-kind="salutation"]').click()
    await page.keyboard.press('End')
    await page.keyboard.type('：现在就打印')

    await page.keyboard.press('Control+p')
    await askedToPrint(page)
    const pages = await printed(page)

    const [first = ''] = textsOf(pages)
    expect(first).toContain(withoutSpace(title).normalize('NFKC').slice(0, 8))
    expect(first).toContain('现在就打印')
    expect(textsOf(pages).join('')).not.toContain(drafting.ribbon.undo)
    expect(pages).toHaveLength(await page.locator('.sheets .page').count())
    expect(await page.locator('.printed-sheets').count()).toBe(0)
    expect(await page.locator('.ProseMirror').isVisible()).toBe(true)
  })

  it('prints the text on the sign-off page, and the sheet of opinions only when asked for it', async () => {
    const desk = await startDesk()
    const { id, title } = await desk.draft()
    await desk.act('drafter', id, 'submit', { to: 'editor' })
    const page = await openAt(desk, 'editor', `/documents/${id}/sign-off`)
    await page.locator('.sheet-text p[data-kind="title"]').waitFor()

    await page.getByRole('button', { name: wordExport.button }).click()
    await page.getByRole('menuitem', { name: wordExport.print }).click()
    await askedToPrint(page)
    const [text = ''] = textsOf(await printed(page))
    await page.getByRole('button', { name: signOff.printSheet }).click()
    const [sheet = ''] = textsOf(await printed(page))

    expect(text).toContain(withoutSpace(title).normalize('NFKC').slice(0, 8))
    expect(text).not.toContain(signOff.sheet.draftingUnit)
    expect(sheet).toContain(signOff.sheet.draftingUnit)
    expect(await page.title()).not.toBe(title)
  })
})
