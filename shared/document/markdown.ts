import type { ParagraphJson, TableCellJson, TableJson } from './document-json.ts'
import { markdownInline } from './markdown-inline.ts'
import { type RecognisedDocument, recogniseItems } from './recognise.ts'
import { recognisePrefix } from './recognise-prefix.ts'
import { type SourceItem, trimmed } from './source-text.ts'

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/
const LIST_MARK = /^(?:[-*+•])\s+(?:\[[ xX]\]\s+)?/
const QUOTE_MARK = /^(?:>\s?)+/
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/
const FENCE = /^(?:```|~~~)/
const TABLE_ROW = /^\|.*\|$/
const TABLE_RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/

/** A line this long that ends in the middle of a sentence was wrapped by the program that wrote it. */
const WRAPPED_LINE = 30

/**
 * Reads a document from Markdown: headings become title and levels, tables and bold text stay, and everything that a
 * plain text shows by its words is recognised too.
 */
export function recogniseMarkdown(source: string): RecognisedDocument {
  return recogniseItems(markdownItems(source))
}

/** Lines and tables of a Markdown text. */
export function markdownItems(source: string): readonly SourceItem[] {
  const lines = withoutFrontMatter(source.replace(/\r\n?/g, '\n').split('\n'))
  const items: SourceItem[] = []
  let isAfterBlank = false
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at)
    if (table !== null) {
      items.push({ type: 'block', block: table.block })
      at += table.rows
      continue
    }
    const line = trimmed(lines[at] ?? '')
    at += 1
    if (line === '' || RULE.test(line) || FENCE.test(line)) {
      isAfterBlank = true
      continue
    }
    const [item, used] = textItem(line, lines.slice(at), isAfterBlank)
    items.push(item)
    at += used
    isAfterBlank = false
  }
  return items
}

function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trim() !== '---') return lines
  const end = lines.indexOf('---', 1)
  return end < 0 ? lines : lines.slice(end + 1)
}

function textItem(line: string, following: readonly string[], isAfterBlank: boolean): readonly [SourceItem, number] {
  const heading = HEADING.exec(line)
  if (heading !== null) {
    const inline = markdownInline(heading[2] ?? '').map((part) =>
      part.type === 'text' ? { type: part.type, text: part.text } : part,
    )
    return [{ type: 'line', inline, level: heading[1]?.length ?? 1, isAfterBlank }, 0]
  }
  let text = withoutMarks(line)
  let used = 0
  while (continues(text, following[used])) {
    text = joinWrapped(text, trimmed(following[used] ?? ''))
    used += 1
  }
  return [{ type: 'line', inline: markdownInline(text), level: null, isAfterBlank }, used]
}

function withoutMarks(line: string): string {
  return line.replace(QUOTE_MARK, '').replace(LIST_MARK, '')
}

/** Whether the next line goes on with the sentence that this one broke off. */
function continues(text: string, next: string | undefined): boolean {
  const line = trimmed(next ?? '')
  if (line === '' || text.length < WRAPPED_LINE || /[。！？；：!?;:]["”’）)]?$/.test(text)) return false
  const isOwnBlock = [HEADING, LIST_MARK, QUOTE_MARK, RULE, FENCE, TABLE_ROW].some((pattern) => pattern.test(line))
  return !isOwnBlock && recognisePrefix(line) === null && recognisePrefix(text) === null
}

/** Latin words keep a space between them, Chinese text has none. */
function joinWrapped(before: string, after: string): string {
  return /[\x21-\x7e]$/.test(before) && /^[\x21-\x7e]/.test(after) ? `${before} ${after}` : before + after
}

function tableAt(lines: readonly string[], at: number): { readonly block: TableJson; readonly rows: number } | null {
  const first = trimmed(lines[at] ?? '')
  if (!first.includes('|') || !TABLE_RULE.test(trimmed(lines[at + 1] ?? '')) || !(lines[at + 1] ?? '').includes('|'))
    return null
  const header = cells(first)
  const rows = [tableRow(header, header.length, true)]
  let used = 2
  while (trimmed(lines[at + used] ?? '').includes('|')) {
    rows.push(tableRow(cells(trimmed(lines[at + used] ?? '')), header.length, false))
    used += 1
  }
  return { block: { type: 'table', attrs: { id: null }, content: rows }, rows: used }
}

function cells(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())
}

function tableRow(texts: readonly string[], width: number, isHeader: boolean): TableJson['content'][number] {
  const content = Array.from({ length: width }, (_, column): TableCellJson => {
    const inline = markdownInline(texts[column] ?? '')
    const attrs = { id: null, kind: 'body', runIn: false } as const
    const paragraph: ParagraphJson =
      inline.length === 0 ? { type: 'paragraph', attrs } : { type: 'paragraph', attrs, content: inline }
    return {
      type: isHeader ? 'tableHeader' : 'tableCell',
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [paragraph],
    }
  })
  return { type: 'tableRow', content }
}
