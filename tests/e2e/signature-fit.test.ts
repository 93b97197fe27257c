import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { BODY_FRAGMENT } from '#shared/document/schema.ts'
import { insertBlocks } from '#shared/document/yjs.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { keepScreenshot, openPage, sharedBrowser } from '../support/browser.ts'
import { type Desk, startDesk } from '../support/desk.ts'
import { docxPart } from '../support/docx-parts.ts'
import { fittedBody } from '../support/layout/fitted-documents.ts'
import { TEST_PASSWORD } from '../support/server.ts'

const { off, adjust, keep } = zhCN.drafting.status.signature
const FITTED = /^已为落款调整行距：([\d.]+) 磅$/

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

/** A notice whose signature has no room at the usual pitch, open in the browser of its drafter. */
async function openFitted(desk: Desk): Promise<{ page: Page; id: string }> {
  const answers = { addressee: '各科室' }
  const { id } = await desk.draft({ kind: 'notice', title: '关于做好督查工作的通知', answers })
  const session = await desk.open('drafter', id)
  const fragment = session.doc.getXmlFragment(BODY_FRAGMENT)
  session.doc.transact(() => {
    fragment.delete(0, fragment.length)
    insertBlocks(fragment, 0, fittedBody([4, 4, 4, 4, 4, 3, 3]))
  })
  await expect.poll(() => session.state.save).toBe('saved')
  const { page } = await openPage(browser, { baseURL: desk.server.url })
  onTestFinished(() => page.context().close())
  const data = { account: 'drafter', password: TEST_PASSWORD }
  await page.request.post('/api/session', { data, headers: { Origin: desk.server.url } })
  await page.goto(`/documents/${id}`)
  await page.locator('.ProseMirror[contenteditable="true"]').waitFor()
  return { page, id }
}

/** Line pitch of the Word file in points. */
async function pitchInWord(page: Page, id: string): Promise<number> {
  const reply = await page.request.get(`/api/documents/${id}/export`)
  const styles = await docxPart(await reply.body(), 'word/styles.xml')
  return Number(/<w:pPrDefault>.*?w:line="(\d+)"/.exec(styles)?.[1]) / 20
}

it('[GB-7.3.5.5] says that lines were set closer for the signature, as in the Word file, until somebody objects', async () => {
  const desk = await startDesk()
  const { page, id } = await openFitted(desk)
  const chip = page.getByRole('button', { name: FITTED })

  await chip.waitFor()
  const shown = Number(FITTED.exec((await chip.textContent()) ?? '')?.[1])
  expect(shown).toBeLessThan(28.95)
  expect(await pitchInWord(page, id)).toBe(shown)

  await chip.click()
  await keepScreenshot(page, 'signature-room')
  await page.getByRole('menuitemradio', { name: keep }).click()
  const usual = page.getByRole('button', { name: off })
  await usual.waitFor()
  await expect.poll(() => pitchInWord(page, id)).toBe(28.95)

  await usual.click()
  await page.getByRole('menuitemradio', { name: adjust }).click()
  await chip.waitFor()
  await expect.poll(() => pitchInWord(page, id)).toBe(shown)
})
