/**
 * npm run bench:editor [-- CHARACTERS]: typing in a document of 100,000 characters, or as many as are named, in bare
 * Tiptap (StarterKit and Collaboration) and in our editor with all decorations on, without and with the negative list,
 * in the same run of the same browser. Prints times and ratios; exits with 1 when keydown to frame at p95 is more than
 * 1.5 times that of bare Tiptap, or the check makes it more than 1.3 times what it is without.
 */
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { KeySample } from './bench-editor/page.ts'
import { buildBenchPage, launchBenchBrowser, serveFolder } from './parts/bench-page.ts'

const SUBJECTS = ['bare', 'wenshu', 'checked'] as const
type Subject = (typeof SUBJECTS)[number]

const CHARACTERS = Number(process.argv[2] ?? 100_000)
const ROUNDS = 5
const KEYS_PER_ROUND = 120
const WARM_UP_KEYS = 20
const ALLOWED_RATIO = 1.5
/** What checking the text may add to every key. */
const ALLOWED_CHECK_RATIO = 1.3

async function buildPage(outDir: string): Promise<void> {
  await buildBenchPage(join(import.meta.dirname, 'bench-editor'), outDir)
  const templates = join(import.meta.dirname, '../../templates')
  await copyFile(join(templates, 'negative-list.json'), join(outDir, 'negative-list.json'))
  await copyFile(join(templates, 'kinds/speech/template.json'), join(outDir, 'template.json'))
}

/** Presses keys one after another, each after the frame of the one before, as a fast typist does. */
async function typeKeys(page: Page, count: number): Promise<readonly KeySample[]> {
  const samples: KeySample[] = []
  while (samples.length < count) {
    await page.keyboard.press('a')
    await page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
    samples.push(...(await page.evaluate(() => window.bench.takeSamples())))
  }
  return samples
}

async function openSubject(browser: Browser, origin: string, subject: Subject): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.on('pageerror', (error) => console.error(subject, error))
  await page.goto(`${origin}/?subject=${subject}&characters=${CHARACTERS}`)
  await page.waitForFunction(() => window.bench !== undefined)
  await typeKeys(page, WARM_UP_KEYS)
  return page
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

type Results = Record<Subject, KeySample[]>

async function measure(browser: Browser, origin: string): Promise<Results> {
  const results: Results = { bare: [], wenshu: [], checked: [] }
  // In turns: whatever else the machine does meets both alike.
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const subject of SUBJECTS) {
      const page = await openSubject(browser, origin, subject)
      results[subject].push(...(await typeKeys(page, KEYS_PER_ROUND)))
      if (round === 1) {
        const characters = await page.evaluate(() => window.bench.characters)
        console.log(`${subject.padEnd(8)} ${characters} characters`)
      }
      await page.close()
    }
  }
  return results
}

function report(results: Results): boolean {
  const rows = (['frame', 'script'] as const).flatMap((what) =>
    ([0.5, 0.95] as const).map((share) => {
      const [bare, own, checked] = SUBJECTS.map((subject) =>
        percentile(
          results[subject].map((sample) => sample[what]),
          share,
        ),
      )
      const ratio = (own ?? 0) / (bare ?? 1)
      return {
        measure: `keydown to ${what}, p${share * 100}`,
        'bare ms': bare?.toFixed(1),
        'wenshu ms': own?.toFixed(1),
        ratio: ratio.toFixed(2),
        'checked ms': checked?.toFixed(1),
        'checked ratio': ((checked ?? 0) / (own ?? 1)).toFixed(2),
      }
    }),
  )
  console.table(rows)
  const frame95 = Number(rows[1]?.ratio)
  console.log(`keydown to frame p95: ${frame95} times bare Tiptap (allowed ${ALLOWED_RATIO})`)
  const checked95 = Number(rows[1]?.['checked ratio'])
  console.log(`with the negative list: ${checked95} times without (allowed ${ALLOWED_CHECK_RATIO})`)
  return frame95 <= ALLOWED_RATIO && checked95 <= ALLOWED_CHECK_RATIO
}

async function main(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'wenshu-bench-'))
  await buildPage(folder)
  const { origin, close } = await serveFolder(folder)
  const browser = await launchBenchBrowser()
  try {
    return report(await measure(browser, origin))
  } finally {
    await browser.close()
    close()
    await rm(folder, { recursive: true, force: true })
  }
}

process.exitCode = (await main()) ? 0 : 1
