import type { ParagraphKind } from './paragraph-kinds.ts'
import type { MarkName } from './schema.ts'

/** A mark on a run of text, as ProseMirror writes it. */
export interface MarkJson {
  readonly type: MarkName
  readonly attrs?: Readonly<Record<string, unknown>>
}

export interface TextJson {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly MarkJson[]
}

export interface HardBreakJson {
  readonly type: 'hardBreak'
  readonly marks?: readonly MarkJson[]
}

export type InlineJson = TextJson | HardBreakJson

export interface ParagraphJson {
  readonly type: 'paragraph'
  readonly attrs: { readonly id: string | null; readonly kind: ParagraphKind; readonly runIn: boolean }
  readonly content?: readonly InlineJson[]
}

export interface TableCellJson {
  readonly type: 'tableCell' | 'tableHeader'
  readonly attrs: { readonly colspan: number; readonly rowspan: number; readonly colwidth: readonly number[] | null }
  readonly content: readonly BlockJson[]
}

export interface TableRowJson {
  readonly type: 'tableRow'
  readonly content: readonly TableCellJson[]
}

/** A table that stands across a page of its own (横排表格); texts of the first schema say nothing of it. */
export type TableOrientation = 'landscape'

export interface TableJson {
  readonly type: 'table'
  readonly attrs: { readonly id: string | null; readonly orientation?: TableOrientation | null }
  readonly content: readonly TableRowJson[]
}

export interface PageBreakJson {
  readonly type: 'pageBreak'
  readonly attrs: { readonly id: string | null }
}

export type BlockJson = ParagraphJson | TableJson | PageBreakJson

/** The body of a document in the form ProseMirror reads and writes. */
export interface DocumentJson {
  readonly type: 'doc'
  readonly content: readonly BlockJson[]
}

/** A paragraph with the given text; `\n` becomes a line break within the paragraph. */
export function paragraphJson(options: {
  readonly id: string | null
  readonly kind: ParagraphKind
  readonly text: string
  readonly runIn?: boolean
}): ParagraphJson {
  const attrs = { id: options.id, kind: options.kind, runIn: options.runIn ?? false }
  const content = inlineFromText(options.text)
  return content.length === 0 ? { type: 'paragraph', attrs } : { type: 'paragraph', attrs, content }
}

function inlineFromText(text: string): InlineJson[] {
  return text.split('\n').flatMap((line, index): InlineJson[] => {
    const run: InlineJson[] = line === '' ? [] : [{ type: 'text', text: line }]
    return index === 0 ? run : [{ type: 'hardBreak' }, ...run]
  })
}
