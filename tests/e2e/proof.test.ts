import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { fill } from '#shared/messages/index.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { DESK_SIZE, keepScreenshot, SMALL_SIZE, sharedBrowser } from '../support/browser.ts'
import { type Account, type Desk, startDesk } from '../support/desk.ts'
import { writeParagraphs } from '../support/live-paragraphs.ts'
import {
  MECHANICAL_MARKS,
  SEEDED_BY_HAND,
  SEEDED_WARNING,
  type SeededError,
  seededBody,
} from '../support/seeded-notice.ts'
import { signedInPage } from '../support/signed-in-page.ts'

const { common, drafting, experience, proof } = zhCN
const { panel } = proof

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

const signIn = (desk: Desk, who: Account | 'admin', viewport = DESK_SIZE) => signedInPage(browser, desk, who, viewport)

const TITLE = '临江市委办公室关于做好值班工作的通知'

/** A notice with its head in place and one empty paragraph to be written in. */
async function aNotice(desk: Desk, ...lines: readonly string[]): Promise<string> {
  const { id } = await desk.draft({ kind: 'notice', title: TITLE, answers: { addressee: '各科室' } })
  const head = [`title|${TITLE}`, 'addressee|各科室：']
  await desk.server.context.texts.change(id, desk.staff.drafter.id, (doc) => {
    writeParagraphs(doc, [...head, ...lines])
    doc.getMap('fields').set('issuingAuthority', '临江市委办公室')
  })
  return id
}

async function openText(page: Page, id: string): Promise<void> {
  await page.goto(`/documents/${id}`)
  await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
}

const whenSaved = (page: Page) => page.locator('[data-save="saved"]').waitFor()
const textOf = (page: Page) => page.locator('.ProseMirror p').allTextContents()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const card = (page: Page, ruleId: string) => page.locator(`[data-rule="${ruleId}"]`)

/** Words that are underlined in the text. */
const underlined = (page: Page) => page.locator('.ProseMirror .proof-mark').allTextContents()

/** Everything that was seeded is underlined, the half-width marks behind one card. */
async function expectAllFound(page: Page): Promise<void> {
  const found = await underlined(page)
  for (const wrong of [...SEEDED_BY_HAND.map((error) => error.wrong), SEEDED_WARNING])
    expect(found.filter((text) => wrong.includes(text))).not.toEqual([])
  const count = fill(panel.count, { count: MECHANICAL_MARKS })
  expect(await card(page, 'NEG-PUNCT-HALFWIDTH').getByText(count, { exact: true }).count()).toBeGreaterThan(0)
}

/** Walks by F7 until the words of an error are selected, and types over them. */
async function correctByKey(page: Page, { wrong, right }: SeededError): Promise<void> {
  await page.locator('.ProseMirror').focus()
  for (let presses = 0; presses <= SEEDED_BY_HAND.length + 1; presses += 1) {
    await page.keyboard.press('F7')
    const selected = await page.evaluate(() => String(getSelection()))
    const at = wrong.indexOf(selected)
    if (selected === '' || at === -1) continue
    const after = wrong.length - at - selected.length
    await page.keyboard.type(right.slice(at, right.length - after))
    return
  }
}

describe('the zero-error gate', () => {
  it('goes from a text full of mistakes to one that may be submitted', async () => {
    const desk = await startDesk({ isGated: true })
    // As somebody typed it: what is pasted is cleaned on the way in.
    const id = await aNotice(desk, ...seededBody().split('\n'))
    const page = await signIn(desk, 'drafter')
    await openText(page, id)
    const fixAll = page.getByRole('button', { name: /^一键修正/ })

    // Everything that was seeded is found, and grouped: one card for all half-width marks.
    await page.getByTitle(proof.summaryHint).click()
    await fixAll.waitFor()
    await expectAllFound(page)
    await keepScreenshot(page, 'proof-1-found')

    // The dialog says what stands in the way.
    await whenSaved(page)
    await button(page, fill(drafting.act.submitTo, { step: common.stages.editReview })).click()
    await page.getByRole('dialog').getByText('日期不存在').waitFor()
    expect(await page.getByRole('dialog').getByRole('button', { name: common.acts.submit }).isDisabled()).toBe(true)
    await keepScreenshot(page, 'proof-2-refused')
    await page.keyboard.press('Escape')

    // One click for the safe ones, one undo for all of them.
    const before = await textOf(page)
    await fixAll.click()
    await expect.poll(() => card(page, 'NEG-PUNCT-HALFWIDTH').count()).toBe(0)
    expect((await textOf(page)).join('')).not.toMatch(/[,:;?!()]/)
    await page.locator('.ProseMirror').focus()
    await page.keyboard.press('Control+Z')
    expect(await textOf(page)).toEqual(before)
    await page.keyboard.press('Control+Y')
    await expect.poll(() => card(page, 'NEG-PUNCT-HALFWIDTH').count()).toBe(0)

    // One key to each of the others.
    for (const error of SEEDED_BY_HAND) await correctByKey(page, error)
    for (const { right } of SEEDED_BY_HAND) expect((await textOf(page)).join('')).toContain(right)

    // One stands, with a reason.
    await page.keyboard.press('F7')
    await card(page, 'NEG-WORD-PAIR').getByRole('button', { name: panel.ignore, exact: true }).click()
    await page.getByRole('textbox', { name: panel.reason }).fill('沿用上级文件原文')
    await keepScreenshot(page, 'proof-3-reason')
    await button(page, panel.save).click()
    await page.getByText(fill(panel.waived, { count: 1 })).waitFor()
    await page.getByText(proof.summaryClean).waitFor()
    await keepScreenshot(page, 'proof-4-clean')

    await whenSaved(page)
    await button(page, fill(drafting.act.submitTo, { step: common.stages.editReview })).click()
    const dialog = page.getByRole('dialog')
    const choice = dialog.getByRole('radio').first()
    if (await choice.isVisible()) await choice.check()
    await dialog.getByRole('button', { name: common.acts.submit }).click()
    await dialog.waitFor({ state: 'detached' })

    await page.getByRole('tab', { name: drafting.panel.sheet }).click()
    await page.getByText(fill(proof.sheet.counts, { block: 0, warn: 0 })).waitFor()
    await page.getByText('沿用上级文件原文').waitFor()
    await keepScreenshot(page, 'proof-5-sheet')
  })

  it('asks the reviewer to check by hand what no program can judge', async () => {
    const desk = await startDesk({ isGated: true })
    const id = await aNotice(desk, '请各科室做好值班工作。')
    await desk.act('drafter', id, 'submit', { to: 'head' })
    const page = await signIn(desk, 'head', SMALL_SIZE)
    await page.goto(`/documents/${id}/sign-off`)

    await button(page, common.acts.pass).click()
    const dialog = page.getByRole('dialog')
    const pass = dialog.getByRole('button', { name: common.acts.pass, exact: true })
    const choice = dialog.getByRole('radio').first()
    if (await choice.isVisible()) await choice.check()
    expect(await pass.isDisabled()).toBe(true)
    for (const box of await dialog.getByRole('checkbox').all()) await box.check()
    await keepScreenshot(page, 'proof-6-by-hand')
    await pass.click()

    await dialog.waitFor({ state: 'detached' })
    expect((await desk.detail('editor', id)).stage).toBe('officeReview')
  })

  it('draws nothing while an input method composes', async () => {
    const desk = await startDesk({ isGated: true })
    const id = await aNotice(desk, '请各科室做好值班工作。')
    const page = await signIn(desk, 'drafter')
    await openText(page, id)
    const input = await page.context().newCDPSession(page)
    await page.locator('.ProseMirror p[data-kind="body"]').last().click()
    await page.keyboard.press('End')

    await page.keyboard.type('要精减会议，')
    await expect.poll(() => underlined(page)).toEqual(['精减会议'])
    for (const text of ['b', 'bu', 'bu s'])
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    expect(await underlined(page)).toEqual(['精减会议'])
    await input.send('Input.insertText', { text: '精心布署，' })

    await expect.poll(() => underlined(page)).toEqual(['精减会议', '布署'])
  })

  it('leaves the end of the paragraph alone until the cursor goes elsewhere', async () => {
    const desk = await startDesk({ isGated: true })
    const id = await aNotice(desk, '请各科室做好值班工作。')
    const page = await signIn(desk, 'drafter')
    await openText(page, id)
    const chip = page.getByTitle(proof.summaryHint)
    await chip.filter({ hasText: proof.summaryClean }).waitFor()
    await page.locator('.ProseMirror p[data-kind="body"]').last().click()
    await page.keyboard.press('End')

    await page.keyboard.type('要精减会议，做到“精心安排，')
    await chip.filter({ hasText: fill(proof.summary, { block: 0, warn: 1 }) }).waitFor()
    expect(await underlined(page)).toEqual(['精减会议'])
    await page.keyboard.press('Home')

    await expect.poll(async () => (await underlined(page)).join('')).toBe('精减会议“精心安排，')
    await chip.filter({ hasText: fill(proof.summary, { block: 2, warn: 1 }) }).waitFor()
  })

  it('says so when the program of the checks does not arrive, and the text can be written all the same', async () => {
    const desk = await startDesk({ isGated: true })
    const id = await aNotice(desk, '请各科室做好值班工作。')
    const page = await signIn(desk, 'drafter')
    await page.route(/proof\.worker/, (route) => route.abort())
    await openText(page, id)

    await page.getByRole('button', { name: panel.failed }).click()
    await page.getByText(panel.failedHint).waitFor()
    await page.locator('.ProseMirror p[data-kind="body"]').last().click()
    await page.keyboard.press('End')
    await page.keyboard.type('要落实责任。')

    await whenSaved(page)
    expect((await textOf(page)).join('')).toContain('要落实责任。')
  })
})

describe('the negative list', () => {
  it('takes an entry that was tried first, and holds every text to it at once', async () => {
    const desk = await startDesk({ isGated: true })
    const { list } = proof
    const page = await signIn(desk, 'editor')
    await page.goto('/administration/negative-list')
    await page.getByLabel(`${list.isOn} 日期与星期不符`).waitFor()
    await keepScreenshot(page, 'negative-list')
    const tab = (name: keyof typeof experience.tabs) => page.getByRole('tab', { name: experience.tabs[name] })
    await tab('history').click()
    await page.getByText(list.noHistory).waitFor()

    await tab('entries').click()
    await button(page, list.addEntry).click()
    await page.getByLabel(list.wrong).fill('值班工作')
    const add = button(page, list.add)
    expect(await add.isDisabled()).toBe(true)
    await button(page, list.trial).click()
    await page.getByText(list.trialClean).waitFor()
    await keepScreenshot(page, 'negative-list-entry')
    await add.click()
    await tab('items').click()
    await page.getByLabel(`${list.isOn} 日期与星期不符`).uncheck()
    await button(page, list.publish).click()

    await page.getByText(fill(list.published, { version: 1 })).waitFor()
    await tab('history').click()
    await page.getByText(fill(proof.changes.switchedOff, { name: '日期与星期不符' })).waitFor()
    const id = await aNotice(desk, '请各科室做好值班工作。')
    const text = await signIn(desk, 'drafter')
    await openText(text, id)
    await expect.poll(() => underlined(text)).toContain('值班工作')
  })

  it('is for everybody to read, and for others than its keepers only that', async () => {
    const desk = await startDesk({ isGated: true })
    const page = await signIn(desk, 'drafter', SMALL_SIZE)
    await page.goto('/administration/negative-list')

    await page.getByText(proof.list.readOnly).waitFor()
    expect(await page.getByRole('checkbox').first().isDisabled()).toBe(true)
    await keepScreenshot(page, 'negative-list-1280')
  })
})
