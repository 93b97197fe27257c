import type { BlockJson, InlineJson } from '#shared/document/document-json.ts'
import { ANCHOR_MARKS } from '#shared/document/schema.ts'

/** Blocks without the marks that only anchor stored records; runs that then have the same marks are one. */
export function withoutAnchors(blocks: readonly BlockJson[]): readonly BlockJson[] {
  return blocks.map((block): BlockJson => {
    if (block.type === 'pageBreak') return block
    if (block.type === 'paragraph')
      return block.content === undefined ? block : { ...block, content: joinRuns(block.content.map(plainRun)) }
    const content = block.content.map((row) => ({
      ...row,
      content: row.content.map((cell) => ({ ...cell, content: withoutAnchors(cell.content) })),
    }))
    return { ...block, content }
  })
}

function plainRun(inline: InlineJson): InlineJson {
  const { marks = [], ...run } = inline
  const kept = marks.filter((mark) => !ANCHOR_MARKS.includes(mark.type)).toSorted((a, b) => compare(a.type, b.type))
  return kept.length === 0 ? run : { ...run, marks: kept }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function joinRuns(runs: readonly InlineJson[]): readonly InlineJson[] {
  const joined: InlineJson[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.type === 'text' && last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(run.marks))
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}
