/**
 * npm run bench:import: how long taking in a Word file of 100 pages takes: our own export, and one that another program
 * formatted by hand, run by run. A new thread reads each file, so everything counts that a person waits for. Ends with
 * code 1 when one takes more than three seconds.
 */

import { documentToDocx } from '#server/docx/index.ts'
import { createFileReader } from '#server/docx-import/index.ts'
import { noticeSample, sampleText, templateOf } from '#tests/support/office-samples.ts'
import { LOOK, para, run, wordFile } from '#tests/support/word-files.ts'

/** 100 pages of 22 lines with 28 characters. */
const CHARACTERS = 100 * 22 * 28
const MOST_MS = 3000
const ROUNDS = 5

function ownExport(): Promise<Uint8Array> {
  return documentToDocx(noticeSample(190), { template: templateOf('notice'), copy: 'final' })
}

/** Word divides a text into runs wherever somebody has edited it. */
function editedFile(): Promise<Uint8Array> {
  const paragraphs = Array.from({ length: 420 }, (_, index) => {
    const runs = [...sampleText(4, index).matchAll(/.{1,8}/gu)].map(([part]) => run(part, LOOK.text))
    return para(index % 6 === 0 ? run('一、提高思想认识', LOOK.heading) : runs.join(''), LOOK.indented)
  })
  return wordFile({ body: paragraphs.join('') })
}

let isSlow = false
for (const [name, bytes] of [
  ['our own export', await ownExport()],
  ['a file of another program', await editedFile()],
] as const) {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now()
    const { original } = await createFileReader().read({ name: 'a.docx', bytes, steps: null })
    times.push(Math.round(performance.now() - started))
    const characters = original.join('').length
    if (characters < CHARACTERS) throw new Error(`${name} has only ${characters} characters`)
  }
  isSlow ||= Math.max(...times) > MOST_MS
  console.log(`${name}, ${bytes.byteLength} bytes: ${times.join(', ')} ms (at most ${MOST_MS})`)
}
if (isSlow) process.exitCode = 1
