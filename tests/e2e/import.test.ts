import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { fill } from '#shared/messages/fill.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { keepScreenshot, openPage, sharedBrowser } from '../support/browser.ts'
import { startTestServer } from '../support/server.ts'
import { LOOK, para, wordFile } from '../support/word-files.ts'

const { importing, signIn, workbench } = zhCN

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** A signed-in drafter of the sample office on the page for importing. */
async function importPage(): Promise<Page> {
  const server = await startTestServer({ clock: { now: () => new Date() } })
  const { page, complaints } = await openPage(browser, { baseURL: server.url })
  onTestFinished(async () => {
    expect(complaints.errors).toEqual([])
    await page.context().close()
  })
  await page.goto('/')
  await button(page, signIn.setup.sampleAction).click()
  await page.getByRole('button', { name: /^何书瑶/ }).click()
  await page.getByRole('heading', { name: workbench.title }).waitFor()
  await page.goto('/new')
  await button(page, importing.open).click()
  return page
}

const BODY = [
  para('关于开展公文质量检查的通知', LOOK.centred, LOOK.title),
  para('各科室:'),
  para('现就开展公文质量检查有关事项通知如下。', LOOK.indented),
  para('一、检查范围', LOOK.indented, LOOK.heading),
  para('2026年以来印发的公文(含函)。', LOOK.indented),
  para('三、时间安排', LOOK.indented, LOOK.heading),
  para('12月10日前完成自查,12月20日前完成抽查。', LOOK.indented),
  para('临江市委办公室', LOOK.right),
  para('2026年11月22日', LOOK.right),
].join('')

it('leads from a Word file over the preview to a document on the desk', async () => {
  const page = await importPage()
  const buffer = Buffer.from(await wordFile({ body: BODY }))
  await page.setInputFiles('input[type=file]', { name: '检查通知.docx', mimeType: 'application/octet-stream', buffer })
  const paper = page.getByRole('region', { name: importing.recognised })
  await paper.getByText('自查，12月20日').waitFor()
  await keepScreenshot(page, 'import-preview')

  await page.getByLabel(importing.steps.punctuation).uncheck()
  await paper.getByText('自查,12月20日').waitFor()
  await page.getByLabel(importing.steps.punctuation).check()
  await paper.getByText('自查，12月20日').waitFor()
  await page.getByLabel(importing.titleLabel, { exact: true }).fill('关于开展2026年公文质量检查的通知')
  await button(page, importing.create).click()

  await page.waitForURL(/\/documents\/[\w-]+$/)
  await page.getByText('关于开展2026年公文质量检查的通知').first().waitFor()
  await page.getByText('时间安排').first().waitFor()
  await keepScreenshot(page, 'import-created')

  await paste(page, '<p>全年工作要早部署,早落实。</p>')
  await page.getByText(fill(importing.pasteCleaned, { count: 1 })).waitFor()
  await page.getByText('早部署，早落实').waitFor()
  await keepScreenshot(page, 'paste-cleaned')
  await button(page, importing.pasteUndo).click()
  await page.getByText('早部署,早落实').waitFor()
})

/** Pastes HTML of another program behind the last paragraph of the text. */
async function paste(page: Page, html: string): Promise<void> {
  await page.locator('.ProseMirror p[data-kind=body]').last().click()
  await page.keyboard.press('End')
  await page.locator('.ProseMirror').evaluate((element, content) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', content)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

it('says what to do with a file that cannot be read', async () => {
  const page = await importPage()
  const buffer = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
  await page.setInputFiles('input[type=file]', { name: '旧稿.doc', mimeType: 'application/msword', buffer })

  await page.getByRole('alert').filter({ hasText: '另存为 .docx' }).waitFor()
  await keepScreenshot(page, 'import-refused')
})
