import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { countBlocks } from '#shared/document/statistics.ts'
import { buildBenchPage, launchBenchBrowser, serveFolder } from '../parts/bench-page.ts'
import { largeRegisters, longNotice } from './notices.ts'
import type { PageTimes } from './page.ts'

const PAGES = 8

/** Milliseconds that a check may take. */
export interface Limits {
  readonly cold: number
  readonly edit: number
}

/** Checks a long notice in pages of Chromium that were just loaded, and prints what it took; whether it was in time. */
export async function measureInBrowser(limits: Limits): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'wenshu-bench-'))
  const view = longNotice(0)
  await buildBenchPage(import.meta.dirname, folder)
  const templates = join(import.meta.dirname, '../../../templates')
  await copyFile(join(templates, 'negative-list.json'), join(folder, 'negative-list.json'))
  await copyFile(join(templates, 'kinds/notice/template.json'), join(folder, 'template.json'))
  await writeFile(join(folder, 'view.json'), JSON.stringify(view))
  await writeFile(join(folder, 'registers.json'), JSON.stringify(largeRegisters()))
  const { origin, close } = await serveFolder(folder)
  const browser = await launchBenchBrowser()
  try {
    console.log(
      `text      ${countBlocks(view.blocks)} characters in ${view.blocks.length} paragraphs, ${PAGES} pages each`,
    )
    const results: boolean[] = []
    for (const withRegisters of [false, true]) {
      const whole = await measure(browser, origin, { withRegisters, inSlices: false })
      const sliced = await measure(browser, origin, { withRegisters, inSlices: true })
      results.push(report(withRegisters ? 'rules and registers' : 'rules', { whole, sliced }, limits))
    }
    return results.every(Boolean)
  } finally {
    await browser.close()
    close()
    await rm(folder, { recursive: true, force: true })
  }
}

type Way = Parameters<typeof window.rulesBench>[0]

async function measure(browser: Browser, origin: string, way: Way): Promise<readonly PageTimes[]> {
  const times: PageTimes[] = []
  while (times.length < PAGES) {
    // A context of its own: nothing compiled for an earlier page is used again.
    const context = await browser.newContext()
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(error))
    await page.goto(origin)
    await page.waitForFunction(() => window.rulesBench !== undefined)
    times.push(await page.evaluate((wanted) => window.rulesBench(wanted), way))
    await context.close()
  }
  return times
}

interface Measured {
  readonly whole: readonly PageTimes[]
  readonly sliced: readonly PageTimes[]
}

/** The fastest of many pages, as everywhere in this bench: what else the machine does only ever adds to it. */
function report(name: string, { whole, sliced }: Measured, limits: Limits): boolean {
  const held = spreadOf(sliced.map((each) => each.held))
  const edit = spreadOf(whole.map(({ edits }) => medianOf(edits)))
  console.log(name)
  console.log(`  page held by the first check      ${written(held)}, at most ${limits.cold} ms`)
  console.log(`  the same in one go                ${written(spreadOf(whole.map(({ first }) => first)))}`)
  console.log(`  a document opened later           ${written(spreadOf(whole.map(({ opened }) => opened)))}`)
  console.log(`  after an edit                     ${written(edit)}, at most ${limits.edit} ms`)
  return held.fastest <= limits.cold && edit.fastest <= limits.edit
}

function spreadOf(values: readonly number[]) {
  return { fastest: Math.min(...values), median: medianOf(values) }
}

function written({ fastest, median }: ReturnType<typeof spreadOf>): string {
  return `${fastest.toFixed(1)} ms (median ${median.toFixed(1)} ms)`
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
