/**
 * npm run bench:export: how long a document of 100,000 characters takes to become a Word file, against the docx library
 * alone writing the same paragraphs with nothing but their text. Both run in turn in one process. The fastest round of
 * each counts: it is what the program costs, the others what else the machine was doing. Ends with code 1 when ours takes
 * more than twice as long.
 */
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { documentToDocx } from '#server/docx/index.ts'
import { countBlocks } from '#shared/document/statistics.ts'
import { type DocumentView, paragraphsOf } from '#shared/document/view.ts'
import { sampleText, sampleView, templateOf } from '#tests/support/office-samples.ts'

const CHARACTERS = 100_000
const ROUNDS = 40
const MOST_RATIO = 2

function longSpeech(): DocumentView {
  const sections = Array.from({ length: 125 }, (_, seed) => [
    ['heading1', `第${seed + 1}部分任务`] as const,
    ...Array.from({ length: 4 }, (__, at) => ['body', sampleText(4, seed + at)] as const),
    ['heading2', `压实责任。${sampleText(2, seed)}`, 'runIn'] as const,
  ]).flat()
  return sampleView('speech', {}, [['title', '在全市党委办公室主任会议上的讲话'], ...sections])
}

const template = templateOf('speech')

async function ours(view: DocumentView): Promise<number> {
  return (await documentToDocx(view, { template, copy: 'final' })).byteLength
}

async function bare(view: DocumentView): Promise<number> {
  const paragraphs = [...paragraphsOf(view.blocks)].map(
    (block) => new Paragraph({ children: [new TextRun((block.number ?? '') + block.text)] }),
  )
  return (await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }))).byteLength
}

async function milliseconds(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function spread(values: readonly number[]): { readonly fastest: number; readonly usual: number } {
  const sorted = values.toSorted((a, b) => a - b)
  return { fastest: sorted[0] ?? 0, usual: sorted[Math.floor(sorted.length / 2)] ?? 0 }
}

const view = longSpeech()
const characters = countBlocks(view.blocks)
if (characters < CHARACTERS) throw new Error(`the text has only ${characters} characters`)
const times = { ours: [] as number[], bare: [] as number[] }
const bytes = { ours: await ours(view), bare: await bare(view) }
for (let round = 0; round < ROUNDS; round += 1) {
  times.bare.push(await milliseconds(() => bare(view)))
  times.ours.push(await milliseconds(() => ours(view)))
}
const [oursMs, bareMs] = [spread(times.ours), spread(times.bare)]
const ratio = oursMs.fastest / bareMs.fastest
const paragraphs = [...paragraphsOf(view.blocks)].length
const line = (name: string, ms: typeof oursMs, size: number) =>
  `${name} ${ms.fastest.toFixed(0)} ms (median ${ms.usual.toFixed(0)} ms), ${size} bytes`
console.log(`text      ${characters} characters in ${paragraphs} paragraphs, fastest of ${ROUNDS} rounds`)
console.log(line('docx     ', bareMs, bytes.bare))
console.log(line('wenshu   ', oursMs, bytes.ours))
console.log(`ratio     ${ratio.toFixed(2)} (at most ${MOST_RATIO})`)
process.exitCode = ratio <= MOST_RATIO ? 0 : 1
