import type { InlineJson } from '../document/document-json.ts'
import type { Fields } from '../document/fields.ts'
import type { ParagraphKind } from '../document/paragraph-kinds.ts'
import { colophonField, headerField } from '../document/recognise-fields.ts'
import { recognisePrefix } from '../document/recognise-prefix.ts'
import { inlineText, trimmed } from '../document/source-text.ts'
import { TEXT_PATTERNS } from '../document/text-patterns.ts'
import { foreignHead, looksLikeLetterhead } from './foreign-head.ts'
import { type LookedItem, type LookedLine, PAGE_BREAK, type ReadText } from './read-lines.ts'
import { kindOfStyle, levelOfStyle } from './style-kinds.ts'
import { type WordBlock, type WordDocument, type WordParagraph, type WordTable, wordsOf } from './word-document.ts'
import { inlineOf, trimmedInline, withoutUniformMarks } from './word-inline.ts'
import { paragraphsOfBlocks } from './word-reader.ts'
import { tableJson } from './word-tables.ts'

/**
 * Reads a file of another program: lines with what style, numbering and look say for certain. Everything else is left
 * to the words of the lines themselves.
 */
export function readForeignText(document: WordDocument): ReadText {
  const items = lookedItems(document.blocks)
  const head = foreignHead(items)
  return {
    items: withSignatures(head.items).map((item) =>
      item.line === null ? { type: 'block', block: item.block } : item.line,
    ),
    fields: { ...furnitureFields(document.furniture), ...head.fields },
  }
}

/** A letter has its mark in the header of its first page, some offices classification or colophon in theirs. */
function furnitureFields(paragraphs: readonly WordParagraph[]): Fields {
  return Object.assign({}, ...paragraphs.map((paragraph) => furnitureField(paragraph) ?? {}))
}

function furnitureField(paragraph: WordParagraph): Fields | null {
  const text = trimmed(wordsOf(paragraph))
  const letterhead = looksLikeLetterhead(paragraph) ? { letterhead: text } : null
  return headerField(text) ?? colophonField(text) ?? letterhead
}

/** How many paragraphs of headers and footers are neither a page number nor an element of the document. */
export function droppedFurniture({ furniture }: WordDocument): number {
  return furniture.filter((paragraph) => furnitureField(paragraph) === null).length
}

function lookedItems(blocks: readonly WordBlock[]): readonly LookedItem[] {
  const items: LookedItem[] = []
  let isAfterBlank = false
  let hasBreak = false
  for (const block of blocks) {
    hasBreak ||= block.type === 'pageBreak' || (block.type === 'paragraph' && block.format.pageBreakBefore === true)
    const read: readonly LookedItem[] = block.type === 'pageBreak' ? [] : readBlock(block, isAfterBlank)
    isAfterBlank = block.type === 'paragraph' && read.length === 0
    const [first] = read
    if (first === undefined) continue
    if (hasBreak && items.length > 0 && !beginsAttachment(first)) items.push({ line: null, block: PAGE_BREAK })
    items.push(...read)
    hasBreak = false
  }
  return items
}

/** An attachment begins a page by itself. */
function beginsAttachment({ line }: LookedItem): boolean {
  return line !== null && TEXT_PATTERNS.attachmentLabel.test(inlineText(line.inline))
}

function readBlock(block: WordParagraph | WordTable, isAfterBlank: boolean): readonly LookedItem[] {
  if (block.type === 'paragraph') return readParagraph(block, isAfterBlank)
  const rows = layoutLines(block)
  if (rows !== null) return rows.flatMap((paragraph) => readParagraph(paragraph, false))
  const table = tableJson(block)
  return table === null ? [] : [{ line: null, block: table }]
}

const LONGEST_LAYOUT_LINE = 60

/**
 * The paragraphs of a table that only puts things in place: a colophon, the names of a joint issue, a header; `null` for
 * a table that is one. A row that reads as one element of the colophon becomes one line.
 */
function layoutLines(table: WordTable): readonly WordParagraph[] | null {
  const rows = table.rows.map((row) =>
    row.flatMap((cell) => paragraphsOfBlocks(cell.blocks)).filter((paragraph) => trimmed(wordsOf(paragraph)) !== ''),
  )
  const filled = rows.filter((row) => row.length > 0)
  const isColophon = filled.length > 0 && filled.every((row) => colophonField(rowText(row)) !== null || isSendLine(row))
  if (isColophon) return filled.map(joinRow)
  if (table.hasBorders) return null
  const isPlacing = filled.flat().every((paragraph) => isElement(trimmed(wordsOf(paragraph))))
  return isPlacing ? filled.flat() : null
}

function rowText(row: readonly WordParagraph[]): string {
  return row.map((paragraph) => trimmed(wordsOf(paragraph))).join(' ')
}

/** 主送 moved to the colophon, or the number of copies printed: kept as lines of the text. */
function isSendLine(row: readonly WordParagraph[]): boolean {
  return /^(?:主\s*送|分\s*送|[（(]?共印)/.test(rowText(row))
}

function joinRow(row: readonly WordParagraph[]): WordParagraph {
  const [first, ...rest] = row as readonly [WordParagraph, ...WordParagraph[]]
  const runs = rest.flatMap((paragraph) => [{ text: ' ', format: {} }, ...paragraph.runs])
  return { ...first, runs: [...first.runs, ...runs] }
}

function isElement(text: string): boolean {
  if (text.length > LONGEST_LAYOUT_LINE) return false
  const isSignature = TEXT_PATTERNS.bodyName.test(text) || TEXT_PATTERNS.date.test(text)
  return isSignature || headerField(text) !== null || colophonField(text) !== null || text === '文件'
}

/** One paragraph may hold several lines of text that were parted by line breaks only. */
function readParagraph(paragraph: WordParagraph, isAfterBlank: boolean): readonly LookedLine[] {
  const told = toldBy(paragraph)
  const label = told.isNumbered ? '' : paragraph.label
  const numbered: readonly InlineJson[] = label === '' ? [] : [{ type: 'text', text: label }]
  return splitAtBreaks([...numbered, ...withoutTabs(inlineOf(paragraph))]).flatMap((part, index): LookedLine[] => {
    const inline = trimmedInline(part)
    if (inline.length === 0) return []
    const isFirst = index === 0
    const isPlain = !isFirst || (told.kind === null && told.level === null)
    return [
      {
        paragraph,
        line: {
          type: 'line',
          inline: isPlain ? inline : withoutUniformMarks(inline),
          level: isFirst ? told.level : null,
          isAfterBlank: isFirst && isAfterBlank,
          ...(isFirst && told.kind !== null ? { kind: told.kind } : {}),
          ...(isFirst && told.isNumbered ? { number: trimmed(paragraph.label) } : {}),
        },
      },
    ]
  })
}

interface Told {
  readonly kind: ParagraphKind | null
  readonly level: number | null
  /** The automatic number says the level, so it is not part of the text. */
  readonly isNumbered: boolean
}

/** What numbering and style say. The number a reader sees outweighs the name of the style. */
function toldBy(paragraph: WordParagraph): Told {
  const { style, format, label } = paragraph
  const text = trimmed(wordsOf(paragraph))
  const numbered = recognisePrefix(trimmed(label))?.kind ?? null
  if (numbered !== null) return { kind: numbered, level: null, isNumbered: true }
  if (label !== '' || recognisePrefix(text) !== null) return NOTHING_TOLD
  const kind = kindOfStyle(style.name)
  if (kind !== null) return { ...NOTHING_TOLD, kind }
  const outline = format.outlineLevel === undefined || format.outlineLevel > 8 ? null : format.outlineLevel + 1
  const level = levelOfStyle(style.name) ?? outline
  // Whole paragraphs of text sometimes carry the level of the heading before them.
  return level === null || text.length > LONGEST_HEADING ? NOTHING_TOLD : { ...NOTHING_TOLD, level }
}

const NOTHING_TOLD: Told = { kind: null, level: null, isNumbered: false }
const LONGEST_HEADING = 60

/** A tab after a number is part of the number; elsewhere it holds two things apart. */
function withoutTabs(inline: readonly InlineJson[]): readonly InlineJson[] {
  return inline.map((part) =>
    part.type === 'text' && part.text.includes('\t')
      ? { ...part, text: part.text.replace(/(?<=\d[.．、])\t+/g, '').replace(/\t+/g, '\u3000') }
      : part,
  )
}

/** Lines divided by line breaks that end paragraphs; a break within a sentence stays. */
function splitAtBreaks(inline: readonly InlineJson[]): readonly (readonly InlineJson[])[] {
  const lines: InlineJson[][] = [[]]
  inline.forEach((part, index) => {
    const current = lines.at(-1) ?? []
    const before = inlineText(current)
    const after = inlineText(inline.slice(index + 1))
    if (part.type === 'hardBreak' && endsParagraph(before, after)) lines.push([])
    else current.push(part)
  })
  return lines
}

function endsParagraph(before: string, after: string): boolean {
  const next = after.split('\n')[0] ?? ''
  const isDone = trimmed(before) === '' || trimmed(next) === '' || TEXT_PATTERNS.endsSentence.test(trimmed(before))
  return isDone || /^[\u3000 ]{2}/.test(next) || recognisePrefix(next) !== null || isElement(trimmed(next))
}

/** Right-aligned lines directly above a date on the right are who issues it, whatever their last word. */
function withSignatures(items: readonly LookedItem[]): readonly LookedItem[] {
  const names = new Set<number>()
  items.forEach((item, index) => {
    if (item.line === null || !TEXT_PATTERNS.date.test(inlineText(item.line.inline))) return
    for (let above = index - 1; isOnTheRight(items[above]); above -= 1) names.add(above)
  })
  return items.map((item, index) =>
    names.has(index) && item.line !== null
      ? { ...item, line: { ...item.line, inline: withoutUniformMarks(item.line.inline), kind: 'issuerName' } }
      : item,
  )
}

const LONGEST_NAME = 30

function isOnTheRight(item: LookedItem | undefined): boolean {
  if (item === undefined || item.line === null || item.line.kind !== undefined) return false
  const text = inlineText(item.line.inline)
  const isShort = text.length <= LONGEST_NAME && !TEXT_PATTERNS.endsSentence.test(text)
  return isShort && item.paragraph.format.align === 'right' && !TEXT_PATTERNS.date.test(text)
}
