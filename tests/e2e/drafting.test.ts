import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { DocumentDetail } from '#shared/api/documents.ts'
import { fill } from '#shared/messages/index.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { DESK_SIZE, keepScreenshot, openPage, SMALL_SIZE, sharedBrowser } from '../support/browser.ts'
import { type Account, type Desk, startDesk } from '../support/desk.ts'
import { TEST_PASSWORD } from '../support/server.ts'

const { collaboration, drafting, signIn } = zhCN

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

/** A page in which a person of the office is signed in; the test fails when the page complained. */
async function pageOf(desk: Desk, who: Account, viewport = DESK_SIZE): Promise<Page> {
  const { page, complaints } = await openPage(browser, { baseURL: desk.server.url, viewport })
  onTestFinished(async () => {
    // Chromium reports every socket that cannot be opened; one test takes the network away.
    expect(complaints.errors.filter((error) => !error.startsWith('WebSocket connection'))).toEqual([])
    await page.context().close()
  })
  const data = { account: who, password: TEST_PASSWORD }
  const reply = await page.request.post('/api/session', { data, headers: { Origin: desk.server.url } })
  expect(reply.ok()).toBe(true)
  return page
}

/** A drafting page with the live text, ready for typing. */
async function openText(desk: Desk, who: Account, document: DocumentDetail, viewport = DESK_SIZE): Promise<Page> {
  return showText(await pageOf(desk, who, viewport), document)
}

async function showText(page: Page, document: DocumentDetail): Promise<Page> {
  await page.goto(`/documents/${document.id}`)
  await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
  return page
}

const paragraph = (page: Page, kind: string) => page.locator(`.ProseMirror p[data-kind="${kind}"]`).first()
const headings = (page: Page) => page.locator('.ProseMirror p[data-kind="heading1"]').allTextContents()

/** Puts the cursor at the end of a paragraph. */
async function cursorAtEnd(page: Page, kind: string): Promise<void> {
  await paragraph(page, kind).click()
  await page.keyboard.press('End')
  await page.waitForFunction(() => {
    const { anchorNode, anchorOffset } = getSelection() ?? {}
    return anchorOffset === anchorNode?.textContent?.length
  })
}

/** The text of a paragraph without the caret of a colleague in it. */
function textOf(page: Page, kind: string): Promise<string> {
  return paragraph(page, kind).evaluate((element) =>
    [...element.childNodes]
      .filter((node) => !(node instanceof Element && node.classList.contains('presence-caret')))
      .map((node) => node.textContent)
      .join(''),
  )
}

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
    const page = await pageOf(desk, 'drafter')
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

describe('a click into the text', () => {
  it('puts the cursor there, also as the first thing on the page and on words that were found wrong', async () => {
    const desk = await startDesk({ isGated: true })
    const page = await openText(desk, 'drafter', await desk.draft())
    await cursorAtEnd(page, 'salutation')
    await page.keyboard.press('Enter')
    await page.keyboard.type('要精减会议，')
    await page.locator('.proof-mark', { hasText: '精减会议' }).waitFor()
    await page.locator('[data-save="saved"]').waitFor()
    await page.reload()

    await page.locator('.proof-mark', { hasText: '精减会议' }).click()
    await page.locator('.proof-mark.is-current').waitFor()
    await page.keyboard.type('××')

    await expect.poll(() => page.locator('.ProseMirror p', { hasText: '要精' }).textContent()).toContain('××')
  })
})

describe('typing with an input method', () => {
  it('keeps pinyin from colleagues, and a composition whole while a colleague types in the same paragraph', async () => {
    const desk = await startDesk()
    const document = await desk.draft()
    const [one, other] = [await openText(desk, 'drafter', document), await openText(desk, 'colleague', document)]
    const input = await one.context().newCDPSession(one)
    await cursorAtEnd(one, 'salutation')

    for (const text of ['n', 'ni', 'ni h', 'ni hao'])
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await paragraph(other, 'salutation').click()
    await other.keyboard.press('Home')
    await other.waitForFunction(() => getSelection()?.anchorOffset === 0)
    await other.keyboard.type('各位')
    await other.locator('[data-save="saved"]').waitFor()
    expect(await textOf(other, 'salutation')).toBe('各位同志们：')
    expect(await textOf(one, 'salutation')).toBe('同志们：ni hao')
    await input.send('Input.insertText', { text: '你好' })

    await expect.poll(() => textOf(other, 'salutation')).toBe('各位同志们：你好')
    expect(await textOf(one, 'salutation')).toBe('各位同志们：你好')
  })

  it('turns a composed number into a heading', async () => {
    const desk = await startDesk()
    const page = await openText(desk, 'drafter', await desk.draft())
    const input = await page.context().newCDPSession(page)
    await cursorAtEnd(page, 'body')
    await page.keyboard.press('Enter')

    const compose = async (composed: string, text: string) => {
      const end = composed.length
      await input.send('Input.imeSetComposition', { text: composed, selectionStart: end, selectionEnd: end })
      await input.send('Input.insertText', { text })
    }
    await compose('yi', '一')
    await page.locator('.ProseMirror p', { hasText: /^一$/ }).waitFor()
    await compose('、', '、')
    await page.locator('.ProseMirror p[data-kind="heading1"]', { hasText: /^$/ }).waitFor()
    await compose('tigao', '提高认识')

    await expect.poll(async () => (await headings(page))[0]).toBe('提高认识')
    expect(await paragraph(page, 'heading1').getAttribute('data-number')).toBe('一、')
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

  it('locks the text of everybody the moment it is submitted', async () => {
    const desk = await startDesk()
    const document = await desk.draft()
    const [page, other] = [await openText(desk, 'drafter', document), await openText(desk, 'colleague', document)]

    await desk.act('drafter', document.id, 'submit', { to: 'editor' })

    for (const each of [page, other]) {
      await each.locator('.ProseMirror[contenteditable="false"]').waitFor()
      await each.getByText(drafting.readOnly, { exact: true }).waitFor()
    }
  })

  it('says when the server is gone, keeps what is typed, and saves it when the server is back', async () => {
    const desk = await startDesk()
    const page = await pageOf(desk, 'drafter')
    await page.clock.install()
    await showText(page, await desk.draft())
    await page.locator('[data-save="saved"]').waitFor()

    await page.context().setOffline(true)
    await cursorAtEnd(page, 'salutation')
    await page.keyboard.type('断线时写的字')
    // A cable that is pulled out says nothing: the missing confirmation is what shows first.
    await page.getByText(drafting.banner.slow).waitFor()
    await page.getByRole('button', { name: drafting.banner.showUnsaved }).click()
    expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toContain('断线时写的字')
    await page.keyboard.press('Escape')
    // Half a minute of silence is taken for the end of the connection.
    await page.clock.fastForward('00:40')
    await page.getByText(collaboration.offlineBanner).waitFor()
    await page.context().setOffline(false)

    await page.locator('[data-save="saved"]').waitFor({ timeout: 30_000 })
    expect(await textOf(page, 'salutation')).toContain('断线时写的字')
  })

  it('asks for a new sign-in when the session ends, and goes on saving after it', async () => {
    const desk = await startDesk()
    const page = await openText(desk, 'drafter', await desk.draft())
    await page.locator('[data-save="saved"]').waitFor()

    await page.request.delete('/api/session', { headers: { Origin: desk.server.url } })
    const dialog = page.getByRole('dialog', { name: signIn.againTitle })
    await dialog.getByLabel(signIn.password, { exact: true }).fill(TEST_PASSWORD)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await cursorAtEnd(page, 'salutation')
    await page.keyboard.type('重新登录后写的字')

    await page.locator('[data-save="saved"]').waitFor()
    const colleague = await openText(
      desk,
      'colleague',
      await desk.detail('drafter', page.url().split('/').at(-1) ?? ''),
    )
    expect(await textOf(colleague, 'salutation')).toContain('重新登录后写的字')
  })
})
