/**
 * npm run bench:layout: how long it takes to cut a document of 100,000 characters into lines and pages, from nothing
 * and after one paragraph was edited. The fastest of several rounds counts: it is what the program costs, the others
 * what else the machine was doing. Ends with code 1 beyond 50 ms and 5 ms.
 */
import { countBlocks } from '#shared/document/statistics.ts'
import type { BlockView, DocumentView } from '#shared/document/view.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import { pagesOf } from '#shared/layout/pages.ts'
import { sampleText, sampleView, templateOf } from '#tests/support/office-samples.ts'

const CHARACTERS = 100_000
const ROUNDS = 30
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

function fastest(times: readonly number[]): number {
  return Math.min(...times)
}

const characters = countBlocks(longSpeech().blocks)
if (characters < CHARACTERS) throw new Error(`the text has only ${characters} characters`)
const cold: number[] = []
const edit: number[] = []
let pages = 0
for (let round = 0; round < ROUNDS; round += 1) {
  let view = longSpeech()
  cold.push(
    milliseconds(() => {
      pages = layOut(view)
    }),
  )
  view = edited(view)
  edit.push(milliseconds(() => layOut(view)))
}
const [coldMs, editMs] = [fastest(cold), fastest(edit)]
console.log(`text   ${characters} characters, ${pages} pages, fastest of ${ROUNDS} rounds`)
console.log(`cold   ${coldMs.toFixed(1)} ms (at most ${MOST.cold}; the first of all ${(cold[0] ?? 0).toFixed(1)} ms)`)
console.log(`edit   ${editMs.toFixed(1)} ms (at most ${MOST.edit})`)
console.log(`ratio  ${(coldMs / editMs).toFixed(1)}`)
process.exitCode = coldMs <= MOST.cold && editMs <= MOST.edit ? 0 : 1
