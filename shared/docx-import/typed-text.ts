import { type WordBlock, type WordDocument, wordsOf } from './word-document.ts'
import { paragraphsOfBlocks } from './word-reader.ts'

/**
 * The words of a Word file as they were typed, for checking: numbers as they stand and not as they should be, a row of a
 * table between bars. Headers and footers are no part of it.
 */
export function typedText({ blocks }: Pick<WordDocument, 'blocks'>): string {
  return blocks.flatMap(linesOf).join('\n')
}

function linesOf(block: WordBlock): readonly string[] {
  if (block.type === 'pageBreak') return []
  if (block.type === 'paragraph') return [block.label + wordsOf(block)]
  return block.rows.map((row) => {
    const cells = row.map((cell) => paragraphsOfBlocks(cell.blocks).map(wordsOf).join('/'))
    return `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, '/').replaceAll('|', '\\|')).join(' | ')} |`
  })
}
