import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { fill } from '#shared/messages/index.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { keepScreenshot, SMALL_SIZE, sharedBrowser } from '../support/browser.ts'
import { type Account, type Desk, startDesk } from '../support/desk.ts'
import { writeParagraphs } from '../support/live-paragraphs.ts'
import { signedInPage } from '../support/signed-in-page.ts'

const { errors, officeData: wording, proof, shell } = zhCN

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

const signIn = (desk: Desk, who: Account) => signedInPage(browser, desk, who, SMALL_SIZE)

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const names = (page: Page) => page.locator('tbody tr td:nth-child(2)').allTextContents()

const TITLE = '临江市委办公室关于做好值班工作的通知'

describe('the registers of the office', () => {
  it('are filled from a pasted table, put in order, and count in every text at once', async () => {
    const desk = await startDesk({ isGated: true })
    const page = await signIn(desk, 'editor')
    await page.goto('/administration/office-data')
    await page.getByText(wording.empty.people).waitFor()

    await button(page, wording.paste).click()
    await page.getByLabel(wording.table.pasted).fill('姓名\t职务\n王海涛\t副秘书长\n李志远\t市委秘书长\n周某')
    await page.getByText(fill(wording.table.leftOut, { count: 1 })).waitFor()
    await keepScreenshot(page, 'office-data-paste')
    await button(page, fill(wording.table.take, { count: 2 })).click()
    await expect.poll(() => names(page)).toEqual(['王海涛', '李志远'])

    await page
      .getByRole('row', { name: /李志远/ })
      .getByRole('button', { name: wording.edit })
      .click()
    await page.getByLabel(wording.fields.place).fill('1')
    await button(page, shell.actions.save).click()
    await expect.poll(() => names(page)).toEqual(['李志远', '王海涛'])
    await page.getByLabel(wording.search.people).fill('副秘书长')
    await expect.poll(() => names(page)).toEqual(['王海涛'])

    const { id } = await desk.draft({ kind: 'notice', title: TITLE, answers: { addressee: '各科室' }, writerIds: [] })
    await desk.server.context.texts.change(id, desk.staff.drafter.id, (doc) =>
      writeParagraphs(doc, [
        `title|${TITLE}`,
        'addressee|各科室：',
        '市委秘书长李志元同志主持，王海涛、李志远同志参加。',
      ]),
    )
    const text = await signIn(desk, 'drafter')
    await text.goto(`/documents/${id}`)
    await text.getByTitle(proof.summaryHint).click()
    await text.locator('[data-rule="NEG-NAME-PERSON"]').getByText('李志元', { exact: true }).waitFor()
    await text.locator('[data-rule="NEG-NAME-RANK"]').waitFor()
    await keepScreenshot(text, 'office-data-findings')
  })

  it('show who is there already, and leave it to the person what is done with them', async () => {
    const desk = await startDesk({ isGated: true })
    const page = await signIn(desk, 'editor')
    await page.goto('/administration/office-data')
    const paste = async (table: string) => {
      await button(page, wording.paste).click()
      await page.getByLabel(wording.table.pasted).fill(table)
    }
    await paste('王海涛\t副秘书长\n李志远\t市委秘书长')
    await button(page, fill(wording.table.take, { count: 2 })).click()
    await expect.poll(() => names(page)).toEqual(['王海涛', '李志远'])

    // Pasted again with somebody new and a second person of a name that is there.
    await paste('王海涛\t副秘书长\n周文\t科长\n李志远\t档案馆馆长\t2026年1月')
    await page.getByText(fill(wording.namesakes.found, { count: 2 })).waitFor()
    await keepScreenshot(page, 'office-data-namesakes')
    const another = page.locator('li', { hasText: '档案馆馆长' }).getByLabel(wording.namesakes.addAnyway)
    await another.check()
    await button(page, fill(wording.table.take, { count: 2 })).click()
    await page.getByText(fill(wording.table.skipped, { count: 1 })).waitFor()
    await expect.poll(() => names(page)).toEqual(['王海涛', '李志远', '周文', '李志远'])

    // One by one it is the same.
    await button(page, wording.add).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(wording.columns.name).fill('周文')
    await dialog.getByLabel(wording.columns.post).fill('副科长')
    await button(page, shell.actions.save).click()
    await dialog.getByText(fill(errors['officeData.namesake'], { name: '科长周文' })).waitFor()
    await keepScreenshot(page, 'office-data-namesake')
    await dialog.getByLabel(wording.namesakes.isAnother.people).check()
    await button(page, shell.actions.save).click()
    await expect.poll(() => names(page)).toEqual(['王海涛', '李志远', '周文', '李志远', '周文'])
  })

  it('take the day on which a post begins from a calendar over the dialog', async () => {
    const desk = await startDesk({ isGated: true })
    const page = await signIn(desk, 'editor')
    await page.goto('/administration/office-data')
    await button(page, wording.add).click()
    const dialog = page.getByRole('dialog')
    const { x = 0, width = 0 } = (await dialog.boundingBox()) ?? {}
    expect(x + width / 2).toBe(SMALL_SIZE.width / 2)

    await dialog.getByLabel(wording.columns.name).fill('王海涛')
    await dialog.getByLabel(wording.columns.post).fill('副秘书长')
    await dialog.getByLabel(wording.fields.from).click()
    await page.keyboard.press('Escape')
    await page.locator('td[title$="-15"]').first().waitFor({ state: 'hidden' })
    await dialog.getByLabel(wording.fields.from).click()
    // The field stands in the middle: there is room for a month neither above nor below it.
    const month = page.locator('.ant-picker-dropdown:visible')
    await expect.poll(async () => ((await month.boundingBox())?.y ?? -1) >= 0).toBe(true)
    const { y = 0, height = 0 } = (await month.boundingBox()) ?? {}
    expect(y + height).toBeLessThanOrEqual(SMALL_SIZE.height)
    await page.locator('td[title$="-15"]').first().click()
    await keepScreenshot(page, 'office-data-day')
    await button(page, shell.actions.save).click()

    await page
      .getByRole('row', { name: /王海涛/ })
      .getByText(/月15日起$/)
      .waitFor()
  })

  it('are followed by what colleagues write meanwhile: a meeting on two days is underlined while drafting', async () => {
    const desk = await startDesk({ isGated: true })
    const write = (id: string, line: string) =>
      desk.server.context.texts.change(id, desk.staff.drafter.id, (doc) =>
        writeParagraphs(doc, [`title|${TITLE}`, 'addressee|各科室：', line]),
      )
    const draft = async (line: string) => {
      const body = { kind: 'notice', title: TITLE, answers: { addressee: '各科室' } }
      const { id } = await desk.draft(body)
      await write(id, line)
      return id
    }
    const other = await draft('定于2026年3月5日召开全市督查工作会议。')
    const own = await draft('定于2026年3月6日召开全市督查工作会议。')

    const page = await signIn(desk, 'drafter')
    await page.goto(`/documents/${own}`)
    await page.getByTitle(proof.summaryHint).click()
    const finding = page.locator('[data-rule="NEG-CROSS-MEETING"]')
    await finding.waitFor()
    await keepScreenshot(page, 'office-data-elsewhere')

    // A colleague corrects the other one; whoever comes back to the page sees it.
    await write(other, '定于2026年3月6日召开全市督查工作会议。')
    await expect
      .poll(async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
        return finding.count()
      })
      .toBe(0)
  })

  it('are for everybody to read, and for others than their keepers only that', async () => {
    const desk = await startDesk({ isGated: true })
    const page = await signIn(desk, 'drafter')
    await page.goto('/administration/office-data?register=bodies')

    await page.getByText(wording.readOnly).waitFor()
    expect(await button(page, wording.add).count()).toBe(0)
  })
})
