/**
 * npm run bench:rules: what the rules cost. The first check of the process, which also compiles patterns and builds the
 * lexicon; a document of 20,000 characters when it is opened and after an edit of one paragraph, the fastest of many
 * rounds and their median; then a hundred documents one after the other in this process, with the memory that is left
 * after each ten. With --browser the same document, as much prose of every kind, and the document with the registers of
 * a city are checked in Chromium instead, by the thread of a page that was just loaded: at once, and when the thread has
 * prepared itself, each with what the page's own thread has to do, on which somebody types. A loop that always does the
 * same is timed beside them, so that numbers of other machines and hours can be compared. Ends with code 1 when a limit
 * is passed.
 */
import { countBlocks } from '#shared/document/statistics.ts'
import { createChecker } from '#shared/rules/checker.ts'
import { kindFacts } from '#shared/rules/kind-facts.ts'
import { allRules } from '#shared/rules/rules.ts'
import { templateOf } from '#tests/support/office-samples.ts'
import { edited } from './bench-rules/edited.ts'
import { measureInBrowser } from './bench-rules/in-browser.ts'
import { longNotice } from './bench-rules/notices.ts'

const CHARACTERS = 20_000
const ROUNDS = 40
const MOST_COLD_MS = 50
const MOST_EDIT_MS = 5
const DOCUMENTS = 100
/** Memory may grow by this much from the twentieth document to the last. */
const MOST_GROWTH_MB = 8

function spread(times: readonly number[]): { readonly fastest: number; readonly median: number } {
  const sorted = times.toSorted((a, b) => a - b)
  return { fastest: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0 }
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function measureHere(): boolean {
  const facts = kindFacts(templateOf('notice'), [])
  const view = longNotice(0)
  const characters = countBlocks(view.blocks)
  if (characters < CHARACTERS) throw new Error(`the text has only ${characters} characters`)

  const first = process.cpuUsage()
  createChecker(allRules, facts)(view)
  const { user, system } = process.cpuUsage(first)
  const cold = spread(Array.from({ length: ROUNDS }, () => timed(() => createChecker(allRules, facts)(view))))
  const check = createChecker(allRules, facts)
  check(view)
  const warm = spread(
    Array.from({ length: ROUNDS }, (_, round) => {
      const next = edited(view, round)
      return timed(() => check(next))
    }),
  )

  globalThis.gc?.()
  const memory: number[] = []
  for (let document = 1; document <= DOCUMENTS; document += 1) {
    createChecker(allRules, facts)(longNotice(document))
    if (document % 10 !== 0) continue
    globalThis.gc?.()
    memory.push(process.memoryUsage().heapUsed / 2 ** 20)
  }
  const growth = (memory.at(-1) ?? 0) - (memory[1] ?? 0)

  const line = (name: string, { fastest, median }: typeof cold, most: number) =>
    `${name} ${fastest.toFixed(1)} ms (median ${median.toFixed(1)} ms), at most ${most} ms`
  console.log(
    `text      ${characters} characters in ${view.blocks.length} paragraphs, ${allRules.length} rules, ${ROUNDS} rounds`,
  )
  console.log(`first     ${((user + system) / 1000).toFixed(0)} ms of CPU in this process`)
  console.log(line('cold     ', cold, MOST_COLD_MS))
  console.log(line('edit     ', warm, MOST_EDIT_MS))
  console.log(
    `memory    ${memory.map((megabytes) => megabytes.toFixed(1)).join(' ')} MB after each ten of ${DOCUMENTS} documents`,
  )
  return cold.fastest <= MOST_COLD_MS && warm.fastest <= MOST_EDIT_MS && growth <= MOST_GROWTH_MB
}

const limits = { cold: MOST_COLD_MS, edit: MOST_EDIT_MS }
const isGood = process.argv.includes('--browser') ? await measureInBrowser(limits) : measureHere()
process.exitCode = isGood ? 0 : 1
