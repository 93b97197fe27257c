import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { SMALL_SIZE, sharedBrowser } from '../support/browser.ts'
import { startDesk } from '../support/desk.ts'
import { signedInPage } from '../support/signed-in-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

const PAGES = [
  '/',
  '/new',
  '/documents',
  '/proof',
  '/administration/negative-list',
  '/administration/people',
  '/paperwork',
]

describe('the frame around every page', () => {
  it('stays where it is: long pages scroll inside it, and nothing lies below it', async () => {
    const page = await signedInPage(browser, await startDesk(), 'admin', SMALL_SIZE)

    for (const path of PAGES) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const { height, seen } = await page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        seen: document.documentElement.clientHeight,
      }))
      expect(height, path).toBe(seen)
    }
  })
})
