/**
 * npm run bench:rules: what the rules cost. A document of 20,000 characters when it is opened and after an edit of one
 * paragraph, the fastest of many rounds and their median; then a hundred documents one after the other in this process,
 * with the memory that is left after each ten. Ends with code 1 when a limit is passed.
 */
import { countBlocks } from '#shared/document/statistics.ts'
import type { BlockView, DocumentView } from '#shared/document/view.ts'
import { createChecker } from '#shared/rules/checker.ts'
import { kindFacts } from '#shared/rules/kind-facts.ts'
import { allRules } from '#shared/rules/rules.ts'
import { sampleText, sampleView, templateOf } from '#tests/support/office-samples.ts'

const CHARACTERS = 20_000
const ROUNDS = 40
const MOST_COLD_MS = 50
const MOST_EDIT_MS = 5
const DOCUMENTS = 100
/** Memory may grow by this much from the twentieth document to the last. */
const MOST_GROWTH_MB = 8

function longNotice(seed: number): DocumentView {
  const sections = Array.from({ length: 45 }, (_, at) => [
    ['heading1', `第${at + 1}部分任务`] as const,
    ...Array.from(
      { length: 3 },
      (__, part) => ['body', `${seed}号文${at}之${part}。${sampleText(3, seed + at + part)}`] as const,
    ),
    ['heading2', `压实责任${at}。${sampleText(2, seed + at)}`, 'runIn'] as const,
  ]).flat()
  return sampleView('notice', {}, [['title', '关于做好公文质量工作的通知'], ...sections])
}

/** The document with a sentence added to one of its paragraphs. */
function edited(view: DocumentView, round: number): DocumentView {
  const at = 20 + (round % 60)
  const blocks = view.blocks.map((block, index): BlockView => {
    return index === at && block.type === 'paragraph'
      ? { ...block, text: `${block.text}第${round}次修改,完成。` }
      : block
  })
  return { ...view, blocks }
}

function spread(times: readonly number[]): { readonly fastest: number; readonly median: number } {
  const sorted = times.toSorted((a, b) => a - b)
  return { fastest: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0 }
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const facts = kindFacts(templateOf('notice'), [])
const view = longNotice(0)
const characters = countBlocks(view.blocks)
if (characters < CHARACTERS) throw new Error(`the text has only ${characters} characters`)

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
console.log(line('cold     ', cold, MOST_COLD_MS))
console.log(line('edit     ', warm, MOST_EDIT_MS))
console.log(
  `memory    ${memory.map((megabytes) => megabytes.toFixed(1)).join(' ')} MB after each ten of ${DOCUMENTS} documents`,
)
const isGood = cold.fastest <= MOST_COLD_MS && warm.fastest <= MOST_EDIT_MS && growth <= MOST_GROWTH_MB
process.exitCode = isGood ? 0 : 1
