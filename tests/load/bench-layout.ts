/**
 * npm run bench:layout: how long it takes to cut a document of 100,000 characters into lines and pages: for the very
 * first time in a process that has just started, again from nothing, and after one paragraph was edited. Cold times are
 * those of several fresh processes, and the middle one counts; of the others the fastest of several rounds does: it is
 * what the program costs, the rest what else the machine was doing. As that holds for cold times too, they are also
 * given as a ratio to looking at every character of the same text once, in the same process and just as cold. Ends with
 * code 1 beyond 50 ms and 5 ms.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { countBlocks } from '#shared/document/statistics.ts'
import { type BlockView, type DocumentView, paragraphsOf } from '#shared/document/view.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import { pagesOf } from '#shared/layout/pages.ts'
import { sampleText, sampleView, templateOf } from '#tests/support/office-samples.ts'

const CHARACTERS = 100_000
const ROUNDS = 30
const PROCESSES = 9
const MOST = { cold: 50, edit: 5 }

function longSpeech(): DocumentView {
  const sections = Array.from({ length: 125 }, (_, seed) => [
    ['heading1', `第${seed + 1}部分任务`] as const,
    ...Array.from({ length: 4 }, (__, at) => ['body', sampleText(4, seed + at)] as const),
    ['heading2', `压实责任。${sampleText(2, seed)}`, 'runIn'] as const,
  ]).flat()
  return sampleView('speech', {}, [['title', '在全市党委办公室主任会议上的讲话'], ...sections])
}

const template = templateOf('speech')
const options = { template, profile: PAGE_PROFILES.pageSetup, isSealed: true, reviewMark: null }

function layOut(view: DocumentView): number {
  return pagesOf(documentFlow(view, options)).length
}

/** The same text with a character more in the middle; every other block is the same object. */
function edited(view: DocumentView): DocumentView {
  const at = Math.floor(view.blocks.length / 2)
  const change = (block: BlockView): BlockView =>
    block.type === 'paragraph' ? { ...block, text: `${block.text}新` } : block
  return { ...view, blocks: view.blocks.map((block, index) => (index === at ? change(block) : block)) }
}

function milliseconds(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** The least that any layout does: every character is looked at once. */
function lookAtAll(view: DocumentView): number {
  let sum = 0
  for (const { text } of paragraphsOf(view.blocks)) {
    for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at)
  }
  return sum
}

interface Cold {
  readonly layout: number
  readonly characters: number
}

/** The first layout of this process, as JSON for the one that started it. */
function printCold(): void {
  const view = longSpeech()
  const characters = milliseconds(() => lookAtAll(view))
  const layout = milliseconds(() => layOut(view))
  console.log(JSON.stringify({ layout, characters } satisfies Cold))
}

function coldTimes(): readonly Cold[] {
  const file = fileURLToPath(import.meta.url)
  return Array.from({ length: PROCESSES }, () => {
    return JSON.parse(execFileSync(process.execPath, [file, '--once'], { encoding: 'utf8' })) as Cold
  })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function measureAll(): void {
  const characters = countBlocks(longSpeech().blocks)
  if (characters < CHARACTERS) throw new Error(`the text has only ${characters} characters`)
  const colds = coldTimes()
  const cold = colds.map(({ layout }) => layout)
  const ratio = median(colds.map((time) => time.layout / time.characters))
  const again: number[] = []
  const edit: number[] = []
  let pages = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    let view = longSpeech()
    again.push(
      milliseconds(() => {
        pages = layOut(view)
      }),
    )
    view = edited(view)
    edit.push(milliseconds(() => layOut(view)))
  }
  const editMs = Math.min(...edit)
  console.log(`text   ${characters} characters, ${pages} pages`)
  console.log(
    `cold   ${median(cold).toFixed(1)} ms (at most ${MOST.cold}): the middle of ${PROCESSES} fresh processes, ` +
      `${Math.min(...cold).toFixed(1)} to ${Math.max(...cold).toFixed(1)} ms; ${ratio.toFixed(1)} x one look at every character`,
  )
  console.log(`again  ${Math.min(...again).toFixed(1)} ms, fastest of ${ROUNDS} rounds`)
  console.log(`edit   ${editMs.toFixed(1)} ms (at most ${MOST.edit}), fastest of ${ROUNDS} rounds`)
  process.exitCode = median(cold) <= MOST.cold && editMs <= MOST.edit ? 0 : 1
}

if (process.argv.includes('--once')) printCold()
else measureAll()
