import type { Download, Page } from 'playwright-core'
import { zhCN } from '#shared/messages/zh-CN/index.ts'

/** Chooses a Word file in the menu that offers them, and waits for the download. */
export async function downloadWord(page: Page, label: string): Promise<Download> {
  await page.getByRole('button', { name: zhCN.wordExport.button, exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: label, exact: true }).click(),
  ])
  return download
}
