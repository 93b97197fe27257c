import { describe, expect, it } from 'vitest'
import { fill } from '#shared/messages/index.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { DESK_SIZE, keepScreenshot, SMALL_SIZE } from '../support/browser.ts'
import { startDesk } from '../support/desk.ts'
import { cursorAtEnd, draftingPageOf, headings, openText } from '../support/drafting-page.ts'

const { drafting } = zhCN

describe('submitting a text', () => {
  it('names the title that is on the screen, however short ago it was typed', async () => {
    const desk = await startDesk()
    const page = await openText(desk, 'drafter', await desk.draft(), SMALL_SIZE)
    await cursorAtEnd(page, 'title')

    await page.keyboard.type('（修订）')
    await page
      .getByRole('button', { name: new RegExp(fill(drafting.act.submitTo, { step: '' }).trim()) })
      .first()
      .click()

    const dialog = page.getByRole('dialog')
    await dialog.getByText('（修订）').waitFor({ timeout: 2_000 })
    await keepScreenshot(page, 'submit-title')
  })
})

describe('opening a text', () => {
  it('shows what is stored, for reading, as long as there is no connection', async () => {
    const desk = await startDesk()
    const document = await desk.draft()
    const page = await draftingPageOf(desk, 'drafter')
    // A proxy that swallows the socket: it opens, and nothing ever comes.
    await page.routeWebSocket(/\/collaboration/, () => undefined)

    await page.goto(`/documents/${document.id}`)

    await page.getByText(drafting.storedText).waitFor()
    expect(await page.locator('.sheet p[data-kind="title"]').textContent()).toBe(document.title)
    expect(await page.locator('.ProseMirror').count()).toBe(0)
  })

  it.each([DESK_SIZE, SMALL_SIZE])('holds its layout on a window of $width × $height', async (viewport) => {
    const desk = await startDesk()
    const page = await openText(desk, 'drafter', await desk.draft(), viewport)

    const overflow = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      return { right: scrollWidth - innerWidth, below: scrollHeight - innerHeight }
    })
    const sheet = await page.locator('.sheet').boundingBox()
    const panel = await page.getByRole('complementary').boundingBox()

    expect(overflow).toEqual({ right: 0, below: 0 })
    expect((sheet?.x ?? 0) + (sheet?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0)
    await keepScreenshot(page, `drafting-${viewport.width}`)
  })
})

describe('the grid of manuscript paper', () => {
  it('has 22 lines of 28 characters in the type area, grows with the zoom, and is remembered', async () => {
    const desk = await startDesk()
    const document = await desk.draft()
    const page = await openText(desk, 'drafter', document)
    const grid = page.getByRole('button', { name: drafting.status.grid })
    const gridOfPage = () =>
      page
        .locator('.sheets .page')
        .first()
        .evaluate((sheet) => {
          const { content, width, height, left, top, backgroundSize } = getComputedStyle(sheet, '::before')
          const [character = '', line = ''] = backgroundSize.match(/[\d.]+px/g) ?? []
          const mm = (length: string) => (Number.parseFloat(length) * 25.4) / 96
          return {
            content,
            columns: mm(width) / mm(character),
            lines: mm(height) / mm(line),
            left: mm(left),
            top: mm(top),
          }
        })
    expect((await gridOfPage()).content).toBe('none')

    await grid.click()

    const { columns, lines, left, top } = await gridOfPage()
    expect([columns, lines, left, top].map(Math.round)).toEqual([28, 22, 28, 37])
    await keepScreenshot(page, 'drafting-grid')
    await page.reload()
    await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
    expect(await grid.getAttribute('aria-pressed')).toBe('true')
    await grid.click()
    expect((await gridOfPage()).content).toBe('none')
  })
})

describe('working on the whole', () => {
  it('moves a section by dragging it in the outline, for everybody, and back with one undo', async () => {
    const desk = await startDesk()
    const document = await desk.draft()
    const [page, other] = [await openText(desk, 'drafter', document), await openText(desk, 'colleague', document)]
    const entries = page.getByRole('navigation', { name: drafting.outline.label }).locator('ol button')
    const before = await headings(page)

    await entries.first().dragTo(entries.filter({ hasText: /^三、/ }), { targetPosition: { x: 40, y: 2 } })

    const after = [before[1], before[0], before[2]]
    await expect.poll(() => headings(other)).toEqual(after)
    expect(await headings(page)).toEqual(after)
    expect(await page.locator('.ProseMirror [data-number="一、"]').textContent()).toBe(before[1])
    await page.getByRole('button', { name: drafting.ribbon.undo }).click()
    await expect.poll(() => headings(other)).toEqual(before)
  })

  it('finds and replaces everywhere as one step', async () => {
    const desk = await startDesk()
    const page = await openText(desk, 'drafter', await desk.draft())
    const whole = () => page.locator('.ProseMirror').textContent()
    const before = await whole()

    await page.keyboard.press('Control+h')
    await page.getByRole('textbox', { name: drafting.find.find }).fill('××')
    await page.getByRole('textbox', { name: drafting.find.replace }).fill('某项工作')
    const hits = await page.locator('.search-match').count()
    await page.getByRole('button', { name: drafting.find.replaceAll }).click()

    expect(hits).toBeGreaterThan(3)
    await expect.poll(whole).toBe(before?.replaceAll('××', '某项工作'))
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: drafting.ribbon.undo }).click()
    await expect.poll(whole).toBe(before)
  })
})
