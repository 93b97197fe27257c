/**
 * npm run bench:pages: sets the whole corpus twice, by our own layout and by LibreOffice with stand-in fonts, and prints
 * for every document the pages of both and the share of lines that begin and end alike. Ends with code 1 when a page
 * count differs or fewer than 99 in 100 lines are equal. `--differences` prints the first lines that differ.
 *
 * What LibreOffice 7 does otherwise and cannot be told: it leaves out the spacing after the last character before a
 * change between Chinese and Latin, so that a line with many figures holds up to a character less, and lets a dash that
 * follows a figure begin a line.
 */
import { compareLayouts, type LayoutComparison } from '#tests/support/layout/compare-layout.ts'
import { layoutCorpus } from '#tests/support/layout/corpus.ts'

const LEAST_SHARE = 0.99
const isVerbose = process.argv.includes('--differences')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

function printLine({ name, ourPages, theirPages, ourLines, equalLines, differences }: LayoutComparison): void {
  const mark = ourPages === theirPages ? ' ' : '!'
  const share = ((100 * equalLines) / ourLines).toFixed(1)
  console.log(
    `${mark} ${String(ourPages).padStart(3)} ${String(theirPages).padStart(5)} ${share.padStart(6)} %  ${name}`,
  )
  if (!isVerbose) return
  for (const { page, ours, theirs } of differences)
    console.log(`      page ${page}\n        ${ours}\n        ${theirs}`)
}

const corpus = layoutCorpus().filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
const comparisons = await compareLayouts(corpus)
console.log('  ours office  equal   document')
for (const comparison of comparisons) printLine(comparison)
const sum = (part: (comparison: LayoutComparison) => number) =>
  comparisons.reduce((total, comparison) => total + part(comparison), 0)
const pagesEqual = comparisons.filter(({ ourPages, theirPages }) => ourPages === theirPages).length
const share = sum(({ equalLines }) => equalLines) / sum(({ ourLines }) => ourLines)
console.log(`documents ${comparisons.length}, page count equal in ${pagesEqual}`)
console.log(
  `lines     ${sum(({ ourLines }) => ourLines)}, equal ${(100 * share).toFixed(2)} % (at least ${100 * LEAST_SHARE})`,
)
process.exitCode = pagesEqual === comparisons.length && share >= LEAST_SHARE ? 0 : 1
