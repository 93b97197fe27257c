import { describe, expect, it } from 'vitest'
import { startDesk } from '../support/desk.ts'
import { cursorAtEnd, headings, openText, paragraph, textOf } from '../support/drafting-page.ts'

describe('a click into the text', () => {
  it('puts the cursor there, also as the first thing on the page and on words that were found wrong', async () => {
    const desk = await startDesk({ isGated: true })
    const page = await openText(desk, 'drafter', await desk.draft())
    await cursorAtEnd(page, 'salutation')
    await page.keyboard.press('Enter')
    await page.keyboard.type('要精减会议，做好各项工作。')
    await page.locator('.proof-mark', { hasText: '精减会议' }).waitFor()
    await page.locator('[data-save="saved"]').waitFor()
    await page.reload()

    await page.locator('.proof-mark', { hasText: '精减会议' }).click()
    await page.locator('.proof-mark.is-current').waitFor()
    await page.keyboard.type('××')

    await expect.poll(() => page.locator('.ProseMirror p', { hasText: '要精' }).textContent()).toContain('××')
  })
})

describe('typing with an input method', () => {
  it('keeps pinyin from colleagues, and a composition whole while a colleague types in the same paragraph', async () => {
    const desk = await startDesk()
    const document = await desk.draft()
    const [one, other] = [await openText(desk, 'drafter', document), await openText(desk, 'colleague', document)]
    const input = await one.context().newCDPSession(one)
    await cursorAtEnd(one, 'salutation')

    for (const text of ['n', 'ni', 'ni h', 'ni hao'])
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await paragraph(other, 'salutation').click()
    await other.keyboard.press('Home')
    await other.waitForFunction(() => getSelection()?.anchorOffset === 0)
    await other.keyboard.type('各位')
    await other.locator('[data-save="saved"]').waitFor()
    expect(await textOf(other, 'salutation')).toBe('各位同志们：')
    expect(await textOf(one, 'salutation')).toBe('同志们：ni hao')
    await input.send('Input.insertText', { text: '你好' })

    await expect.poll(() => textOf(other, 'salutation')).toBe('各位同志们：你好')
    expect(await textOf(one, 'salutation')).toBe('各位同志们：你好')
  })

  it('turns a composed number into a heading', async () => {
    const desk = await startDesk()
    const page = await openText(desk, 'drafter', await desk.draft())
    const input = await page.context().newCDPSession(page)
    await cursorAtEnd(page, 'body')
    await page.keyboard.press('Enter')

    const compose = async (composed: string, text: string) => {
      const end = composed.length
      await input.send('Input.imeSetComposition', { text: composed, selectionStart: end, selectionEnd: end })
      await input.send('Input.insertText', { text })
    }
    await compose('yi', '一')
    await page.locator('.ProseMirror p', { hasText: /^一$/ }).waitFor()
    await compose('、', '、')
    await page.locator('.ProseMirror p[data-kind="heading1"]', { hasText: /^$/ }).waitFor()
    await compose('tigao', '提高认识')

    await expect.poll(async () => (await headings(page))[0]).toBe('提高认识')
    expect(await paragraph(page, 'heading1').getAttribute('data-number')).toBe('一、')
  })
})
