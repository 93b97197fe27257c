import { type WordBlock, type WordDocument, wordsOf } from './word-document.ts'
import { paragraphsOfBlocks } from './word-reader.ts'

/** The words of a Word file line by line as Word shows them: automatic numbers in place, a row of a table one line. */
export function originalLines(document: WordDocument): readonly string[] {
  return [...document.furniture, ...document.blocks].flatMap(linesOf)
}

function linesOf(block: WordBlock): readonly string[] {
  if (block.type === 'pageBreak') return []
  if (block.type === 'paragraph') return (block.label + wordsOf(block)).split('\n')
  return block.rows.map((row) => row.map((cell) => paragraphsOfBlocks(cell.blocks).map(wordsOf).join(' ')).join(' | '))
}
