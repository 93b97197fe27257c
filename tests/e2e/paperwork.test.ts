import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { fill } from '#shared/messages/index.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { DESK_SIZE, keepScreenshot, SMALL_SIZE, sharedBrowser } from '../support/browser.ts'
import { type Account, type Desk, startDesk } from '../support/desk.ts'
import { writeParagraphs } from '../support/live-paragraphs.ts'
import { signedInPage } from '../support/signed-in-page.ts'

const { common, documents, drafting, paperwork } = zhCN
const { act, level, list, overview, policy, register } = paperwork

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

const signIn = (desk: Desk, who: Account, viewport = DESK_SIZE) => signedInPage(browser, desk, who, viewport)

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const TITLE = '临江市委办公室关于做好值班工作的通知'

async function aLongNotice(desk: Desk): Promise<string> {
  const { id } = await desk.draft({ kind: 'notice', title: TITLE, answers: { addressee: '各科室' } })
  const lines = [`title|${TITLE}`, 'addressee|各科室：', '请各科室认真落实。'.repeat(10)]
  await desk.server.context.texts.change(id, desk.staff.drafter.id, (doc) => writeParagraphs(doc, lines))
  return id
}

/** The secretary general makes notices shorter, and the sections’ quota a single document. */
async function tightenPolicy(page: Page): Promise<void> {
  await page.goto('/paperwork/policy')
  await page.getByLabel(fill(policy.most, { kind: '通知', level: level.any }), { exact: true }).fill('50')
  const ofSections = fill(policy.removeNamed, { holder: '各科室', group: '普发文件', year: 2024 })
  await button(page, ofSections).click()
  await button(page, policy.addQuota).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(policy.quota, { exact: true }).fill('1')
  await keepScreenshot(page, 'paperwork-1-quota')
  await dialog.getByRole('button', { name: policy.add, exact: true }).click()
  await page.getByLabel(policy.publishReason).fill('按上级要求核减')
  await keepScreenshot(page, 'paperwork-2-policy')
  await button(page, policy.publish).click()
  // In the heading at once, and a moment later in the list of versions as well.
  await page
    .getByRole('paragraph')
    .filter({ hasText: fill(policy.historyVersion, { version: 1 }) })
    .waitFor()
}

/** The pixels of A4 paper between usual margins. */
const PAPER = { width: 720, height: 1040 }

/** On paper every column has its room: names can be read, and nothing goes over the edge. */
async function expectPrintable(page: Page): Promise<void> {
  const before = page.viewportSize()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(PAPER)
  const name = await page.getByRole('table').getByRole('link').first().boundingBox()
  const table = await page.getByRole('table').boundingBox()
  expect(name?.width).toBeGreaterThan(40)
  expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(PAPER.width)
  await page.emulateMedia({ media: 'screen' })
  if (before !== null) await page.setViewportSize(before)
}

async function submitWithReason(page: Page, id: string): Promise<void> {
  await page.goto(`/documents/${id}`)
  await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
  await page.getByText(/^篇幅 \d+ \/ 50 字，超出 \d+ 字$/).waitFor()
  await page.locator('[data-save="saved"]').waitFor()
  await button(page, fill(drafting.act.submitTo, { step: common.stages.editReview })).click()
  const dialog = page.getByRole('dialog')
  const submit = dialog.getByRole('button', { name: common.acts.submit, exact: true })
  const isReady = () => dialog.getByLabel(act.length).evaluate((field) => field === document.activeElement)
  await expect.poll(isReady).toBe(true)
  const choice = dialog.getByRole('radio').first()
  if (await choice.isVisible()) await choice.check()
  expect(await submit.isDisabled()).toBe(true)

  await dialog.getByLabel(act.length).fill('任务须逐条明确到人')
  await keepScreenshot(page, 'paperwork-3-reason')
  await submit.click()
  await dialog.waitFor({ state: 'detached' })
}

/** The rest of the way of a document that its drafter has submitted. */
async function sign(desk: Desk, id: string): Promise<void> {
  await desk.act('head', id, 'pass', { to: 'editor' })
  await desk.act('editor', id, 'pass', { to: 'leader' })
  const { frozenVersion } = await desk.detail('leader', id)
  await desk.act('leader', id, 'sign', { to: 'clerk', sha256: frozenVersion?.sha256 ?? '' })
}

describe('paperwork reduction', () => {
  it('goes from a limit over a reason to the figures and the documents behind them', async () => {
    const desk = await startDesk()
    const secretary = await signIn(desk, 'secretary')
    await tightenPolicy(secretary)
    const id = await aLongNotice(desk)

    await submitWithReason(await signIn(desk, 'drafter'), id)

    // The reviewer reads the reason on the sheet.
    const head = await signIn(desk, 'head', SMALL_SIZE)
    await head.goto(`/documents/${id}/sign-off`)
    await head.getByText('理由：任务须逐条明确到人').waitFor()
    await keepScreenshot(head, 'paperwork-4-sheet')
    await sign(desk, id)

    // The figures open what they count.
    await secretary.goto('/paperwork')
    await secretary
      .getByText(fill(overview.quotaCell, { group: '普发文件', used: 1, most: 1 }), { exact: true })
      .waitFor()
    await keepScreenshot(secretary, 'paperwork-5-overview')
    await expectPrintable(secretary)
    await secretary.getByRole('link', { name: overview.figures.over }).click()
    await secretary.getByText(fill(list.reason, { about: list.about.length, reason: '任务须逐条明确到人' })).waitFor()
    await keepScreenshot(secretary, 'paperwork-6-documents')
    await button(secretary, list.back).click()

    // They leave as a file that spreadsheets open.
    const [download] = await Promise.all([
      secretary.waitForEvent('download'),
      button(secretary, overview.export).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^发文统计_\d{4}年.*\.csv$/)
    expect(await readFile(await download.path(), 'utf8')).toContain('综合科')
  })

  it('tells before a document is begun what is used of the quota', async () => {
    const desk = await startDesk()
    const secretary = await signIn(desk, 'secretary')
    await tightenPolicy(secretary)
    const drafter = await signIn(desk, 'drafter', SMALL_SIZE)
    await drafter.goto('/new')
    await drafter.getByRole('radio', { name: '通知', exact: true }).or(button(drafter, '通知')).first().click()

    await drafter.getByText(paperwork.quota.last).waitFor()
    await button(drafter, documents.create.submit).waitFor()
    await keepScreenshot(drafter, 'paperwork-7-new')
  })

  it('takes over an earlier register and names what it cannot read', async () => {
    const desk = await startDesk()
    const clerk = await signIn(desk, 'clerk', SMALL_SIZE)
    await clerk.goto('/paperwork')
    await clerk.getByText(overview.empty).waitFor()
    await button(clerk, register.open).click()
    const dialog = clerk.getByRole('dialog')
    const text = dialog.getByLabel(register.text)
    const year = desk.server.clock.now().getUTCFullYear()
    const line = `综合科\t通知\t关于做好春节值班工作的通知\t${year}-1-2\t1860`

    await text.fill(`${line}\n综合九科\t通知\t关于报送情况的通知\t${year}-1-3\t900`)
    await dialog.getByText(new RegExp(register.problems.unit)).waitFor()
    await keepScreenshot(clerk, 'paperwork-8-register')
    await text.fill(line)
    await dialog.getByRole('button', { name: fill(register.save, { count: 1 }) }).click()
    await dialog.waitFor({ state: 'detached' })

    await clerk.getByRole('link', { name: '综合科', exact: true }).click()
    await clerk.getByText(list.fromRegister).waitFor()
  })
})
