import type { BlockJson, InlineJson, TableCellJson, TableJson } from '../document-json.ts'
import type { SourceItem } from '../source-text.ts'
import { type CleaningStep, type CleaningTools, cleanLines, type StepReport } from './clean-text.ts'

/** Cleans every line of a source, those in the cells of its tables included; lines of which nothing is left are gone. */
export function cleanItems(
  items: readonly SourceItem[],
  options: { readonly steps: ReadonlySet<CleaningStep>; readonly tools: CleaningTools },
): { readonly items: readonly SourceItem[]; readonly report: readonly StepReport[] } {
  const { lines, report } = cleanLines(items.flatMap(linesOf), options)
  let at = 0
  const next = (): readonly InlineJson[] | null => {
    at += 1
    return lines[at - 1] ?? null
  }
  const cleaned = items.flatMap((item): readonly SourceItem[] => {
    if (item.type === 'block') return [{ ...item, block: withLines(item.block, next) }]
    const inline = next()
    return inline === null ? [] : [{ ...item, inline }]
  })
  return { items: cleaned, report }
}

function linesOf(item: SourceItem): readonly (readonly InlineJson[])[] {
  if (item.type === 'line') return [item.inline]
  return linesOfBlock(item.block)
}

function linesOfBlock(block: BlockJson): readonly (readonly InlineJson[])[] {
  if (block.type === 'paragraph') return [block.content ?? []]
  if (block.type === 'pageBreak') return []
  return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(linesOfBlock)))
}

function withLines(block: BlockJson, next: () => readonly InlineJson[] | null): BlockJson {
  if (block.type === 'paragraph') {
    const inline = next() ?? []
    const { type, attrs } = block
    return inline.length === 0 ? { type, attrs } : { type, attrs, content: inline }
  }
  if (block.type === 'pageBreak') return block
  const cellWith = (cell: TableCellJson): TableCellJson => ({
    ...cell,
    content: cell.content.map((inside) => withLines(inside, next)),
  })
  const content: TableJson['content'] = block.content.map((row) => ({ ...row, content: row.content.map(cellWith) }))
  return { ...block, content }
}
