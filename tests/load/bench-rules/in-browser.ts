import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { countBlocks } from '#shared/document/statistics.ts'
import { buildBenchPage, launchBenchBrowser, serveFolder } from '../parts/bench-page.ts'
import { largeRegisters, longNotice, longProse } from './notices.ts'
import type { BenchText } from './page.ts'

const PAGES = 5
const EDITS = 20
/** In this time the thread that checks has prepared itself, on any machine. */
const PREPARED_MS = 6_000

/** Milliseconds that a check may take. */
export interface Limits {
  readonly cold: number
  readonly edit: number
}

interface Load {
  readonly name: string
  readonly text: BenchText
  readonly withRegisters: boolean
}

const LOADS: readonly Load[] = [
  { name: 'notice', text: 'notice', withRegisters: false },
  { name: 'prose of every kind', text: 'prose', withRegisters: false },
  { name: 'notice, with the registers of a city', text: 'notice', withRegisters: true },
]

/** What a page that was just loaded took, in milliseconds. */
interface PageTimes {
  /** A loop that always does the same, in processor time of the page's own thread. */
  readonly loop: number
  /** The first check of all, until its findings are there: nothing is compiled yet. */
  readonly atOnce: number
  /** The same when the thread that checks has prepared itself, as it does while a document is on its way. */
  readonly first: number
  /** What of it the page's own thread did, on which somebody types: in processor time. */
  readonly firstHere: number
  /** After an edit of one paragraph, until the findings are there. */
  readonly edit: number
  readonly editHere: number
}

/** Checks a long notice in pages of Chromium that were just loaded, and prints what it took; whether it was in time. */
export async function measureInBrowser(limits: Limits): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'wenshu-bench-'))
  const view = longNotice(0)
  await buildBenchPage(import.meta.dirname, folder)
  const templates = join(import.meta.dirname, '../../../templates')
  await copyFile(join(templates, 'negative-list.json'), join(folder, 'negative-list.json'))
  await copyFile(join(templates, 'kinds/notice/template.json'), join(folder, 'template.json'))
  await writeFile(join(folder, 'notice.json'), JSON.stringify(view))
  await writeFile(join(folder, 'prose.json'), JSON.stringify(longProse()))
  await writeFile(join(folder, 'registers.json'), JSON.stringify(largeRegisters()))
  const { origin, close } = await serveFolder(folder)
  const browser = await launchBenchBrowser()
  try {
    console.log(
      `text      ${countBlocks(view.blocks)} characters in ${view.blocks.length} paragraphs, ${PAGES} pages each`,
    )
    const results: boolean[] = []
    for (const load of LOADS) {
      const times: PageTimes[] = []
      while (times.length < PAGES) times.push(await measurePage(browser, origin, load))
      results.push(report(load.name, times, limits))
    }
    return results.every(Boolean)
  } finally {
    await browser.close()
    close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measurePage(browser: Browser, origin: string, load: Load): Promise<PageTimes> {
  const atOnce = await inFreshPage(browser, origin, load, (page) => page.evaluate(() => window.rulesBench.check()))
  const prepared = await inFreshPage(browser, origin, load, async (page, timed) => {
    await page.waitForTimeout(PREPARED_MS)
    const loop = await timed(() => page.evaluate(() => window.rulesBench.loop()))
    const first = await timed(() => page.evaluate(() => window.rulesBench.check()))
    const edits: Took<number>[] = []
    for (let round = 0; round < EDITS; round += 1)
      edits.push(await timed(() => page.evaluate((at) => window.rulesBench.edit(at), round)))
    return {
      loop: loop.here,
      first: first.value,
      firstHere: first.here,
      edit: medianOf(edits.map(({ value }) => value)),
      editHere: medianOf(edits.map(({ here }) => here)),
    }
  })
  return { atOnce, ...prepared }
}

/** What something gave, and the processor time of the page's own thread that it took. */
interface Took<T> {
  readonly value: T
  readonly here: number
}

type Timed = <T>(run: () => Promise<T>) => Promise<Took<T>>

/** A page of its own: nothing compiled for an earlier one is used again. */
async function inFreshPage<T>(
  browser: Browser,
  origin: string,
  load: Load,
  measure: (page: Page, timed: Timed) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(error))
    const session = await context.newCDPSession(page)
    // Processor time of the page, not time on the wall: the machine may do other things meanwhile.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.goto(origin)
    await page.waitForFunction(() => window.rulesBench !== undefined)
    await page.evaluate(({ text, withRegisters }) => window.rulesBench.load(text, withRegisters), load)
    await page.evaluate(() => window.rulesBench.open())
    return await measure(page, async (run) => {
      const before = await threadTime(session)
      const value = await run()
      return { value, here: (await threadTime(session)) - before }
    })
  } finally {
    await context.close()
  }
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000
}

/** The median of the pages; the fastest in brackets. */
function report(name: string, times: readonly PageTimes[], limits: Limits): boolean {
  const of = (what: keyof PageTimes) => times.map((each) => each[what])
  console.log(`${name} (a loop of 30 million rounds beside it: ${written(of('loop'))})`)
  console.log(`  first check on the page's thread  ${written(of('firstHere'))}, at most ${limits.cold} ms`)
  console.log(`  its findings are there after      ${written(of('first'))}`)
  console.log(`  nothing prepared yet              ${written(of('atOnce'))}`)
  console.log(`  an edit on the page's thread      ${written(of('editHere'))}, at most ${limits.edit} ms`)
  console.log(`  its findings are there after      ${written(of('edit'))}`)
  return medianOf(of('firstHere')) <= limits.cold && medianOf(of('editHere')) <= limits.edit
}

function written(values: readonly number[]): string {
  return `${medianOf(values).toFixed(1)} ms (fastest ${Math.min(...values).toFixed(1)} ms)`
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
