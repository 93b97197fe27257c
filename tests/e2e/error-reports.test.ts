import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { fill } from '#shared/messages/index.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { DESK_SIZE, keepScreenshot, SMALL_SIZE, sharedBrowser } from '../support/browser.ts'
import { type Account, type Desk, startDesk } from '../support/desk.ts'
import { signedInPage } from '../support/signed-in-page.ts'
import { aNotice, aSignedNotice, passTo, writeNotice } from '../support/signed-notice.ts'

const { common, drafting, errorReports, errors, experience, proof, shell, workbench } = zhCN
const WRONG = '由市委督察室牵头，对值班工作进行检查。'
const RIGHT = '由市委督查室牵头，对值班工作进行检查。'

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

const signIn = (desk: Desk, who: Account, viewport = DESK_SIZE) => signedInPage(browser, desk, who, viewport)

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const tab = (page: Page, name: keyof typeof experience.tabs) => page.getByRole('tab', { name: experience.tabs[name] })

/** Selects words of the text on paper, as a mouse does. */
async function select(page: Page, words: string): Promise<void> {
  const paragraph = page.locator('p[data-kind="body"]', { hasText: words }).first()
  await paragraph.waitFor()
  await paragraph.evaluate((element, sought) => {
    const text = element.textContent ?? ''
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let at = 0
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const [length, from] = [node.textContent?.length ?? 0, text.indexOf(sought)]
      if (from >= at && from < at + length) range.setStart(node, from - at)
      const to = from + sought.length
      if (to > at && to <= at + length) range.setEnd(node, to - at)
      at += length
    }
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  }, words)
}

/** Registers an error by selecting it in the signed text. */
async function register(page: Page, documentId: string): Promise<void> {
  await page.goto(`/documents/${documentId}/sign-off`)
  await select(page, '督察室')
  await page.getByRole('button', { name: errorReports.form.open }).last().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(errorReports.form.right).fill('督查室')
  await dialog.getByLabel(errorReports.form.finder).selectOption('receivingBody')
  await keepScreenshot(page, 'error-1-register')
  await dialog.getByRole('button', { name: errorReports.form.submit, exact: true }).click()
  await page.getByText(errorReports.states.reported, { exact: true }).waitFor()
}

async function takeAct(page: Page, act: keyof typeof errorReports.actDialog.titles, note: string): Promise<void> {
  await button(page, errorReports.acts[act]).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^说明/ }).fill(note)
  await dialog.getByRole('button', { name: errorReports.acts[act], exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

describe('an error found after issue', () => {
  it('becomes an entry that stops it from then on, and is counted when it comes back', async () => {
    const desk = await startDesk({ isGated: true })
    const signed = await aSignedNotice(desk, { lines: [WRONG] })
    const clerk = await signIn(desk, 'clerk')
    await register(clerk, signed)
    await clerk.getByText(errorReports.detail.waiting.reported).waitFor()

    // Somebody else confirms it, and proposes the entry that would have found it.
    const editor = await signIn(desk, 'editor', SMALL_SIZE)
    await editor.goto('/error-reports')
    await keepScreenshot(editor, 'error-2-list')
    await editor.getByText('督察室 → 督查室').click()
    await takeAct(editor, 'confirm', '与机构名称不符')
    await editor.getByText(errorReports.states.confirmed, { exact: true }).waitFor()
    await keepScreenshot(editor, 'error-3-confirmed')
    await button(editor, errorReports.detail.propose).click()

    // It is tried on what was signed before it may be put on the list.
    const dialog = editor.getByRole('dialog')
    expect(await dialog.getByLabel(proof.list.wrong).inputValue()).toBe('督察室')
    expect(await dialog.getByLabel(proof.list.right).inputValue()).toBe('督查室')
    await expect.poll(() => dialog.locator('mark').allTextContents()).toEqual(['督察室'])
    await keepScreenshot(editor, 'error-4-trial')
    await dialog.getByRole('button', { name: proof.list.add, exact: true }).click()
    await button(editor, proof.list.publish).click()
    await editor.getByText(fill(proof.list.published, { version: 1 })).waitFor()
    await keepScreenshot(editor, 'error-5-entries')

    // From now on it is underlined while drafting, and cannot be submitted.
    const draft = await aNotice(desk, { lines: [WRONG], title: '临江市委办公室关于做好节日值班工作的通知' })
    const writer = await signIn(desk, 'drafter')
    await writer.goto(`/documents/${draft}`)
    await writer.locator('.ProseMirror[contenteditable="true"]').waitFor()
    // Another rule may underline some of the same words: what two of them share is drawn once.
    const underlined = async () => (await writer.locator('.ProseMirror .proof-mark').allTextContents()).join('')
    await expect.poll(underlined).toContain('督察室')
    await writer.locator('[data-save="saved"]').waitFor()
    const counted = writer.waitForResponse((response) => response.url().endsWith('/checks'))
    await button(writer, fill(drafting.act.submitTo, { step: common.stages.editReview })).click()
    await writer.getByRole('dialog').getByText('督察室').first().waitFor()
    expect(await writer.getByRole('dialog').getByRole('button', { name: common.acts.submit }).isDisabled()).toBe(true)
    await counted

    // It came back twice: caught at the gate, and found in another document that was out already.
    await register(clerk, signed)
    await clerk.getByText(errorReports.recurrence, { exact: true }).waitFor()
    await clerk.goBack()
    await clerk.getByText(fill(errorReports.form.known, { count: 2 })).click()
    await expect.poll(() => clerk.getByText('督察室 → 督查室').count()).toBe(2)
    await editor.reload()
    await editor.getByRole('button', { name: fill(experience.recurrence, { count: 2 }) }).click()
    await editor.getByRole('dialog').getByText(experience.occurrences.reported).waitFor()
    await keepScreenshot(editor, 'error-6-recurrence')
  })

  it('lies on the workbench of whoever is to deal with it, and leads there', async () => {
    const desk = await startDesk()
    const signed = await aSignedNotice(desk, { lines: [WRONG] })
    const clerk = await signIn(desk, 'clerk')
    await register(clerk, signed)
    const reportUrl = clerk.url()

    const head = await signIn(desk, 'head', SMALL_SIZE)
    await head.goto('/')
    const figure = head.getByRole('link', { name: new RegExp(workbench.figures.errorTasks) })
    await expect.poll(() => figure.textContent()).toMatch(/^1(刚到|已等 \d+ 分钟)差错待办$/)
    await figure.click()
    await head.getByRole('row', { name: /核实.*督察室 → 督查室/ }).waitFor()
    await keepScreenshot(head, 'error-tasks')
    await head.getByText('督察室 → 督查室').click()
    await takeAct(head, 'confirm', '')
    await head.goto('/')
    await head.getByRole('tab', { name: new RegExp(workbench.tabs.errors) }).click()
    // What waited for the confirmation waits for the remedy now; a head may choose that too.
    await head.getByRole('row', { name: /整改.*督察室 → 督查室/ }).waitFor()

    // Whoever may not read the document is told so, and led back to the list.
    const outsider = await signIn(desk, 'outsider')
    await outsider.goto(reportUrl)
    await outsider.getByText(errors['errorReport.notFound']).waitFor()
    expect(await button(outsider, shell.actions.retry).count()).toBe(0)
    await keepScreenshot(outsider, 'error-withheld')
    await button(outsider, errorReports.backToList).click()
    await outsider.getByText(errorReports.empty).waitFor()
    await outsider.goto('/?state=errors')
    await outsider.getByText(workbench.emptyErrors).waitFor()
    await keepScreenshot(outsider, 'error-no-tasks')
  })
})

describe('words learnt from reviewers', () => {
  it('are proposed with their evidence, and taken onto the list through a trial', async () => {
    const desk = await startDesk({ isGated: true })
    for (const title of ['临江市委办公室关于做好值班工作的通知', '临江市委办公室关于开展值班检查的通知']) {
      const id = await aNotice(desk, { lines: [WRONG], title })
      await passTo(desk, { who: 'drafter', id, act: 'submit', to: 'head' })
      await writeNotice(desk, id, { lines: [RIGHT], title })
      await passTo(desk, { who: 'head', id, act: 'pass', to: 'editor' })
    }
    const page = await signIn(desk, 'editor', SMALL_SIZE)
    await page.goto('/administration/negative-list')
    await tab(page, 'learnt').click()
    await page.getByText('督察 → 督查').waitFor()
    await keepScreenshot(page, 'learnt-1')

    await button(page, experience.learnt.accept).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(proof.list.trialClean).waitFor()
    await dialog.getByRole('button', { name: proof.list.add, exact: true }).click()
    await button(page, proof.list.publish).click()

    await page.getByText(experience.learnt.empty).waitFor()
    await tab(page, 'entries').click()
    await page.getByText(fill(experience.fromCorrections, { count: 2 })).waitFor()
    await keepScreenshot(page, 'learnt-2')
  })
})
