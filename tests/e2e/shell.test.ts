import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { en } from '#shared/messages/en/index.ts'
import { fill } from '#shared/messages/fill.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { type Complaints, keepScreenshot, openPage, SMALL_SIZE, sharedBrowser } from '../support/browser.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

const { administration, documents, shell, signIn, workbench } = zhCN
const REAL_CLOCK = { now: () => new Date() }

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

/** A fresh server with a page at its first visit; the test fails when the page complained. */
async function firstVisit(viewport?: { width: number; height: number }): Promise<{ server: TestServer; page: Page }> {
  const server = await startTestServer({ clock: REAL_CLOCK })
  const size = viewport === undefined ? {} : { viewport }
  const { page, complaints } = await openPage(browser, { baseURL: server.url, ...size })
  onTestFinished(async () => {
    expectNoComplaints(complaints)
    await page.context().close()
  })
  await page.goto('/')
  return { server, page }
}

function expectNoComplaints({ errors }: Complaints): void {
  expect(errors).toEqual([])
}

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe('the first visit', () => {
  it('leaves the console of the browser empty', async () => {
    const server = await startTestServer({ clock: REAL_CLOCK })
    const page = await (await browser.newContext({ baseURL: server.url, locale: 'zh-CN' })).newPage()
    onTestFinished(() => page.context().close())
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))

    await page.goto('/')
    await button(page, signIn.setup.sampleAction).waitFor()

    expect(said).toEqual([])
  })

  it('leads from the sample office over one click on an account to a new document', async () => {
    const { page } = await firstVisit()

    await button(page, signIn.setup.sampleAction).click()
    await page.getByRole('button', { name: /^何书瑶/ }).click()
    await page.getByRole('heading', { name: workbench.title }).waitFor()
    await page.getByRole('table').waitFor()
    await keepScreenshot(page, 'workbench')

    await page.getByRole('link', { name: shell.nav.newDocument }).click()
    await page.getByText('通知', { exact: true }).click()
    await field(page, documents.create.titleLabel).fill('关于做好汛期值班工作的通知')
    await field(page, '主送机关').fill('各县（市、区）委办公室')
    await keepScreenshot(page, 'new-document')
    await button(page, documents.create.submit).click()

    await page.waitForURL(/\/documents\/[\w-]+$/)
    await page.getByText('关于做好汛期值班工作的通知').first().waitFor()
  })

  it('creates an office with the code of the console and says what is wrong while typing', async () => {
    const { server, page } = await firstVisit(SMALL_SIZE)

    await button(page, signIn.setup.createAction).click()
    await page.getByLabel(signIn.setup.account).fill('管理员')
    await page.getByText(signIn.setup.accountWrong).waitFor()
    await field(page, signIn.password).fill('短')
    await page.getByText(fill(signIn.passwordChange.tooShort, { count: 7 })).waitFor()
    await keepScreenshot(page, 'create-office')

    await page.getByLabel(signIn.setup.code).fill(server.setupCode ?? '')
    await page.getByLabel(signIn.setup.officeName).fill('临江市委办公室')
    await page.getByLabel(signIn.setup.administratorName).fill('程向东')
    await page.getByLabel(signIn.setup.account).fill('admin')
    await field(page, signIn.password).fill('a sentence to remember')
    await button(page, signIn.setup.submit).click()

    await page.getByRole('heading', { name: administration.units.title }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await button(page, administration.units.add).click()
    await page.getByRole('dialog').getByLabel(administration.units.name, { exact: true }).waitFor()
  })
})

describe('the workbench', () => {
  it('is worked through by keyboard: arrows choose a row, Enter opens it', async () => {
    const { page } = await signedIn('reviewer')

    await page.getByRole('table').waitFor()
    await page.keyboard.press('ArrowDown')
    const row = page.getByRole('row').nth(1)
    await expect.poll(() => row.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')

    await page.waitForURL(/\/documents\/[\w-]+\/sign-off$/)
  })

  it('shows nothing in Chinese interface wording after the language is switched', async () => {
    const { page } = await signedIn('reviewer')

    await button(page, shell.account.menu).click()
    await page.getByRole('menuitemradio', { name: shell.account.english }).click()

    await page.getByRole('heading', { name: en.workbench.title }).waitFor()
    await page.getByRole('tab', { name: en.workbench.tabs.open }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.getByRole('navigation').first().textContent()).not.toMatch(/[\u4e00-\u9fff]/)
    await keepScreenshot(page, 'workbench-english')
  })

  it('renews an ended session over the page and keeps what was entered', async () => {
    const { page, server } = await signedIn('writer1')
    await page.getByRole('link', { name: shell.nav.newDocument }).click()
    await page.getByText('函', { exact: true }).click()
    await field(page, documents.create.titleLabel).fill('关于商请协助调研的函')
    await field(page, '主送机关').fill('市政府办公室')

    await server.context.db.deleteFrom('sessions').execute()
    await button(page, documents.create.submit).click()
    await page.getByRole('dialog', { name: signIn.againTitle }).waitFor()
    await keepScreenshot(page, 'sign-in-again')
    await field(page, signIn.password).fill(server.samplePassword)
    await button(page, signIn.signIn).click()

    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await field(page, documents.create.titleLabel).inputValue()).toBe('关于商请协助调研的函')
    await button(page, documents.create.submit).click()
    await page.waitForURL(/\/documents\/[\w-]+$/)
  })
})

/** A page of the sample office in which that account is signed in. */
async function signedIn(account: string) {
  const { server, page } = await firstVisit()
  const created = await page.request.post('/api/setup/sample', { data: {}, headers: { origin: server.url } })
  const { samplePassword } = (await created.json()) as { samplePassword: string }
  await page.request.post('/api/session', {
    data: { account, password: samplePassword },
    headers: { origin: server.url },
  })
  await page.goto('/')
  return { page, server: { ...server, samplePassword } }
}
