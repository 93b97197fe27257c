import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { type DocumentJson, paragraphJson } from '#shared/document/document-json.ts'
import { documentView } from '#shared/document/view.ts'
import { blockPlaces } from '#shared/layout/block-places.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import { pagesOf } from '#shared/layout/pages.ts'
import { launchBrowser, openPage } from '../support/browser.ts'
import { sampleTable, sampleText, templateOf } from '../support/office-samples.ts'
import { servePaperPage } from '../support/paper-browser.ts'
import type { PaperRequest } from '../support/paper-page/page.tsx'

let browser: Browser
let served: Awaited<ReturnType<typeof servePaperPage>>
beforeAll(async () => {
  browser = await launchBrowser()
  served = await servePaperPage()
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

/** So high that the whole document is in sight. */
const TALL = { width: 1000, height: 9000 }

async function openPaper(viewport = TALL): Promise<Page> {
  const { page } = await openPage(browser, { baseURL: served.url, viewport })
  onTestFinished(() => page.context().close())
  await page.goto('/')
  await page.waitForFunction(() => window.paper !== undefined)
  return page
}

/** A notice over several pages, with digits, Latin letters, a table, an attachment and a colophon. */
function aNotice(): PaperRequest {
  const lines = [
    paragraphJson({ id: 'title', kind: 'title', text: '关于做好2026年度全市重点工作督查落实和考核评价有关事项的通知' }),
    paragraphJson({ id: 'to', kind: 'addressee', text: '各县（市、区）委，市直各单位：' }),
    ...Array.from({ length: 12 }, (_, index) => [
      paragraphJson({ id: `h${index}`, kind: 'heading1', text: '突出工作重点' }),
      paragraphJson({
        id: `b${index}`,
        kind: 'body',
        text: `截至2026年10月底，办结率97.3%，“一网通办”平台……${sampleText(2, index)}按照GB/T 9704—2012的要求执行。`,
      }),
    ]).flat(),
    sampleTable('table'),
    paragraphJson({ id: 'note', kind: 'attachmentNote', text: '附件：1.重点督查事项清单\n2.进展情况反馈表' }),
    paragraphJson({ id: 'name', kind: 'issuerName', text: '临江市委办公室' }),
    paragraphJson({ id: 'date', kind: 'dateOfIssue', text: '2026年11月22日' }),
    paragraphJson({ id: 'label', kind: 'attachmentLabel', text: '附件1' }),
    paragraphJson({ id: 'last', kind: 'body', text: sampleText(4) }),
  ]
  const body: DocumentJson = { type: 'doc', content: lines }
  const fields = {
    letterhead: '临江市委办公室文件',
    issuingNumber: '临办发〔2026〕12号',
    ccRecipient: ['市纪委'],
    printingOffice: '临江市委办公室',
    printingDate: '2026-11-22',
  }
  return { kind: 'notice', body, fields, template: templateOf('notice') }
}

const withoutSpace = (text: string) => text.replace(/\s/g, '')

/** The lines of the layout: block, text without number, and the middle of the line box on its sheet. */
function linesOfLayout({ kind, body, fields, template }: PaperRequest) {
  const view = documentView(kind, body, fields)
  const options = { template, profile: PAGE_PROFILES.pageSetup, isSealed: true, reviewMark: null }
  const pages = pagesOf(documentFlow(view, options))
  const numbers = new Map(view.blocks.map((block) => [block.id, block.type === 'paragraph' ? block.number : null]))
  const lines = [...blockPlaces(pages)].flatMap(([id, place]) =>
    place.lines.map(({ page, top, set, index }) => {
      const { from = 0, to = 0 } = set.lines[index] ?? {}
      const all = set.paragraph.runs.map((run) => run.text).join('')
      const text = withoutSpace(all.slice(from, to))
      const number = index === 0 ? (numbers.get(id) ?? '') : ''
      const middle = (PAGE_PROFILES.pageSetup.marginTop + top + set.lineHeight / 2) / 15
      return { id, page, text: text.startsWith(number) ? text.slice(number.length) : text, middle }
    }),
  )
  return { lines, count: pages.length }
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
  const request = aNotice()
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
  const request = aNotice()
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
  const request = aNotice()
  await page.evaluate((what) => window.paper.showEditor(what), request)
  const drawn = await page.evaluateHandle(() => window.paper.drawn())

  await page.evaluate(() => window.paper.typeRemotely(3, 2, '同事在这里写了一句比较长的话，把后面的文字往下推。'))
  await page.waitForFunction((last) => window.paper.drawn() !== last, drawn)

  await expectPagesOfText(page, request)
})
