import { type BlockJson, type ParagraphJson, paragraphJson, type TableRowJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import { isParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { recognisePrefix } from '#shared/document/recognise-prefix.ts'
import { type DocumentView, documentView } from '#shared/document/view.ts'

interface TextOptions {
  readonly documentKind?: string
  readonly fields?: Fields
  /** Lines that begin with a number become headings without it, as when a text is taken in. */
  readonly recognisesHeadings?: boolean
}

/**
 * A document whose paragraphs are the lines of a text: body, unless the line says `kind|text` or headings are recognised.
 * Lines with tabs are the rows of a table.
 */
export function aDocumentFromText(text: string, options: TextOptions = {}): DocumentView {
  const rows: TableRowJson[] = []
  const content = text.split('\n').flatMap((line, index): BlockJson[] => {
    const id = `p${index + 1}`
    if (!line.includes('\t')) return [paragraphOfLine(line, id, options)]
    rows.push(rowOfLine(line, id))
    return rows.length > 1 ? [] : [{ type: 'table', attrs: { id: 'table' }, content: rows }]
  })
  return documentView(options.documentKind ?? 'speech', { type: 'doc', content }, options.fields ?? {})
}

function paragraphOfLine(line: string, id: string, options: TextOptions): ParagraphJson {
  const [kind = '', ...rest] = line.split('|')
  if (rest.length > 0 && isParagraphKind(kind)) return paragraphJson({ id, kind, text: rest.join('|') })

  const prefix = options.recognisesHeadings === true ? recognisePrefix(line) : null
  return prefix === null
    ? paragraphJson({ id, kind: 'body', text: line })
    : paragraphJson({ id, kind: prefix.kind, text: line.slice(prefix.length) })
}

function rowOfLine(line: string, id: string): TableRowJson {
  const cells = line.split('\t').map((text, index) => paragraphJson({ id: `${id}-${index}`, kind: 'body', text }))
  const attrs = { colspan: 1, rowspan: 1, colwidth: null }
  return { type: 'tableRow', content: cells.map((cell) => ({ type: 'tableCell', attrs, content: [cell] })) }
}
