import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import type { DocumentDetail } from '#shared/api/documents.ts'
import { DESK_SIZE, openPage, sharedBrowser } from './browser.ts'
import type { Account, Desk } from './desk.ts'
import { TEST_PASSWORD } from './server.ts'

/** A page in which a person of the office is signed in; the test fails when the page complained. */
export async function draftingPageOf(desk: Desk, who: Account, viewport = DESK_SIZE): Promise<Page> {
  const { page, complaints } = await openPage(await sharedBrowser(), { baseURL: desk.server.url, viewport })
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
export async function openText(
  desk: Desk,
  who: Account,
  document: DocumentDetail,
  viewport = DESK_SIZE,
): Promise<Page> {
  return showText(await draftingPageOf(desk, who, viewport), document)
}

/** Opens a document in a page and waits until it can be written in. */
export async function showText(page: Page, document: DocumentDetail): Promise<Page> {
  await page.goto(`/documents/${document.id}`)
  await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
  return page
}

/** The first paragraph of a kind. */
export const paragraph = (page: Page, kind: string) => page.locator(`.ProseMirror p[data-kind="${kind}"]`).first()
/** The headings of the first level, in their order. */
export const headings = (page: Page) => page.locator('.ProseMirror p[data-kind="heading1"]').allTextContents()

/** Puts the cursor at the end of a paragraph. */
export async function cursorAtEnd(page: Page, kind: string): Promise<void> {
  await paragraph(page, kind).click()
  await page.keyboard.press('End')
  await page.waitForFunction(() => {
    const { anchorNode, anchorOffset } = getSelection() ?? {}
    return anchorOffset === anchorNode?.textContent?.length
  })
}

/** The text of a paragraph without the caret of a colleague in it. */
export function textOf(page: Page, kind: string): Promise<string> {
  return paragraph(page, kind).evaluate((element) =>
    [...element.childNodes]
      .filter((node) => !(node instanceof Element && node.classList.contains('presence-caret')))
      .map((node) => node.textContent)
      .join(''),
  )
}
