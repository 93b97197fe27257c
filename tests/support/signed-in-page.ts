import type { Browser, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { DESK_SIZE, openPage } from './browser.ts'
import type { Account, Desk } from './desk.ts'
import { TEST_PASSWORD } from './server.ts'

/** A page of a person who is signed in; it is closed after the test, which fails when the page complained. */
export async function signedInPage(
  browser: Browser,
  desk: Desk,
  who: Account | 'admin',
  viewport = DESK_SIZE,
): Promise<Page> {
  const { page, complaints } = await openPage(browser, { baseURL: desk.server.url, viewport })
  onTestFinished(async () => {
    expect(complaints.errors).toEqual([])
    await page.context().close()
  })
  const data = { account: who, password: TEST_PASSWORD }
  const reply = await page.request.post('/api/session', { data, headers: { Origin: desk.server.url } })
  expect(reply.ok()).toBe(true)
  return page
}
