import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { en } from '#shared/messages/en/index.ts'
import { fill } from '#shared/messages/index.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { DESK_SIZE, keepScreenshot, openPage, SMALL_SIZE, sharedBrowser } from '../support/browser.ts'
import { startDesk } from '../support/desk.ts'
import { TEST_PASSWORD } from '../support/server.ts'
import { para, wordFile } from '../support/word-files.ts'

const { page: wording, panel } = zhCN.proof

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

/** The page that checks a text, as a drafter opens it. */
async function checkPage(viewport = DESK_SIZE): Promise<Page> {
  const desk = await startDesk({ isGated: true })
  const { page, complaints } = await openPage(browser, { baseURL: desk.server.url, viewport })
  onTestFinished(async () => {
    expect(complaints.errors).toEqual([])
    await page.context().close()
  })
  const data = { account: 'drafter', password: TEST_PASSWORD }
  await page.request.post('/api/session', { data, headers: { Origin: desk.server.url } })
  await page.goto('/proof')
  return page
}

const field = (page: Page) => page.getByLabel(wording.text, { exact: true })
const card = (page: Page, ruleId: string) => page.locator(`[data-rule="${ruleId}"]`)
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const marks = (page: Page) => page.locator('mark').allTextContents()
const selectedIn = (page: Page) =>
  field(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))
const choose = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

const TEXT = '临江市委办公室关于做好值班工作的通知\n各科室：\n请于2026年2月30日前报送,不得迟报。\n要精减会议。'

describe('checking a text without a document', () => {
  it.each([DESK_SIZE, SMALL_SIZE])(
    'underlines what a pasted text has, and fixes it, on $width × $height',
    async (viewport) => {
      const page = await checkPage(viewport)

      await field(page).fill(TEXT)

      await expect.poll(() => marks(page)).toEqual(['2026年2月30日', ',', '精减会议'])
      await card(page, 'NEG-DATE-IMPOSSIBLE').getByRole('button', { name: '2026年2月30日' }).click()
      expect(await selectedIn(page)).toBe('2026年2月30日')
      await keepScreenshot(page, `text-check-${viewport.width}`)
      await button(page, /^一键修正/).click()
      expect(await field(page).inputValue()).toContain('前报送，不得迟报')
      await button(page, wording.undoFixes).click()
      expect(await field(page).inputValue()).toBe(TEXT)
      await card(page, 'NEG-WORD-PAIR')
        .getByRole('button', { name: fill(panel.fix, { right: '精简会议' }) })
        .click()
      expect(await field(page).inputValue()).toContain('要精简会议。')
    },
  )

  it('goes through what was found by key, and to the card of what is clicked in the text', async () => {
    const page = await checkPage()
    await field(page).fill(TEXT)
    await expect.poll(() => marks(page)).toHaveLength(3)

    const seen: string[] = []
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('F7')
      seen.push(await selectedIn(page))
    }
    expect(seen).toEqual(['2026年2月30日', ',', '精减会议', '2026年2月30日'])
    await page.keyboard.press('Shift+F7')
    expect(await selectedIn(page)).toBe('精减会议')

    const box = await page.locator('mark', { hasText: ',' }).boundingBox()
    await page.mouse.click((box?.x ?? 0) + 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await page.locator('[data-rule="NEG-PUNCT-HALFWIDTH"][aria-current="true"]').waitFor()
  })

  it('checks a Word file with the numbers as they were typed, knows its kind, and gives the text back', async () => {
    const page = await checkPage()
    const lines = [
      '关于增加经费的请示',
      '市财政局：',
      '一、基本情况',
      '需经费５万元,请予安排。',
      '三、有关建议',
      '妥否，请批示。',
    ]

    await choose(page, '请示.docx', await wordFile({ body: lines.map((line) => para(line)).join('') }))

    await card(page, 'NEG-STRUCTURE-NUMBER').waitFor()
    expect(await page.getByLabel(wording.kind).inputValue()).toBe('requestForApproval')
    expect(await field(page).inputValue()).toBe(lines.join('\n'))
    await page.getByText('请示.docx').waitFor()
    await keepScreenshot(page, 'text-check-word')
    await button(page, /^一键修正/).click()
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, wording.download).click()])
    expect(download.suggestedFilename()).toBe(`${fill(wording.downloadName, { name: '请示' })}.txt`)
    expect(await readFile(await download.path(), 'utf8')).toContain('需经费5万元，请予安排。')
  })

  it('reads a file in the encoding of older programs', async () => {
    const page = await checkPage()

    // 精减会议 in GB 18030.
    await choose(page, '讲话.txt', Buffer.from([0xbe, 0xab, 0xbc, 0xf5, 0xbb, 0xe1, 0xd2, 0xe9]))

    await card(page, 'NEG-WORD-PAIR').waitFor()
    expect(await field(page).inputValue()).toBe('精减会议')
  })

  it.each([
    ['旧稿.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), '另存为 .docx'],
    ['坏稿.docx', Buffer.from('PK\u0003\u0004 not a zip'), '已损坏'],
    ['图片.docx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), '已损坏'],
    ['空稿.docx', Buffer.alloc(0), '没有文字'],
  ])('says what to do with %s, and keeps the text that is there', async (name, bytes, words) => {
    const page = await checkPage()
    await field(page).fill(TEXT)

    await choose(page, name, bytes)

    await page.getByText(words).first().waitFor()
    expect(await field(page).inputValue()).toBe(TEXT)
  })

  it('says in place which file was not checked and why, until another one is', async () => {
    const page = await checkPage()
    const bytes = (text: string) => new TextEncoder().encode(text)
    const refusal = page.getByRole('alert')
    for (const [name, text, why] of [
      ['稿子.wps', 'x', wording.wrongType],
      ['空白.txt', ' \n', zhCN.errors['import.empty']],
      ['坏了.docx', '这不是 Word 文件', zhCN.errors['import.damaged']],
    ] as const) {
      await choose(page, name, bytes(text))
      await refusal.filter({ hasText: fill(wording.refused, { name }) }).waitFor()
      expect(await refusal.textContent()).toContain(why)
    }

    await choose(page, '好的.txt', bytes('要精减会议。'))
    await refusal.waitFor({ state: 'detached' })
    await page.locator('mark', { hasText: '精减会议' }).waitFor()
  })

  it('speaks English throughout when that is chosen', async () => {
    const page = await checkPage()
    await page.evaluate(() => localStorage.setItem('wenshu.language', 'en'))
    await page.reload()
    await page.getByLabel(en.proof.page.text, { exact: true }).fill(TEXT)
    await page.getByText('A day that does not exist').waitFor()
    await keepScreenshot(page, 'text-check-english')

    const said = page.getByRole('region', { name: en.proof.page.findings }).locator('p, h3, header span')
    const words = (await said.allTextContents()).map((line) => line.replace(/“[^”]*”/g, ''))

    // Only words of the text itself are Chinese.
    expect(words.length).toBeGreaterThan(5)
    expect(words.filter((line) => /\p{Script=Han}/u.test(line))).toEqual([])
  })
})
