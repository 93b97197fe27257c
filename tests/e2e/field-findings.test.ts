import { describe, expect, it } from 'vitest'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { startDesk } from '../support/desk.ts'
import { openText } from '../support/drafting-page.ts'
import { writeParagraphs } from '../support/live-paragraphs.ts'

const { proof } = zhCN

describe('a finding in the form around the text', () => {
  it('leads to its field, where it is corrected, and is none of those that are fixed with a click', async () => {
    const desk = await startDesk({ isGated: true })
    const document = await desk.draft()
    await desk.server.context.texts.change(document.id, desk.staff.drafter.id, (doc) => {
      writeParagraphs(doc, ['title|在全市办公室工作会议上的讲话', 'salutation|同志们：', '要抓好各项工作落实。'])
      doc.getMap('fields').set('occasion', '全市办公室工作会议,全市督查工作会议')
    })
    const page = await openText(desk, 'drafter', document)
    await page.getByTitle(proof.summaryHint).click()

    const card = page.locator('[data-rule="NEG-PUNCT-HALFWIDTH"]')
    await card.waitFor()
    expect(await page.getByRole('button', { name: /^一键修正/ }).count()).toBe(0)
    await card.getByRole('button', { name: proof.panel.goToField }).click()

    const field = page.locator('[data-field="occasion"]').locator('input, textarea').first()
    await expect.poll(() => field.evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true)
    await field.fill('全市办公室工作会议')
    await page.getByTitle(proof.summaryHint).filter({ hasText: proof.summaryClean }).waitFor()
  })
})
