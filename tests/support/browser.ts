import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Where Debian installs the browser; `npm test` names the one it has found. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** How long a page may take for one step on a busy machine. */
const PATIENCE_MS = 15_000

export const DESK_SIZE = { width: 1440, height: 900 }
export const SMALL_SIZE = { width: 1280, height: 720 }

/** Starts the machine's Chromium; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS })
}

let shared: Promise<Browser> | null = null

/** The browser of all tests in this process, started for the first; every test opens a context of its own. It ends with the process. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser()
  return shared
}

/** What a page complained about while a test used it; a good page leaves both lists empty. */
export interface Complaints {
  readonly errors: string[]
}

/** A page in Chinese with its own cookies, and what it complains about from now on. */
export async function openPage(
  browser: Browser,
  options: { readonly baseURL: string; readonly viewport?: { width: number; height: number } },
): Promise<{ readonly page: Page; readonly complaints: Complaints }> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: DESK_SIZE, ...options })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  const complaints: Complaints = { errors: [] }
  page.on('pageerror', (error) => complaints.errors.push(String(error)))
  page.on('console', (message) => {
    // A refusal by the server is part of many journeys; the browser reports each as a failed resource.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.errors.push(message.text())
  })
  return { page, complaints }
}

/** Keeps a picture of the page when `WENSHU_SCREENSHOTS` names a folder; does nothing otherwise. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.WENSHU_SCREENSHOTS
  if (folder === undefined) return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
