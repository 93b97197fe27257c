import type { BlockJson, DocumentJson, InlineJson, ParagraphJson } from './document-json.ts'
import { paragraphJson } from './document-json.ts'
import type { Fields } from './fields.ts'
import { SEPARATE_ATTACHMENTS } from './layout-choices.ts'
import { type HeadingLevel, headingKind, headingLevel, type ParagraphKind } from './paragraph-kinds.ts'
import { colophonField, headerField } from './recognise-fields.ts'
import { recogniseHead } from './recognise-head.ts'
import { recognisePrefix } from './recognise-prefix.ts'
import { recogniseSignatures } from './recognise-signatures.ts'
import { inlineText, plainTextItems, type SourceItem, type SourceLine, withoutStart } from './source-text.ts'
import { TEXT_PATTERNS } from './text-patterns.ts'

/** A text taken in: its paragraphs with their kinds, and what it says about header and colophon. */
export interface RecognisedDocument {
  readonly body: DocumentJson
  readonly fields: Fields
}

/**
 * Reads the structure of a plain text: title, speaker, addressee, levels by their numbers, notes, signature and
 * attachments. Numbers of headings are removed, they are computed. Every other word stays as it was typed.
 */
export function recogniseText(text: string): RecognisedDocument {
  return recogniseItems(plainTextItems(text))
}

/** The same for lines that already carry marks or heading levels of their source. */
export function recogniseItems(given: readonly SourceItem[]): RecognisedDocument {
  const { rest: items, fields: binding } = takeBinding(given)
  if (items.every(isTold)) return { body: { type: 'doc', content: bodyBlocks(items) }, fields: binding }
  const { rest: afterHeader, fields: header } = takeHeader(items)
  const { rest, fields: colophon } = takeColophon(afterHeader)
  const leading = leadingLines(rest)
  const head = recogniseHead(leading)
  const headBlocks = head.paragraphs.map(({ kind, text, line }) => {
    return paragraphJson({ id: leading[line]?.id ?? null, kind, text })
  })
  const body = recogniseSignatures(bodyBlocks(rest.slice(head.used)))
  return { body: { type: 'doc', content: [...headBlocks, ...body] }, fields: { ...header, ...colophon, ...binding } }
}

/** Attachments that are bound by themselves say so: the issuing number stands before their labels (7.3.7). */
function takeBinding(items: readonly SourceItem[]): Taken {
  let isApart = false
  const rest = items.map((item): SourceItem => {
    if (item.type !== 'line' || (item.kind !== undefined && item.kind !== 'attachmentLabel')) return item
    const [number] = TEXT_PATTERNS.separateLabel.exec(inlineText(item.inline)) ?? []
    if (number === undefined) return item
    isApart = true
    return { ...item, inline: withoutStart(item.inline, number.length) }
  })
  return { rest, fields: isApart ? { attachmentBinding: SEPARATE_ATTACHMENTS } : {} }
}

/** Whether the source says by itself what the item is. */
function isTold(item: SourceItem): boolean {
  return item.type === 'block' || item.kind !== undefined
}

/** The words of a line whose source says nothing about it; empty for everything else. */
function untoldText(item: SourceItem): string {
  return item.type === 'line' && item.kind === undefined ? inlineText(item.inline) : ''
}

interface Taken {
  readonly rest: readonly SourceItem[]
  readonly fields: Fields
}

function takeHeader(items: readonly SourceItem[]): Taken {
  let fields: Fields = {}
  let used = 0
  for (const item of items) {
    const found = headerField(untoldText(item))
    if (found === null) break
    fields = { ...fields, ...found }
    used += 1
  }
  return { rest: items.slice(used), fields }
}

function takeColophon(items: readonly SourceItem[]): Taken {
  let fields: Fields = {}
  const rest = items.filter((item) => {
    const found = colophonField(untoldText(item))
    if (found !== null) fields = { ...fields, ...found }
    return found === null
  })
  return { rest, fields }
}

function leadingLines(items: readonly SourceItem[]): readonly SourceLine[] {
  const end = items.findIndex((item) => item.type === 'block')
  return (end < 0 ? items : items.slice(0, end)).filter((item): item is SourceLine => item.type === 'line')
}

/** Paragraphs of the body; what a line is may depend on the one before it. */
function bodyBlocks(items: readonly SourceItem[]): readonly BlockJson[] {
  const shift = headingShift(items)
  const blocks: BlockJson[] = []
  let previous: ParagraphKind | null = null
  for (const [index, item] of items.entries()) {
    const made: readonly BlockJson[] =
      item.type === 'block' ? [item.block] : lineBlocks(titled(item, previous, items[index + 1]), previous, shift)
    blocks.push(...made)
    const last = made.at(-1)
    previous = last?.type === 'paragraph' ? last.attrs.kind : null
  }
  return blocks
}

/** A line right above a table is its title, where its words say so and it is not that of an attachment. */
function titled(line: SourceLine, previous: ParagraphKind | null, next: SourceItem | undefined): SourceLine {
  const isAboveTable = next?.type === 'block' && next.block.type === 'table'
  if (!isAboveTable || line.kind !== undefined || line.level !== null || previous === 'attachmentLabel') return line
  const text = inlineText(line.inline)
  return TEXT_PATTERNS.tableTitle.test(text) && recognisePrefix(text) === null ? { ...line, kind: 'tableTitle' } : line
}

/** A source with several level-1 headings uses them as sections, not as titles. */
function headingShift(items: readonly SourceItem[]): number {
  return items.some((item) => item.type === 'line' && item.level === 1) ? 0 : 1
}

function lineBlocks(line: SourceLine, previous: ParagraphKind | null, shift: number): readonly BlockJson[] {
  if (line.kind !== undefined) return [toldParagraph(line, line.kind)]
  const text = inlineText(line.inline)
  const attachment = TEXT_PATTERNS.numberedAttachment.exec(text)
  if (attachment !== null && previous !== 'attachmentNote') {
    const [, label = '', title = ''] = attachment
    return [
      paragraph('attachmentLabel', [{ type: 'text', text: label.replace(/\s/g, '') }], line.id),
      paragraph('attachmentTitle', [{ type: 'text', text: title }]),
    ]
  }
  const kind = lineKind(text, previous)
  if (kind !== null) return [paragraph(kind, line.inline, line.id)]
  return [headingOrBody(line, shift)]
}

/** Kinds that a line shows by its own words, apart from numbered levels. */
function lineKind(text: string, previous: ParagraphKind | null): ParagraphKind | null {
  if (TEXT_PATTERNS.attachmentLabel.test(text)) return 'attachmentLabel'
  if (previous === 'attachmentLabel') return 'attachmentTitle'
  if (TEXT_PATTERNS.attachmentNote.test(text)) return 'attachmentNote'
  if (previous === 'attachmentNote' && TEXT_PATTERNS.numberedEntry.test(text)) return 'attachmentNote'
  if (TEXT_PATTERNS.attendance.test(text)) return 'attendance'
  return TEXT_PATTERNS.knownNote.test(text) ? 'supplementaryNote' : null
}

function headingOrBody(line: SourceLine, shift: number): ParagraphJson {
  const text = inlineText(line.inline)
  const prefix = recognisePrefix(text)
  if (prefix !== null) return paragraph(prefix.kind, withoutStart(line.inline, prefix.length), line.id)
  if (line.level === null) return paragraph('body', line.inline, line.id)
  const level = Math.min(4, Math.max(1, line.level - shift)) as HeadingLevel
  return paragraph(headingKind(level), line.inline, line.id)
}

function toldParagraph({ id, inline, runIn }: SourceLine, kind: ParagraphKind): ParagraphJson {
  const told = paragraph(kind, inline, id)
  return runIn === undefined ? told : { ...told, attrs: { ...told.attrs, runIn } }
}

function paragraph(kind: ParagraphKind, inline: readonly InlineJson[], id: string | null = null): ParagraphJson {
  const runIn = headingLevel(kind) !== null && hasTextAfterFirstSentence(inlineText(inline))
  const attrs = { id, kind, runIn }
  return inline.length === 0 ? { type: 'paragraph', attrs } : { type: 'paragraph', attrs, content: inline }
}

function hasTextAfterFirstSentence(text: string): boolean {
  return /[。！？]["”’）]?(?=[^"”’）])/.test(text)
}
