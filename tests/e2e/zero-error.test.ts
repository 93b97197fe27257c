import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { fill } from '#shared/messages/index.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { keepScreenshot, openPage, sharedBrowser } from '../support/browser.ts'
import { type Desk, startDesk } from '../support/desk.ts'
import { writeParagraphs } from '../support/live-paragraphs.ts'
import { TEST_PASSWORD } from '../support/server.ts'
import { SEEDED_PLACES, zeroErrorText } from '../support/zero-error-text.ts'

const { common, drafting, paperwork, proof } = zhCN
const { panel } = proof

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

const TITLE = '中共临江市委办公室2026年工作汇报'

/** A work report with nothing but its head, open in the browser of its drafter, whose clipboard may be used. */
async function openReport(desk: Desk): Promise<{ readonly page: Page; readonly id: string }> {
  const answers = { speaker: '中共临江市委办公室' }
  const { id } = await desk.draft({ kind: 'workReport', title: TITLE, answers, writerIds: [] })
  await desk.server.context.texts.change(id, desk.staff.drafter.id, (doc) =>
    writeParagraphs(doc, [`title|${TITLE}`, '']),
  )
  const { page, complaints } = await openPage(browser, { baseURL: desk.server.url })
  onTestFinished(async () => {
    expect(complaints.errors).toEqual([])
    await page.context().close()
  })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: desk.server.url })
  const data = { account: 'drafter', password: TEST_PASSWORD }
  await page.request.post('/api/session', { data, headers: { Origin: desk.server.url } })
  await page.goto(`/documents/${id}`)
  await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
  return { page, id }
}

const textOf = async (page: Page) => (await page.locator('.ProseMirror p').allTextContents()).join('\n')
const marked = (page: Page) => page.locator('.ProseMirror .proof-mark')

/** Pastes a text with the keys at the end of the document; gives how long it takes until the check shows. */
async function paste(page: Page, text: string): Promise<number> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.locator('.ProseMirror').focus()
  await page.keyboard.press('Control+End')
  const before = Date.now()
  await page.keyboard.press('Control+V')
  await marked(page).first().waitFor()
  return Date.now() - before
}

interface Looked {
  readonly words: string
  readonly paragraph: string
  /** Where the selection begins in its paragraph. */
  readonly at: number
}

/** What is selected, and the paragraph around it. */
function selected(page: Page): Promise<Looked> {
  return page.evaluate(() => {
    const selection = getSelection()
    const node = selection?.anchorNode ?? null
    const paragraph = (node instanceof Element ? node : node?.parentElement)?.closest('p') ?? null
    if (selection === null || selection.rangeCount === 0 || paragraph === null)
      return { words: '', paragraph: '', at: 0 }
    const before = document.createRange()
    before.selectNodeContents(paragraph)
    before.setEnd(selection.getRangeAt(0).startContainer, selection.getRangeAt(0).startOffset)
    return { words: String(selection), paragraph: paragraph.textContent ?? '', at: before.toString().length }
  })
}

/** Everything that F7 goes through, once around the text. */
async function walk(page: Page): Promise<readonly Looked[]> {
  const places: Looked[] = []
  await page.locator('.ProseMirror').focus()
  await page.keyboard.press('Control+Home')
  for (;;) {
    await page.keyboard.press('F7')
    const place = await selected(page)
    const isAround = places.some(({ paragraph, at, words }) => {
      return paragraph === place.paragraph && at === place.at && words === place.words
    })
    if (isAround) return places
    places.push(place)
  }
}

/** The seeded place that lies where somebody looks. */
function seededAt({ words, paragraph, at }: Looked) {
  return SEEDED_PLACES.find(({ sentence, wrong }) => {
    const start = paragraph.indexOf(sentence)
    const from = start + sentence.indexOf(wrong)
    return start !== -1 && at < from + Math.max(1, wrong.length) && at + words.length > from
  })
}

/** Seeded places that nothing was found at, and that are still in the text as they were pasted. */
async function missedPlaces(page: Page, found: readonly Looked[]) {
  const text = await textOf(page)
  const hit = new Set(found.map(seededAt))
  return SEEDED_PLACES.filter((place) => text.includes(place.sentence) && !hit.has(place))
}

/** Goes through the findings by F7 and types over those that need an eye, until a whole round has nothing to type. */
async function correctByKey(page: Page): Promise<number> {
  let corrected = 0
  const left: Looked[] = []
  for (;;) {
    await page.keyboard.press('F7')
    const place = await selected(page)
    const seeded = seededAt(place)
    if (seeded?.way === 'eye' && place.words !== '') {
      await page.keyboard.type(inPlaceOf(place.words, seeded))
      corrected += 1
      continue
    }
    if (left.some(({ paragraph, at }) => paragraph === place.paragraph && at === place.at)) return corrected
    left.push(place)
  }
}

/** What to type over a selection that is part of what is wrong, or holds it. */
function inPlaceOf(words: string, { wrong, right }: (typeof SEEDED_PLACES)[number]): string {
  if (words.includes(wrong)) return words.replace(wrong, right)
  const at = wrong.indexOf(words)
  return right.slice(at, right.length - (wrong.length - at - words.length))
}

/** Where a work report goes first. */
const SUBMIT = fill(drafting.act.submitTo, { step: common.stages.officeReview })
const submitButton = (page: Page) => page.getByRole('button', { name: SUBMIT, exact: true })
const submitIn = (page: Page) => page.getByRole('dialog').getByRole('button', { name: common.acts.submit, exact: true })
const whenSaved = (page: Page) => page.locator('[data-save="saved"]').waitFor()

describe('the zero-error gate in full size', () => {
  it('takes a pasted text of 8,000 characters with forty mistakes to one that may be submitted', async () => {
    const desk = await startDesk({ isGated: true })
    const { page } = await openReport(desk)
    const text = zeroErrorText()

    // Found, at once and without noise.
    const milliseconds = await paste(page, text)
    console.info(`checked ${text.length} pasted characters in ${milliseconds} ms`)
    await page.getByTitle(proof.summaryHint).click()
    const fixAll = page.getByRole('button', { name: /^一键修正/ })
    await fixAll.waitFor()
    const found = await walk(page)
    const missed = await missedPlaces(page, found)
    const alarms = found.filter(({ paragraph }) => !SEEDED_PLACES.some(({ sentence }) => paragraph.includes(sentence)))
    console.info(`missed ${missed.length} of ${SEEDED_PLACES.length}: ${missed.map(({ wrong }) => wrong).join('、')}`)
    console.info(`false alarms: ${alarms.map(({ words }) => words).join('、')}`)
    expect(missed.length).toBeLessThanOrEqual(SEEDED_PLACES.length * 0.05)
    expect(alarms.length).toBeLessThanOrEqual((text.length / 1_000) * 2)
    await keepScreenshot(page, 'zero-error-1-found')

    await whenSaved(page)
    await submitButton(page).click()
    await page.getByRole('dialog').getByText('日期不存在').waitFor()
    expect(await submitIn(page).isDisabled()).toBe(true)
    await page.keyboard.press('Escape')

    // One click for all that is mechanical, one undo for all of it.
    const pasted = await textOf(page)
    await fixAll.click()
    for (const { sentence } of SEEDED_PLACES.filter(({ way }) => way === 'safe'))
      await expect.poll(() => textOf(page)).not.toContain(sentence)
    await page.locator('.ProseMirror').focus()
    await page.keyboard.press('Control+Z')
    expect(await textOf(page)).toBe(pasted)
    await page.keyboard.press('Control+Y')
    expect(await textOf(page)).not.toBe(pasted)

    // One key to each of the rest.
    const corrected = await correctByKey(page)
    expect(corrected).toBeGreaterThanOrEqual(SEEDED_PLACES.filter(({ way }) => way === 'eye').length - missed.length)
    await page.getByRole('button', { name: /^阻断 0/ }).waitFor()

    // One stands, with a reason.
    await goTo(page, '精减会议')
    await page.locator('[data-rule="NEG-WORD-PAIR"]').getByRole('button', { name: panel.ignore, exact: true }).click()
    await page.getByRole('textbox', { name: panel.reason }).fill('沿用上级文件原文')
    await page.getByRole('button', { name: panel.save, exact: true }).click()
    await page.getByText(fill(panel.waived, { count: 1 })).waitFor()
    await keepScreenshot(page, 'zero-error-2-clean')

    // Then it may go.
    await whenSaved(page)
    await submitButton(page).click()
    await confirmAll(page)
    await keepScreenshot(page, 'zero-error-3-submit')
    await expect.poll(() => submitIn(page).isEnabled()).toBe(true)
    await submitIn(page).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('goes the whole way without a mouse', async () => {
    const desk = await startDesk({ isGated: true })
    const { page, id } = await openReport(desk)

    await paste(page, zeroErrorText())
    await page.keyboard.press('F7')
    await page.getByRole('button', { name: /^一键修正/ }).waitFor()
    const pasted = await textOf(page)
    await page.keyboard.press('Alt+F7')
    for (const { sentence } of SEEDED_PLACES.filter(({ way }) => way === 'safe'))
      await expect.poll(() => textOf(page)).not.toContain(sentence)
    await page.keyboard.press('Control+Z')
    expect(await textOf(page)).toBe(pasted)
    await page.keyboard.press('Control+Y')

    // A suggested change is made with a key as well.
    await goTo(page, '再接再励')
    await page.keyboard.press('Alt+Enter')
    await expect.poll(() => textOf(page)).toContain('再接再厉')
    await correctByKey(page)
    await page.getByRole('button', { name: /^阻断 0/ }).waitFor()

    await whenSaved(page)
    await goTo(page, '精减会议')
    await page.keyboard.press('Control+Alt+I')
    await page.getByRole('textbox', { name: panel.reason }).waitFor()
    await page.keyboard.type('沿用上级文件原文')
    await page.keyboard.press('Tab')
    await pressUntilFocused(page, panel.save)
    await page.keyboard.press('Enter')
    await page.getByText(fill(panel.waived, { count: 1 })).waitFor()

    await whenSaved(page)
    await pressUntilFocused(page, SUBMIT)
    await page.keyboard.press('Enter')
    await confirmAll(page)
    await expect.poll(() => submitIn(page).isEnabled()).toBe(true)
    await pressUntilFocused(page, common.acts.submit)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await desk.detail('drafter', id)).stage).toBe('officeReview')
  })
})

/** Presses F7 until these words are selected. */
async function goTo(page: Page, words: string): Promise<void> {
  for (let left = SEEDED_PLACES.length * 3; left > 0; left -= 1) {
    await page.keyboard.press('F7')
    if ((await selected(page)).words === words) return
  }
  throw new Error(`F7 never comes to ${words}`)
}

/** Whether Tab has come to a button of that name. */
const isFocused = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const focused = document.activeElement
    return focused instanceof HTMLButtonElement && focused.textContent?.trim() === wanted
  }, name)

/** Presses Tab, and leaves the text by Escape first, until a button has the focus. */
async function pressUntilFocused(page: Page, name: string): Promise<void> {
  for (let left = 120; left > 0; left -= 1) {
    if (await isFocused(page, name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${name}`)
}

/** Ticks and chooses everything that the dialog asks for, by the space bar. */
async function confirmAll(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  const choice = dialog.getByRole('radio').first()
  if (await choice.isVisible()) await choice.press('Space')
  for (const box of await dialog.getByRole('checkbox').all()) await box.press('Space')
  // The text is longer than such a report may be.
  await dialog.getByRole('textbox', { name: paperwork.act.length }).press('End')
  await page.keyboard.type('会议要求汇报全年各项工作')
}
