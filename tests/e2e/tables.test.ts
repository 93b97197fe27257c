import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import type { DocumentDetail } from '#shared/api/documents.ts'
import { fill } from '#shared/messages/index.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { DESK_SIZE, keepScreenshot, openPage, SMALL_SIZE, sharedBrowser } from '../support/browser.ts'
import { type Account, type Desk, startDesk } from '../support/desk.ts'
import { TEST_PASSWORD } from '../support/server.ts'

const { ribbon } = zhCN.drafting

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

/** The drafting page of a person with the live text, ready for typing. */
async function openText(desk: Desk, who: Account, { id }: DocumentDetail, viewport = DESK_SIZE): Promise<Page> {
  const { page, complaints } = await openPage(browser, { baseURL: desk.server.url, viewport })
  onTestFinished(async () => {
    expect(complaints.errors).toEqual([])
    await page.context().close()
  })
  const data = { account: who, password: TEST_PASSWORD }
  await page.request.post('/api/session', { data, headers: { Origin: desk.server.url } })
  await page.goto(`/documents/${id}`)
  await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
  return page
}

async function chooseFromTableMenu(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: ribbon.table }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

const sheets = (page: Page) =>
  page.locator('.sheet .page').evaluateAll((found) => found.map((sheet) => sheet.clientWidth > sheet.clientHeight))

/** Whether an element lies within the desk, as a whole or from left to right. */
function isInWindow(page: Page, selector: string, way: 'whole' | 'across' = 'whole'): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, wanted) => {
      const box = element.getBoundingClientRect()
      const desk = element.closest('.sheets')?.parentElement?.parentElement?.getBoundingClientRect() ?? new DOMRect()
      const isAcross = box.left >= desk.left && box.right <= desk.right
      return isAcross && (wanted === 'across' || (box.top >= desk.top && box.bottom <= desk.bottom))
    }, way)
}

it('puts a table in, fills it by Tab, turns it across the page for everybody, and back', async () => {
  const desk = await startDesk()
  const document = await desk.draft()
  const page = await openText(desk, 'drafter', document)
  const beside = await openText(desk, 'colleague', document, SMALL_SIZE)

  await page.locator('.ProseMirror p[data-kind="body"]').first().click()
  await page.keyboard.press('End')
  await chooseFromTableMenu(page, fill(ribbon.insertTable, { rows: 3, columns: 3 }))
  for (const text of ['序号', '任务', '完成时限', '1', '建立督查事项台账', '2026年12月底'])
    await page.keyboard.type(text).then(() => page.keyboard.press('Tab'))
  await expect.poll(() => beside.locator('table td').nth(3).textContent()).toBe('1')
  expect(await sheets(page)).not.toContain(true)

  await chooseFromTableMenu(page, ribbon.tableMenu.landscape)
  await expect.poll(() => sheets(page)).toContain(true)
  await expect.poll(() => sheets(beside)).toContain(true)
  // Who turned it sees it: the page goes along to where it stands now.
  await expect.poll(() => isInWindow(page, 'table')).toBe(true)
  await keepScreenshot(page, 'table-landscape')
  await beside.locator('table').scrollIntoViewIfNeeded()
  await keepScreenshot(beside, 'table-landscape-small')
  await page.locator('.sheet .page').first().scrollIntoViewIfNeeded()
  expect(await isInWindow(page, '.sheet .page', 'across')).toBe(true)

  await chooseFromTableMenu(page, ribbon.tableMenu.portrait)
  await expect.poll(() => sheets(beside)).not.toContain(true)
})
