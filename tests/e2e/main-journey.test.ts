import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import JSZip from 'jszip'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { fill } from '#shared/messages/fill.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { keepScreenshot, openPage, sharedBrowser } from '../support/browser.ts'
import { type Account, type Desk, startDesk } from '../support/desk.ts'
import { PASTED_SPEECH } from '../support/pasted-speech.ts'
import { TEST_PASSWORD } from '../support/server.ts'
import { downloadWord } from '../support/word-download.ts'

const { comments, common, documents, drafting, shell, signIn, signOff, wordExport } = zhCN
const TITLE = '在全市办公室系统年度工作会议上的讲话'
const CO_WRITTEN = '会后一周内各单位报送落实清单。'
const REWRITTEN = '一处都不能出错。'
const REASON = '第一部分口气可以再实一些，改后直接送回。'

/** The journey is walked with the text in this file, where one is named. */
const TEXT_FILE = process.env.WENSHU_JOURNEY_TEXT
const SPEECH_TEXT = TEXT_FILE === undefined ? PASTED_SPEECH : readFileSync(TEXT_FILE, 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

const button = (scope: Pick<Page, 'getByRole'>, name: string) => scope.getByRole('button', { name, exact: true })

/** A browser of a person, signed in by hand on the sign-in page. */
async function signInAs(desk: Desk, who: Account): Promise<Page> {
  const { page, complaints } = await openPage(browser, { baseURL: desk.server.url })
  onTestFinished(async () => {
    expect(complaints.errors).toEqual([])
    await page.context().close()
  })
  await page.goto('/')
  await page.getByLabel(signIn.account, { exact: true }).fill(who)
  await page.getByLabel(signIn.password, { exact: true }).fill(TEST_PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: shell.nav.newDocument }).waitFor()
  return page
}

/** The text of the document as the page shows it, without the carets of colleagues. */
function textOf(page: Page): Promise<string | null> {
  return page.locator('.ProseMirror').evaluate((editor) => {
    const copy = editor.cloneNode(true) as HTMLElement
    for (const widget of copy.querySelectorAll('.ProseMirror-widget')) widget.remove()
    return copy.textContent
  })
}

async function whenSaved(page: Page): Promise<void> {
  await page.locator('[data-save="saved"]').waitFor()
}

/** Opens a text and waits until it can be edited. */
async function openText(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
}

async function pasteText(page: Page, text: string): Promise<void> {
  await page.locator('.ProseMirror').evaluate((editor, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

/** Makes the speech over the pages of the product; gives its path. */
async function beginSpeech(page: Page): Promise<string> {
  await page.getByRole('link', { name: shell.nav.newDocument }).click()
  await page.getByLabel(documents.create.titleLabel, { exact: true }).fill(TITLE)
  await page.getByLabel('讲话人', { exact: true }).fill('市委副书记　林远舟')
  await page.getByLabel(documents.create.writers, { exact: true }).fill('colleague')
  await page
    .getByRole('option', { name: /colleague/ })
    .first()
    .click()
  await button(page, documents.create.submit).click()
  await page.waitForURL(/\/documents\/[\w-]+$/)
  await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
  return new URL(page.url()).pathname
}

/** Opens the first task of the workbench. */
async function openTask(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('row').filter({ hasText: TITLE }).click()
  await page.waitForURL(/\/documents\//)
}

async function submit(page: Page): Promise<void> {
  await whenSaved(page)
  await button(page, fill(drafting.act.submitTo, { step: common.stages.officeReview })).click()
  const dialog = page.getByRole('dialog')
  const choice = dialog.getByRole('radio').first()
  if (await choice.isVisible()) await choice.check()
  await button(dialog, common.acts.submit).click()
  await dialog.waitFor({ state: 'detached' })
}

describe('the main job', () => {
  it('takes a speech from a blank page to a signed Word file', async () => {
    const desk = await startDesk()
    const [writer, colleague] = [await signInAs(desk, 'drafter'), await signInAs(desk, 'colleague')]

    // Two writers: one pastes what the web gave, the other writes the end of it at the same time.
    const path = await beginSpeech(writer)
    await writer.locator('p[data-kind="body"]').first().click()
    await writer.keyboard.press('Home')
    await writer.keyboard.press('Control+Shift+End')
    await pasteText(writer, SPEECH_TEXT)
    await whenSaved(writer)
    await keepScreenshot(writer, 'journey-1-pasted')
    await openText(colleague, path)
    await colleague.locator('.ProseMirror').click()
    await colleague.keyboard.press('Control+End')
    await colleague.keyboard.press('Enter')
    await colleague.keyboard.type(CO_WRITTEN)
    await writer.getByText(CO_WRITTEN).waitFor()
    await whenSaved(colleague)
    expect(await textOf(colleague)).toBe(await textOf(writer))
    await keepScreenshot(writer, 'journey-2-co-drafted')
    await submit(writer)

    // The reviewer comments on a sentence and returns the text.
    const reviewer = await signInAs(desk, 'editor')
    await openTask(reviewer)
    await reviewer.locator('p[data-kind="body"]').first().selectText()
    await button(reviewer, comments.add).click()
    await reviewer.getByLabel(comments.add, { exact: true }).fill('开头先点明会议任务。')
    await reviewer.getByLabel(comments.mustFix).check()
    await button(reviewer, comments.submit).click()
    await reviewer.locator('.comment-mark').first().waitFor()
    await button(reviewer, signOff.bar.return).click()
    await reviewer.getByRole('dialog').getByLabel(signOff.returnDialog.reason, { exact: true }).fill(REASON)
    await button(reviewer, signOff.returnDialog.submit).click()
    await reviewer.waitForURL((url) => url.pathname === '/')

    // It comes back with reason and comment; the writer answers both and sends it straight back.
    await openText(writer, path)
    await writer.getByText(REASON).waitFor()
    await keepScreenshot(writer, 'journey-3-returned')
    await writer.locator('.comment-mark').first().waitFor()
    await writer.locator('p[data-kind="body"]').first().click()
    await writer.keyboard.press('End')
    await writer.keyboard.type(REWRITTEN)
    await button(writer, comments.resolve).first().click()
    await button(writer, comments.resolve).first().waitFor({ state: 'detached' })
    await submit(writer)

    await openTask(reviewer)
    await reviewer.getByText(REWRITTEN).waitFor()
    await button(reviewer, common.acts.pass).click()
    const passing = reviewer.getByRole('dialog')
    const leaderChoice = passing.getByRole('radio').or(passing.getByRole('checkbox')).first()
    if (await leaderChoice.isVisible()) await leaderChoice.check()
    await button(passing, common.acts.pass).click()
    await reviewer.waitForURL((url) => url.pathname === '/')

    // A leader signs exactly this text.
    const documentId = path.split('/').at(-1) ?? ''
    const { handlers, frozenVersion } = await desk.detail('editor', documentId)
    const signer = handlers[0]?.name as Account
    const leader = await signInAs(desk, signer)
    await openTask(leader)
    await keepScreenshot(leader, 'journey-4-sign')
    await button(leader, common.acts.sign).click()
    const signing = leader.getByRole('dialog')
    await button(signing, common.acts.sign).click()
    await leader.waitForURL((url) => url.pathname === '/')

    // A clerk downloads it as a Word file in standard format.
    const clerk = await signInAs(desk, 'clerk')
    await openTask(clerk)
    const download = await downloadWord(clerk, wordExport.final)
    expect(download.suggestedFilename()).toBe(`${TITLE}.docx`)
    const word = await readWord(await download.path())
    expect(word).toContain(CO_WRITTEN)
    expect(word).toContain(REWRITTEN)
    await button(clerk, common.acts.issue).click()
    await button(clerk.getByRole('dialog'), common.acts.issue).click()
    await clerk.waitForURL((url) => url.pathname === '/')

    const issued = await desk.detail('clerk', documentId)
    expect(issued.stage).toBe('issued')
    expect(issued.frozenVersion?.sha256).toBe(frozenVersion?.sha256)
  })
})

/** All text of a Word file in reading order. */
async function readWord(path: string): Promise<string> {
  const zip = await JSZip.loadAsync(await readFile(path))
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')
}
