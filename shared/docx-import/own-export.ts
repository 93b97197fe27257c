import type { InlineJson } from '../document/document-json.ts'
import type { Fields } from '../document/fields.ts'
import { choicesOfVariables } from '../document/layout-choices.ts'
import { createHeadingNumbering } from '../document/numbering.ts'
import { headingLevel, isParagraphKind, type ParagraphKind } from '../document/paragraph-kinds.ts'
import { colophonField, headerField } from '../document/recognise-fields.ts'
import { recognisePrefix } from '../document/recognise-prefix.ts'
import { inlineText, type SourceItem, type SourceLine, trimmed, withoutStart } from '../document/source-text.ts'
import { fromChineseDate } from '../kernel/calendar-day.ts'
import type { StyleName } from '../layout/styles.ts'
import { runInEnd } from '../layout/text-runs.ts'
import { titleLines } from '../layout/title-lines.ts'
import { markFields, numberFields, reportFoot, titleInMark } from './own-header.ts'
import { PAGE_BREAK, type ReadText } from './read-lines.ts'
import { ownStyle } from './style-kinds.ts'
import { type WordBlock, type WordDocument, type WordParagraph, type WordTable, wordsOf } from './word-document.ts'
import { inlineOf, mapInlineText } from './word-inline.ts'
import { paragraphsOfBlocks } from './word-reader.ts'
import { tableJson } from './word-tables.ts'

/** Styles of the layout that carry text of the writer all the same. */
const TEXT_STYLES: readonly StyleName[] = ['plain', 'tableText', 'tableHeading']

/** Reads a file that we exported: every style says what its paragraph is, and what the layout added is taken away. */
export function readOwnExport(document: WordDocument): ReadText {
  const paragraphs = [...document.furniture, ...paragraphsOfBlocks(document.blocks)]
  const items = readItems(document.blocks)
  const fields = { ...readFields(paragraphs), ...choicesOfVariables(document.variables) }
  const title = items.some((item) => item.type === 'line' && item.kind === 'title') ? null : titleInMark(fields)
  return { items: title === null ? items : [titleLine(title), ...items], fields }
}

function titleLine(text: string): SourceLine {
  return { type: 'line', inline: textInline(text), level: null, isAfterBlank: false, kind: 'title', runIn: false }
}

function styleOf(paragraph: WordParagraph): StyleName | null {
  return ownStyle(paragraph.style.name)
}

function readFields(paragraphs: readonly WordParagraph[]): Fields {
  const withStyle = (style: StyleName) =>
    paragraphs.filter((paragraph) => styleOf(paragraph) === style).map((paragraph) => trimmed(wordsOf(paragraph)))
  const corner = [...withStyle('copyNumber'), ...withStyle('classification')]
  return Object.assign(
    {},
    markFields(withStyle('letterhead').filter((text) => text !== '')),
    ...corner.map((text) => headerField(text) ?? {}),
    ...withStyle('issuingNumber').map(numberFields),
    signatories(withStyle('issuingNumber')),
    ...paragraphs
      .filter((paragraph) => styleOf(paragraph) === 'colophon')
      .map((paragraph) => colophonRow(wordsOf(paragraph))),
  )
}

const SIGNATORY_LABEL = '签发人：'

/** 签发人：names, over one or more lines, each with a number or nothing before the tab (7.2.6). */
function signatories(lines: readonly string[]): Fields {
  const first = lines.findIndex((line) => line.includes(SIGNATORY_LABEL))
  if (first < 0) return {}
  const cells = lines.slice(first).flatMap((line) => line.split('\t'))
  const names = cells
    .map((cell) => trimmed(cell.slice(cell.indexOf(SIGNATORY_LABEL) < 0 ? 0 : cell.indexOf(SIGNATORY_LABEL) + 4)))
    .map((name) => name.replace(/^(\p{Script=Han})\u3000(\p{Script=Han})$/u, '$1$2'))
    .filter((name) => name !== '' && !/〔.*号$/.test(name))
  return { signatory: names }
}

function colophonRow(row: string): Fields {
  return reportFoot(trimmed(row)) ?? colophonField(row) ?? printing(row)
}

/** The last row of a colophon: office and day of printing with a tab between, either of which may be missing. */
function printing(row: string): Fields {
  const [office = '', printed = ''] = row.split('\t')
  const day = fromChineseDate(printed.replace(/印发$/, ''))
  return { ...(office === '' ? {} : { printingOffice: office }), ...(day === null ? {} : { printingDate: day }) }
}

function readItems(blocks: readonly WordBlock[]): readonly SourceItem[] {
  const numberOf = createHeadingNumbering()
  const items: SourceItem[] = []
  let hasBreak = false
  for (const block of blocks) {
    const read = block.type === 'pageBreak' ? [] : readBlock(block, numberOf)
    hasBreak ||= block.type === 'pageBreak' || (block.type === 'paragraph' && block.hasOwnPageBreak)
    const [first] = read
    if (first === undefined) continue
    // The label of an attachment begins a page by its style.
    const isOwn = hasBreak && !(first.type === 'line' && first.kind === 'attachmentLabel')
    if (isOwn && items.length > 0) items.push({ type: 'block', block: PAGE_BREAK })
    items.push(...read)
    hasBreak = false
  }
  return items
}

type NumberOf = ReturnType<typeof createHeadingNumbering>

function readBlock(block: WordParagraph | WordTable, numberOf: NumberOf): readonly SourceItem[] {
  if (block.type === 'paragraph') return readParagraph(block, numberOf)
  const inside = paragraphsOfBlocks([block])
  const isFurniture = inside.every((paragraph) => trimmed(wordsOf(paragraph)) === '' || isField(paragraph))
  if (isFurniture) return []
  const isSigned = inside.every((paragraph) =>
    ['issuerName', 'dateOfIssue', 'plain'].includes(styleOf(paragraph) ?? ''),
  )
  if (isSigned) return inside.flatMap((paragraph) => readParagraph(paragraph, numberOf))
  const table = tableJson(block)
  return table === null ? [] : [{ type: 'block', block: table }]
}

/** Whether the paragraph was made from fields or by the layout itself. */
function isField(paragraph: WordParagraph): boolean {
  const style = styleOf(paragraph)
  return style !== null && !isParagraphKind(style) && !TEXT_STYLES.includes(style)
}

function readParagraph(paragraph: WordParagraph, numberOf: NumberOf): readonly SourceLine[] {
  const inline = inlineOf(paragraph)
  const text = inlineText(inline)
  if (trimmed(text) === '' || isField(paragraph)) return []
  const style = styleOf(paragraph)
  const kind = style !== null && isParagraphKind(style) && style !== 'body' ? style : addedKind(paragraph, text)
  const number = numberOf(kind)
  const line = { type: 'line', inline: withoutLayout(inline, kind), level: null, isAfterBlank: false, kind } as const
  if (headingLevel(kind) === null) return [{ ...line, runIn: false }]
  const length = number !== null && text.startsWith(number) ? number.length : (recognisePrefix(text)?.length ?? 0)
  return [{ ...line, inline: withoutStart(inline, length), runIn: isRunIn(paragraph, length) }]
}

/** A paragraph that somebody added in a word processor may be a heading by its number. */
function addedKind(paragraph: WordParagraph, text: string): ParagraphKind {
  return styleOf(paragraph) === 'body' ? 'body' : (recognisePrefix(text)?.kind ?? 'body')
}

/** The heading of a run-in paragraph ends where a run ends; the layout puts that end after the first sentence. */
function isRunIn(paragraph: WordParagraph, numberLength: number): boolean {
  const text = wordsOf(paragraph)
  const end = numberLength + runInEnd(text.slice(numberLength))
  if (end >= text.length) return false
  let at = 0
  for (const run of paragraph.runs) {
    at += run.text.length
    if (at >= end) return at === end
  }
  return false
}

/** The text of a paragraph as it was before the layout set it. */
function withoutLayout(inline: readonly InlineJson[], kind: ParagraphKind): readonly InlineJson[] {
  const text = inlineText(inline)
  switch (kind) {
    case 'title':
    case 'attachmentTitle':
      return textInline(unbrokenTitle(text))
    case 'speaker':
      return textInline(text.replace(/^(\p{Script=Han})\u3000(\p{Script=Han})$/u, '$1$2'))
    case 'issuerName':
      // A name of two characters behind a post is set as wide as one of three (7.3.5.3).
      return textInline(text.replace(/^(.*\S\u3000{2})(\S)\u3000(\S)$/, '$1$2$3'))
    case 'attachmentNote':
      return mapInlineText(inline, (part) => part.replaceAll('\t', ''))
    default:
      return inline
  }
}

function textInline(text: string): readonly InlineJson[] {
  return text.split('\n').flatMap((line, index): readonly InlineJson[] => {
    const run: readonly InlineJson[] = line === '' ? [] : [{ type: 'text', text: line }]
    return index === 0 ? run : [{ type: 'hardBreak' }, ...run]
  })
}

/** Most line breaks of a title that are looked at one by one. */
const MOST_BREAKS = 8

/** The title with those line breaks only that its writer made: the fewest from which the layout makes these lines. */
function unbrokenTitle(text: string): string {
  const lines = text.split('\n')
  const breaks = lines.length - 1
  if (breaks === 0 || breaks > MOST_BREAKS) return text
  const choices = Array.from({ length: 2 ** breaks }, (_, choice) => choice).sort((a, b) => bits(a) - bits(b))
  for (const choice of choices) {
    const joined = lines.reduce((before, line, index) => {
      const isKept = ((choice >> (index - 1)) & 1) === 1
      return before + (isKept ? '\n' : '') + line
    })
    if (titleLines(joined).join('\n') === text) return joined
  }
  return text
}

function bits(choice: number): number {
  return choice.toString(2).replaceAll('0', '').length
}
