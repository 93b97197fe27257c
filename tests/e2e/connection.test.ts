import { describe, expect, it } from 'vitest'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import { startDesk } from '../support/desk.ts'
import { cursorAtEnd, draftingPageOf, openText, showText, textOf } from '../support/drafting-page.ts'
import { TEST_PASSWORD } from '../support/server.ts'

const { collaboration, drafting, signIn } = zhCN

describe('a text whose connection or rights change', () => {
  it('locks the text of everybody the moment it is submitted', async () => {
    const desk = await startDesk()
    const document = await desk.draft()
    const [page, other] = [await openText(desk, 'drafter', document), await openText(desk, 'colleague', document)]

    await desk.act('drafter', document.id, 'submit', { to: 'editor' })

    for (const each of [page, other]) {
      await each.locator('.ProseMirror[contenteditable="false"]').waitFor()
      await each.getByText(drafting.readOnly, { exact: true }).waitFor()
    }
  })

  it('says when the server is gone, keeps what is typed, and saves it when the server is back', async () => {
    const desk = await startDesk()
    const page = await draftingPageOf(desk, 'drafter')
    await page.clock.install()
    await showText(page, await desk.draft())
    await page.locator('[data-save="saved"]').waitFor()

    await page.context().setOffline(true)
    await cursorAtEnd(page, 'salutation')
    await page.keyboard.type('断线时写的字')
    // A cable that is pulled out says nothing: the missing confirmation is what shows first.
    await page.getByText(drafting.banner.slow).waitFor()
    await page.getByRole('button', { name: drafting.banner.showUnsaved }).click()
    expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toContain('断线时写的字')
    await page.keyboard.press('Escape')
    // Half a minute of silence is taken for the end of the connection.
    await page.clock.fastForward('00:40')
    await page.getByText(collaboration.offlineBanner).waitFor()
    await page.context().setOffline(false)

    await page.locator('[data-save="saved"]').waitFor({ timeout: 30_000 })
    expect(await textOf(page, 'salutation')).toContain('断线时写的字')
  })

  it('asks for a new sign-in when the session ends, and goes on saving after it', async () => {
    const desk = await startDesk()
    const page = await openText(desk, 'drafter', await desk.draft())
    await page.locator('[data-save="saved"]').waitFor()

    await page.request.delete('/api/session', { headers: { Origin: desk.server.url } })
    const dialog = page.getByRole('dialog', { name: signIn.againTitle })
    await dialog.getByLabel(signIn.password, { exact: true }).fill(TEST_PASSWORD)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await cursorAtEnd(page, 'salutation')
    await page.keyboard.type('重新登录后写的字')

    await page.locator('[data-save="saved"]').waitFor()
    const colleague = await openText(
      desk,
      'colleague',
      await desk.detail('drafter', page.url().split('/').at(-1) ?? ''),
    )
    expect(await textOf(colleague, 'salutation')).toContain('重新登录后写的字')
  })
})
