import { describe, expect, it } from 'vitest'
import { fill } from '#shared/messages/index.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { keepScreenshot, SMALL_SIZE } from '../support/browser.ts'
import { startDesk } from '../support/desk.ts'
import { openText } from '../support/drafting-page.ts'
import { writeParagraphs } from '../support/live-paragraphs.ts'

const { common, drafting, proof } = zhCN

/** A speech of which two of three points are written. */
const TWO_OF_THREE = [
  'title|在全市办公室工作会议上的讲话',
  'salutation|同志们：',
  '下面，我讲三点意见。',
  'heading1|提高认识',
  '要学深悟透，准确把握工作要求。',
  'heading1|抓好落实',
  '要真抓实干，用心做好每一项工作。',
]

describe('a draft that is not finished', () => {
  it('is no list of mistakes: what its template leaves open is counted apart until it is submitted', async () => {
    const desk = await startDesk({ isGated: true })
    const page = await openText(desk, 'drafter', await desk.draft(), SMALL_SIZE)
    const chip = page.getByTitle(proof.summaryHint)
    const left = async () => Number((await chip.textContent())?.match(/^待补 (\d+)$/)?.[1] ?? 0)
    await expect.poll(left).toBeGreaterThan(10)
    const before = await left()

    // Submitting is what asks for it; the dialog leads to the first place, to be typed over.
    await page.locator('[data-save="saved"]').waitFor()
    await page
      .getByRole('button', { name: new RegExp(fill(drafting.act.submitTo, { step: '' }).trim()) })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await keepScreenshot(page, 'unfinished-refused')
    expect(await dialog.getByRole('button', { name: common.acts.submit, exact: true }).isDisabled()).toBe(true)
    await dialog.getByRole('button', { name: drafting.act.toPlaces }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('××')
    await page.locator('.ProseMirror').focus()
    await page.keyboard.type('总结工作')

    await expect.poll(left).toBe(before - 1)
  })

  it('may announce three points and have two so far; four are a mistake at once', async () => {
    const desk = await startDesk({ isGated: true })
    const document = await desk.draft()
    const write = (lines: readonly string[]) =>
      desk.server.context.texts.change(document.id, desk.staff.drafter.id, (doc) => writeParagraphs(doc, lines))
    await write(TWO_OF_THREE)
    const page = await openText(desk, 'drafter', document)
    const chip = page.getByTitle(proof.summaryHint)

    await chip.filter({ hasText: fill(proof.summaryPending, { pending: 1 }) }).waitFor()
    expect(await page.locator('.proof-mark.is-pending').textContent()).toContain('三点')
    expect(await chip.textContent()).not.toContain('阻断')
    await write([...TWO_OF_THREE, 'heading1|加强领导', '要靠前指挥，把责任落到实处。'])

    await chip.filter({ hasText: proof.summaryClean }).waitFor()
    await write([
      ...TWO_OF_THREE,
      ...['heading1|加强领导', '要靠前指挥，把责任落到实处。', 'heading1|改进作风', '要求真务实，力戒形式主义。'],
    ])
    await chip.filter({ hasText: fill(proof.summary, { block: 1, warn: 0 }) }).waitFor()
  })
})
