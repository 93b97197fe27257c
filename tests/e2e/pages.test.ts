import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { paragraphJson } from '#shared/document/document-json.ts'
import { documentView } from '#shared/document/view.ts'
import { blockPlaces } from '#shared/layout/block-places.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import { pageGeometry } from '#shared/layout/page-geometry.ts'
import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import { pagesOf } from '#shared/layout/pages.ts'
import { keepScreenshot, openPage, sharedBrowser } from '../support/browser.ts'
import { aPagedNotice, linesOfLayout, withoutSpace } from '../support/layout-lines.ts'
import { sampleText, templateOf } from '../support/office-samples.ts'
import { servePaperPage } from '../support/paper-browser.ts'
import type { PaperRequest } from '../support/paper-page/page.tsx'
import { dutiesTable, tableOf } from '../support/tables.ts'

let browser: Browser
let served: Awaited<ReturnType<typeof servePaperPage>>
beforeAll(async () => {
  browser = await sharedBrowser()
  served = await servePaperPage()
})
afterAll(() => served.close())

/** So high that the whole document is in sight. */
const TALL = { width: 1000, height: 9000 }

async function openPaper(viewport = TALL): Promise<Page> {
  const { page } = await openPage(browser, { baseURL: served.url, viewport })
  onTestFinished(() => page.context().close())
  await page.goto('/')
  await page.waitForFunction(() => window.paper !== undefined)
  return page
}

/** The lines the browser shows. */
async function linesOnScreen(page: Page) {
  const sheets = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sheet .page')].map(({ style }) => Number.parseFloat(style.top)),
  )
  const shown = await page.evaluate(() => window.paper.shownLines())
  const lines = Object.entries(shown).flatMap(([id, own]) =>
    own.map(({ text, top }) => {
      const on = sheets.findLastIndex((sheet) => sheet <= top)
      return { id, page: on, text: withoutSpace(text), middle: top - (sheets[on] ?? 0) }
    }),
  )
  return { lines, count: sheets.length }
}

it.each(['showPaper', 'showEditor'] as const)('shows exactly the lines and pages of the layout (%s)', async (mode) => {
  const page = await openPaper()
  const request = aPagedNotice()
  const expected = linesOfLayout(request)

  await page.evaluate(([how, what]) => window.paper[how](what), [mode, request] as const)
  const shown = await linesOnScreen(page)

  expect(shown.count).toBe(expected.count)
  expect(expected.count).toBeGreaterThan(3)
  const texts = ({ id, page: on, text }: { id: string; page: number; text: string }) => `${on} ${id} ${text}`
  const placed = new Set(expected.lines.map(({ id }) => id))
  const own = shown.lines.filter(({ id }) => placed.has(id))
  expect(own.map(texts)).toEqual(expected.lines.map(texts))
  const furthest = Math.max(...own.map(({ middle }, index) => Math.abs(middle - (expected.lines[index]?.middle ?? 0))))
  expect(furthest).toBeLessThan(2)
})

/** A plan with a table across several pages, and one upright whose cells reach over the end of a page. */
function aTabledPlan(): PaperRequest {
  const groups = Array.from({ length: 24 }, (_, row) =>
    row % 3 === 0 ? [{ text: `第${row / 3 + 1}组`, rowspan: 3 }, `${row}`] : [`${row}`],
  )
  const content = [
    paragraphJson({ id: 'title', kind: 'title', text: '2026年重点任务分工方案' }),
    paragraphJson({ id: 'before', kind: 'body', text: sampleText(8) }),
    paragraphJson({ id: 'head', kind: 'heading1', text: '任务分工' }),
    dutiesTable(12),
    paragraphJson({ id: 'after', kind: 'body', text: sampleText(7) }),
    tableOf(
      [
        [
          { text: '组别', header: true },
          { text: '件数', header: true },
        ],
        ...groups,
      ],
      { id: 'groups' },
    ),
  ]
  return { kind: 'plan', body: { type: 'doc', content }, fields: {}, template: templateOf('plan') }
}

/** Every sheet and every row of a table: place and size in the stack at 100 %. */
async function tablesOnScreen(page: Page) {
  return page.evaluate(() => {
    const origin = document.querySelector('.sheet')?.getBoundingClientRect() ?? new DOMRect()
    const boxOf = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return { left: left - origin.left, top: top - origin.top, width, height }
    }
    const rows = (id: string) =>
      [...document.querySelectorAll(`table[data-id="${id}"] tr:not(.row-gap):not(.column-widths)`)].map(boxOf)
    return {
      sheets: [...document.querySelectorAll('.sheet .page')].map(boxOf),
      heads: document.querySelectorAll('.repeated-head').length,
      rows: { duties: rows('duties'), groups: rows('groups') },
    }
  })
}

it.each(['showPaper', 'showEditor'] as const)(
  'shows the rows of tables where the layout has them (%s)',
  async (mode) => {
    const page = await openPaper()
    const request = aTabledPlan()
    const view = documentView(request.kind, request.body, {})
    const profile = PAGE_PROFILES.pageSetup
    const pages = pagesOf(documentFlow(view, { template: request.template, profile, isSealed: true, reviewMark: null }))
    const places = blockPlaces(pages)

    await page.evaluate(([how, what]) => window.paper[how](what), [mode, request] as const)
    const { sheets, heads, rows } = await tablesOnScreen(page)

    expect(sheets.map(({ width, height }) => width > height)).toEqual(
      pages.map(({ orientation }) => orientation === 'landscape'),
    )
    expect(heads).toBe(pages.filter(({ atoms }) => atoms.some(({ isRepeated }) => isRepeated)).length)
    for (const id of ['duties', 'groups'] as const) {
      const expected = (places.get(id)?.rows ?? []).map(({ page: on, top, height }) => {
        const { marginTop, marginLeft, textWidth } = pageGeometry(profile, pages[on]?.orientation ?? 'portrait')
        const sheet = sheets[on] ?? { left: 0, top: 0 }
        const place = { left: sheet.left + marginLeft / 15, top: sheet.top + (marginTop + top) / 15 }
        return [...Object.values(place), textWidth / 15, height / 15]
      })
      expect(expected.length).toBeGreaterThan(10)
      rows[id].forEach(({ left, top, width, height }, row) => {
        const far = [left, top, width, height].map((value, index) => Math.abs(value - (expected[row]?.[index] ?? 0)))
        expect(Math.max(...far), `${id} row ${row}`).toBeLessThan(2)
      })
    }
  },
)

it('writes nothing into a table that is only looked at', async () => {
  const page = await openPaper()
  const request = aTabledPlan()

  await page.evaluate((what) => window.paper.showEditor(what), request)
  await expectPagesOfText(page, request)
  const body = await page.evaluate(() => window.paper.body())

  // Only the first row of a table says how wide its columns are.
  const widths = (json: typeof body) => JSON.stringify(json).match(/"colwidth":\[[\d,]+\]/g)
  expect(widths(body)).toEqual(widths(request.body))
})

it('moves the line between two columns by dragging it, and Ctrl+Z moves it back', async () => {
  const page = await openPaper()
  await page.evaluate((what) => window.paper.showEditor(what), aTabledPlan())
  const widths = () =>
    page.evaluate(() => [...document.querySelectorAll('table[data-id="groups"] th')].map((cell) => cell.clientWidth))
  const [first = 0, second = 0] = await widths()
  const box = await page.locator('table[data-id="groups"] th').first().boundingBox()
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0), (box?.y ?? 0) + 8]

  await page.mouse.move(x - 1, y)
  await page.waitForSelector('.is-on-column-line')
  await page.mouse.down()
  await page.mouse.move(x - 60, y, { steps: 3 })
  await page.mouse.up()
  await expect.poll(widths).toEqual([first - 60, second + 60])

  await page.keyboard.press('Control+z')
  await expect.poll(widths).toEqual([first, second])
})

it.each(['showPaper', 'showEditor'] as const)('shows attachments that are bound by themselves (%s)', async (mode) => {
  const page = await openPaper()
  const notice = aPagedNotice()
  const request = { ...notice, fields: { ...notice.fields, attachmentBinding: '分开装订' } }
  const expected = linesOfLayout(request)

  await page.evaluate(([how, what]) => window.paper[how](what), [mode, request] as const)
  const { lines, count } = await linesOnScreen(page)

  expect(count).toBe(expected.count)
  const placed = new Set(expected.lines.map(({ id }) => id))
  expect(lines.filter(({ id }) => placed.has(id)).map(({ text }) => text)).toEqual(
    expected.lines.map(({ text }) => text),
  )
  const lead = await page
    .locator('.sheet p[data-kind="attachmentLabel"]')
    .evaluate((label) => getComputedStyle(label, '::before').content)
  expect(lead).toBe('"临办发〔2026〕12号"')
  expect(await page.locator('.page-number').allTextContents()).toEqual([
    ...Array.from({ length: count - 1 }, (_, index) => `— ${index + 1} —`),
    '— 1 —',
  ])
  await keepScreenshot(page, `attachments-apart-${mode}`)
})

/** What the editor has now, drawn as the layout sets it a moment after the last change. */
async function expectPagesOfText(page: Page, request: PaperRequest): Promise<void> {
  const body = await page.evaluate(() => window.paper.body())
  const expected = linesOfLayout({ ...request, body })
  const placed = new Set(expected.lines.map(({ id }) => id))
  const textsOnScreen = async () => {
    const { lines, count } = await linesOnScreen(page)
    return { count, texts: lines.filter(({ id }) => placed.has(id)).map(({ text }) => text) }
  }
  await expect
    .poll(textsOnScreen, { timeout: 15_000 })
    .toEqual({ count: expected.count, texts: expected.lines.map(({ text }) => text) })
}

/** The block, and the offset in it, whose line is the first of a page in the middle of its text. */
async function pageStart(page: Page) {
  return page.evaluate(() => {
    const start = document.querySelector('.page-start')
    const block = start?.closest<HTMLElement>('p')
    const range = document.createRange()
    range.selectNodeContents(block ?? document.body)
    range.setEndBefore(start ?? document.body)
    return { id: block?.dataset.id ?? '', offset: range.toString().length }
  })
}

it('types across the end of a page, walks over it by arrow keys, and undoes it all', async () => {
  const page = await openPaper()
  const request = aPagedNotice()
  await page.evaluate((what) => window.paper.showEditor(what), request)
  const { id, offset } = await pageStart(page)
  const before = await page.evaluate(() => window.paper.text())

  await page.evaluate(([block, at]) => window.paper.select(block, at), [id, offset - 3] as const)
  await page.waitForFunction((at) => window.paper.offset() === at, offset - 3)
  await page.keyboard.type('这里加上几个字，再加上几个字。')
  await expectPagesOfText(page, request)
  await page.keyboard.press('Control+z')
  await page.waitForFunction((text) => window.paper.text() === text, before)
  await expectPagesOfText(page, request)

  await page.evaluate(([block, at]) => window.paper.select(block, at), [id, offset - 2] as const)
  await page.waitForFunction((at) => window.paper.offset() === at, offset - 2)
  const first = await page.evaluate(() => window.paper.caretPage())
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight')
  await page.waitForFunction((at) => window.paper.offset() === at, offset + 2)
  expect(await page.evaluate(() => window.paper.caretPage())).toBe(first + 1)
  await page.keyboard.press('ArrowUp')
  await page.waitForFunction((at) => window.paper.offset() < at, offset)
  expect(await page.evaluate(() => window.paper.blockId())).toBe(id)
})

it('keeps the pages while a colleague types above', async () => {
  const page = await openPaper()
  const request = aPagedNotice()
  await page.evaluate((what) => window.paper.showEditor(what), request)
  const drawn = await page.evaluateHandle(() => window.paper.drawn())

  await page.evaluate(() => window.paper.typeRemotely(3, 2, '同事在这里写了一句比较长的话，把后面的文字往下推。'))
  await page.waitForFunction((last) => window.paper.drawn() !== last, drawn)

  await expectPagesOfText(page, request)
})
