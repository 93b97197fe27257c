import { expect, it, onTestFinished } from 'vitest'
import { documentToDocx } from '#server/docx/index.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { keepScreenshot, openPage, sharedBrowser } from '../support/browser.ts'
import { MUTATIONS, mutate } from '../support/conformance/mutations.ts'
import { noticeSample, templateOf } from '../support/office-samples.ts'
import { startTestServer } from '../support/server.ts'

const { conformance, shell } = zhCN

async function brokenNotice(): Promise<Buffer> {
  const madeAt = new Date('2026-11-22T02:00:00Z')
  const template = templateOf('notice')
  const whole = await documentToDocx(noticeSample(2), { template, copy: 'final', manuscript: 'reviewDraft', madeAt })
  const mutation = MUTATIONS.find(({ check }) => check === 'issuingNumberForm')
  if (mutation === undefined) throw new Error('there is no such mutation')
  return Buffer.from(await mutate(whole, mutation))
}

it('checks a file that somebody chooses and shows what is wrong with it first', async () => {
  const server = await startTestServer({ clock: { now: () => new Date() } })
  await server.makeSample()
  const browser = await sharedBrowser()
  const { page, complaints } = await openPage(browser, { baseURL: server.url })
  onTestFinished(() => page.context().close())
  await page.goto('/')
  await page
    .getByRole('button', { name: /拟稿|科员|起草/ })
    .first()
    .click()
  await page.getByRole('link', { name: shell.nav.conformance }).click()
  await keepScreenshot(page, 'conformance-empty')

  await page
    .getByLabel(conformance.choose)
    .last()
    .setInputFiles({
      name: '旧版通知.doc',
      mimeType: 'application/msword',
      buffer: Buffer.from('old'),
    })
  expect(await page.getByRole('alert').textContent()).toBe(conformance.notDocx)

  await page
    .getByLabel(conformance.choose)
    .last()
    .setInputFiles({
      name: '抽查通知.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: await brokenNotice(),
    })
  await page.getByRole('status').filter({ hasText: '1 项规定不合格' }).waitFor({ timeout: 60_000 })
  const rows = page.getByRole('table').locator('tbody tr')

  expect(await rows.first().textContent()).toContain(conformance.checks.issuingNumberForm)
  const failed = await rows.count()
  await keepScreenshot(page, 'conformance-report')
  await page.getByLabel(conformance.onlyFailed).uncheck()
  expect(await rows.count()).toBeGreaterThan(failed + 50)
  await keepScreenshot(page, 'conformance-all')
  expect(complaints.errors).toEqual([])
})
