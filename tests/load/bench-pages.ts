/**
 * npm run bench:pages: sets the whole corpus twice, by our own layout and by LibreOffice with stand-in fonts, and prints
 * for every document the pages of both, the share of lines that begin and end alike, and what was measured on the printed
 * pages: left and upper margin, the mark, the red line below the number, the page numbers below the type area, the last
 * line of the colophon, the right edge, the lines of full pages. Millimetres from the edges of the page, of several
 * places the one furthest off; `-` where a document has nothing of the kind. Ends with code 1 when a page count differs,
 * fewer than 99 in 100 lines are equal, or a measure is off by more than 1 mm or a full page by a line.
 * `--differences` prints the first lines that differ.
 *
 * What LibreOffice 7 does otherwise and cannot be told: it leaves out the spacing after the last character before a
 * change between Chinese and Latin, so that a line with many figures holds up to a character less, and lets a dash that
 * follows a figure begin a line.
 */
import { compareLayouts, type LayoutComparison } from '#tests/support/layout/compare-layout.ts'
import { layoutCorpus } from '#tests/support/layout/corpus.ts'
import { MEASURES, type Measured } from '#tests/support/layout/measure-pages.ts'

const LEAST_SHARE = 0.99
const WIDTH = 9
const isVerbose = process.argv.includes('--differences')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

function cell(measured: Measured | null | undefined, digits: number): string {
  if (measured === null || measured === undefined) return '-'.padStart(WIDTH)
  return `${measured.isRight ? '' : '!'}${measured.actual.toFixed(digits)}`.padStart(WIDTH)
}

function printLine({
  name,
  ourPages,
  theirPages,
  ourLines,
  equalLines,
  differences,
  measures,
}: LayoutComparison): void {
  const mark = ourPages === theirPages ? ' ' : '!'
  const share = ((100 * equalLines) / ourLines).toFixed(1)
  const measured = MEASURES.map((measure) => cell(measures?.[measure], measure === 'rows' ? 0 : 2)).join('')
  console.log(
    `${mark} ${String(ourPages).padStart(3)} ${String(theirPages).padStart(5)} ${share.padStart(6)} %${measured}  ${name}`,
  )
  if (!isVerbose) return
  for (const { page, ours, theirs } of differences)
    console.log(`      page ${page}\n        ${ours}\n        ${theirs}`)
}

const corpus = layoutCorpus().filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
const comparisons = await compareLayouts(corpus, { withMeasures: true })
console.log(`  ours office  equal  ${MEASURES.map((measure) => measure.padStart(WIDTH)).join('')}  document`)
for (const comparison of comparisons) printLine(comparison)

const sum = (part: (comparison: LayoutComparison) => number) =>
  comparisons.reduce((total, comparison) => total + part(comparison), 0)
const pagesEqual = comparisons.filter(({ ourPages, theirPages }) => ourPages === theirPages).length
const share = sum(({ equalLines }) => equalLines) / sum(({ ourLines }) => ourLines)
const measured = comparisons.flatMap(({ measures }) => MEASURES.flatMap((measure) => measures?.[measure] ?? []))
const right = measured.filter(({ isRight }) => isRight).length
console.log(`documents ${comparisons.length}, page count equal in ${pagesEqual}`)
console.log(
  `lines     ${sum(({ ourLines }) => ourLines)}, equal ${(100 * share).toFixed(2)} % (at least ${100 * LEAST_SHARE})`,
)
console.log(`measures  ${measured.length}, within 1 mm ${right}`)
const isGood = pagesEqual === comparisons.length && share >= LEAST_SHARE && right === measured.length
console.log(isGood ? 'verdict   the page is the standard' : 'verdict   there are differences, marked by !')
process.exitCode = isGood ? 0 : 1
