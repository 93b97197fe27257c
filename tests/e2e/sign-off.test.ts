import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { keepScreenshot, SMALL_SIZE, sharedBrowser } from '../support/browser.ts'
import { type Account, type Desk, startDesk } from '../support/desk.ts'
import { signedInPage } from '../support/signed-in-page.ts'
import { downloadWord } from '../support/word-download.ts'

const { comments, common, drafting, signOff, wordExport } = zhCN
const TITLE = '关于做好汛期值班工作的通知'

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

/** A notice that has gone as far as the step before `who` acts. */
async function noticeFor(desk: Desk, who: 'head' | 'editor' | 'secretary' | 'clerk'): Promise<string> {
  const answers = { addressee: '各县（市、区）委办公室' }
  const { id } = await desk.draft({ kind: 'notice', title: TITLE, answers, writerIds: [] })
  await desk.act('drafter', id, 'submit', { to: 'head' })
  if (who === 'head') return id
  await desk.act('head', id, 'pass', { opinion: '同意，报请办公室核稿。', to: 'editor' })
  if (who === 'editor') return id
  await desk.act('editor', id, 'pass', { opinion: '已核。', to: 'secretary' })
  if (who === 'secretary') return id
  const { frozenVersion } = await desk.detail('secretary', id)
  await desk.act('secretary', id, 'sign', { opinion: '同意印发。', to: 'clerk', sha256: frozenVersion?.sha256 ?? '' })
  return id
}

/** The sign-off page as that person sees it; the test fails when the page complained. */
async function openSignOff(desk: Desk, who: Account, path: string, viewport = SMALL_SIZE): Promise<Page> {
  const page = await signedInPage(browser, desk, who, viewport)
  await page.goto(path)
  return page
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe('the sign-off page', () => {
  it('shows and passes on what a section head has just written in the text', async () => {
    const desk = await startDesk()
    const id = await noticeFor(desk, 'head')
    const page = await openSignOff(desk, 'head', `/documents/${id}/sign-off`)
    await page.getByText(signOff.frozen, { exact: true }).waitFor()

    await page.getByRole('link', { name: signOff.editText }).click()
    await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
    await page.locator('p[data-kind="addressee"]').click()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('汛期值班责任到人。')
    await page.locator('[data-save="saved"]').waitFor()
    await button(page, drafting.act.goToSheet).click()

    await page.getByText('汛期值班责任到人。').waitFor()
    await page.getByText(signOff.changedSinceFrozen).waitFor()
  })

  it('reads the text again while it lies open, so that nobody signs a text they do not see', async () => {
    const desk = await startDesk()
    const id = await noticeFor(desk, 'head')
    const reader = await openSignOff(desk, 'head', '/')
    await reader.clock.install()
    await reader.goto(`/documents/${id}/sign-off`)
    await reader.getByText(signOff.frozen, { exact: true }).waitFor()
    const writer = await openSignOff(desk, 'head', `/documents/${id}`)
    await writer.locator('p[data-kind="addressee"]').click()
    await writer.keyboard.press('End')
    await writer.keyboard.press('Enter')
    await writer.keyboard.type('汛期值班责任到人。')
    await writer.locator('[data-save="saved"]').waitFor()

    await reader.clock.fastForward('00:30')

    await reader.getByText('汛期值班责任到人。').waitFor()
    await reader.getByText(signOff.changedSinceFrozen).waitFor()
  })

  it('lets a reviewer comment on selected text and return it with a reason', async () => {
    const desk = await startDesk()
    const id = await noticeFor(desk, 'editor')
    const page = await openSignOff(desk, 'editor', `/documents/${id}/sign-off`)

    await page.locator('p[data-kind="title"]').selectText()
    await button(page, comments.add).click()
    await page.getByLabel(comments.add, { exact: true }).fill('标题补上年度。')
    await page.getByLabel(comments.mustFix).check()
    await button(page, comments.submit).click()
    await page.locator('.comment-mark').waitFor()
    await keepScreenshot(page, 'sign-off-comment')

    await button(page, signOff.bar.return).click()
    const dialog = page.getByRole('dialog', { name: signOff.returnDialog.title })
    await button(page, signOff.returnDialog.submit).click()
    await dialog.getByText(signOff.returnDialog.reasonMissing).waitFor()
    await dialog.getByLabel(signOff.returnDialog.reason, { exact: true }).fill('标题要素不全，补正后直接送回。')
    await keepScreenshot(page, 'sign-off-return')
    await button(page, signOff.returnDialog.submit).click()
    await page.waitForURL((url) => url.pathname === '/')

    const returned = await desk.detail('drafter', id)
    expect(returned.stage).toBe('drafting')
    expect(returned.latestReturn?.opinion).toBe('标题要素不全，补正后直接送回。')
    expect(returned.openThreads).toBe(1)
  })

  it('lets a leader sign in two clicks, over exactly the text on the screen', async () => {
    const desk = await startDesk()
    const id = await noticeFor(desk, 'secretary')
    const page = await openSignOff(desk, 'secretary', `/documents/${id}/sign-off`)
    const { frozenVersion } = await desk.detail('secretary', id)
    const checksum = frozenVersion?.sha256 ?? ''
    await page
      .getByRole('banner')
      .getByText(`${checksum.slice(0, 4)}·${checksum.slice(4, 8)}`)
      .waitFor()
    await keepScreenshot(page, 'sign-off')

    await button(page, common.acts.sign).click()
    await keepScreenshot(page, 'sign-off-confirm')
    await page.getByRole('dialog').getByRole('button', { name: common.acts.sign, exact: true }).click()
    await page.waitForURL((url) => url.pathname === '/')

    const signed = await desk.detail('secretary', id)
    expect(signed.stage).toBe('registering')
    const acts = await desk.staff.secretary.fetch(`/api/documents/${id}/acts`)
    expect(await acts.json()).toContainEqual(
      expect.objectContaining({ act: 'sign', opinion: signOff.bar.standardOpinion, sha256: checksum, isCurrent: true }),
    )
  })

  it('shows what stands in the way instead of letting the act fail', async () => {
    const desk = await startDesk()
    const id = await noticeFor(desk, 'editor')
    await desk.staff.editor.fetch(`/api/documents/${id}/threads`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ anchor: null, quote: '', text: '缺附件', isMustFix: true }),
    })
    const page = await openSignOff(desk, 'editor', `/documents/${id}/sign-off`)

    await page.getByText(/还有 1 条必改批注/).waitFor()
    await keepScreenshot(page, 'sign-off-obstacle')

    expect(await button(page, common.acts.pass).isDisabled()).toBe(true)
  })

  it('lets the registry clerk register, download the final copy and complete', async () => {
    const desk = await startDesk()
    const id = await noticeFor(desk, 'clerk')
    const page = await openSignOff(desk, 'clerk', `/documents/${id}/sign-off`)

    await page.getByLabel('发文字号').fill('临办发[2026]1号')
    await page.getByText(/六角括号/).waitFor()
    await page.getByLabel('发文字号').fill('临办发〔2026〕1号')
    await page.getByLabel('印发日期').fill('2026-11-24')
    await page.keyboard.press('Enter')
    await button(page, signOff.registration.save).click()
    await page.getByText(signOff.registration.saved).waitFor()
    await keepScreenshot(page, 'registration')

    const download = await downloadWord(page, wordExport.unsealed)
    expect(download.suggestedFilename()).toBe(`${TITLE}（不加盖印章）.docx`)
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK')

    await button(page, common.acts.issue).click()
    await page.getByRole('dialog').getByRole('button', { name: common.acts.issue, exact: true }).click()
    await page.waitForURL((url) => url.pathname === '/')
    expect((await desk.detail('clerk', id)).stage).toBe('issued')
    await page.goto(`/documents/${id}/sign-off`)
    await page.getByRole('cell', { name: '2026年11月24日', exact: true }).waitFor()
  })
})
