import { recogniseLines } from '../document/recognise-lines.ts'
import type { BlockView, DocumentView, ParagraphView, TableView } from '../document/view.ts'
import { type MappedText, sourceRange, type TextRange, withoutRanges } from '../kernel/mapped-text.ts'

/** The words of one line, or of one cell of a table, and where they begin in the file. */
interface SourceWords extends MappedText {
  readonly start: number
}

interface SourceLine extends SourceWords {
  /** Level of a Markdown heading. */
  readonly level: number | null
  readonly cells: readonly SourceWords[] | null
}

/** A file read line by line for checking: every finding can be placed in the file as it stands. */
export interface SourceLines {
  readonly view: DocumentView
  /** The range of the file that a range of a block stands for. */
  readonly placeOf: (blockId: string, range: TextRange) => TextRange
}

/**
 * Reads a plain text or Markdown file so that nothing but its marks of structure is left out. Lines between bars are rows
 * of a table in both.
 */
export function readSourceLines(file: string, format: 'text' | 'markdown'): SourceLines {
  const lines = format === 'text' ? plainLines(rawLines(file)) : markdownLines(rawLines(file))
  const kinds = recogniseLines(lines)
  const words = new Map<string, SourceWords>()
  const blocks: BlockView[] = []
  for (const [index, line] of lines.entries()) {
    const { kind = 'body', runIn = false } = kinds[index] ?? {}
    const place = (part: SourceWords, id: string): ParagraphView => {
      // Lines of the head are centred with spaces as often as not.
      const shown = kind === 'body' || kind.startsWith('heading') ? part : withoutIndent(part)
      words.set(id, shown)
      return { type: 'paragraph', id, kind, number: null, text: shown.text, runIn, spans: [] }
    }
    if (line.cells !== null) addRow(blocks, line.cells, (cell, at) => place(cell, `line-${index + 1}-${at + 1}`))
    else if (line.text.trim() !== '') blocks.push(place(line, `line-${index + 1}`))
  }
  return {
    view: { documentKind: '', fields: {}, blocks },
    placeOf: (blockId, range) => {
      const source = words.get(blockId)
      if (source === undefined) return { from: 0, to: 0 }
      const { from, to } = sourceRange(source, range)
      return { from: source.start + from, to: source.start + to }
    },
  }
}

function addRow(
  blocks: BlockView[],
  cells: readonly SourceWords[],
  place: (cell: SourceWords, at: number) => ParagraphView,
): void {
  const row = cells.map((cell, at) => {
    return { isHeader: false, colspan: 1, rowspan: 1, colwidth: null, blocks: [place(cell, at)] }
  })
  const before = blocks.at(-1)
  const id = row[0]?.blocks[0]?.id ?? ''
  const table: TableView =
    before?.type === 'table' ? before : { type: 'table', id: `table-${id}`, isLandscape: false, rows: [] }
  if (table === before) blocks.pop()
  blocks.push({ ...table, rows: [...table.rows, row] })
}

/** Lines without their ends and the white space before these. */
function rawLines(file: string): readonly SourceLine[] {
  const lines: SourceLine[] = []
  let start = 0
  for (const end of file.matchAll(/\r\n|[\n\r\u2028\u2029\f]|$/g)) {
    if (end.index < start) continue
    const text = file.slice(start, end.index).trimEnd()
    lines.push({ text, offsets: null, start, level: null, cells: null })
    start = end.index + end[0].length
    if (end[0] === '') break
  }
  return lines
}

function withoutIndent(words: SourceWords): SourceWords {
  return cut(words, [{ from: 0, to: words.text.length - words.text.trimStart().length }])
}

/** Words without some of their ranges, which are in order. */
function cut(words: SourceWords, ranges: readonly TextRange[]): SourceWords {
  const shorter = withoutRanges(
    words.text,
    ranges.filter(({ from, to }) => from < to),
  )
  if (shorter.offsets === null) return words
  const offsets = shorter.offsets.map((at) => sourceRange(words, { from: at, to: at + 1 }).from)
  return { ...words, text: shorter.text, offsets }
}

const HEADING = /^\s{0,3}(#{1,6})\s+/
const LINE_MARK = /^\s{0,12}(?:>\s?|[-*+]\s+(?:\[[ xX]\]\s+)?){1,4}/
const NO_WORDS = /^\s*(?:-{3,}|\*{3,}|_{3,}|```.*|~~~.*|\|?[\s:|-]*-{2,}[\s:|-]*\|?)\s*$/
/** Marks of emphasis and code, and what belongs to a link besides its words. */
const INLINE_MARK = /\*\*|__|`|(?<!\*)\*(?!\*)|!?\[(?=[^\]\n]{1,200}\]\()|\]\([^()\s]{0,300}\)/g

/** A row of a table. */
const ROW = /^\s*\|.*\|$/

function plainLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.map((line) => (ROW.test(line.text) ? { ...line, cells: cellsIn(line) } : line))
}

function markdownLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.map((line): SourceLine => {
    if (NO_WORDS.test(line.text)) return { ...line, text: '', offsets: null }
    if (ROW.test(line.text)) return { ...line, cells: cellsOf(line) }
    const heading = HEADING.exec(line.text)
    const mark = heading ?? LINE_MARK.exec(line.text)
    const words = withoutInlineMarks(cut(line, [{ from: 0, to: mark?.[0].length ?? 0 }]))
    return { ...words, level: heading?.[1]?.length ?? null, cells: null }
  })
}

function cellsOf(line: SourceLine): readonly SourceWords[] {
  return cellsIn(line).map(withoutInlineMarks)
}

function cellsIn(line: SourceLine): readonly SourceWords[] {
  const bars = [...line.text.matchAll(/(?<!\\)\|/g)].map((match) => match.index)
  return bars.slice(0, -1).map((bar, at) => {
    const text = line.text.slice(bar + 1, bars[at + 1])
    const words = { text: text.trimEnd(), offsets: null, start: line.start + bar + 1 }
    return withoutIndent(words)
  })
}

function withoutInlineMarks(words: SourceWords): SourceWords {
  const marks = [...words.text.matchAll(INLINE_MARK)]
  return cut(
    words,
    marks.map((mark) => ({ from: mark.index, to: mark.index + mark[0].length })),
  )
}
