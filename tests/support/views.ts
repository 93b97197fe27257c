import { type ParagraphJson, paragraphJson } from '#shared/document/document-json.ts'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { type DocumentView, documentView } from '#shared/document/view.ts'

/** A document of a kind with these paragraphs, `kind|text` or body text. */
export function aView(documentKind: string, ...lines: readonly string[]): DocumentView {
  const content = lines.map((line, index): ParagraphJson => {
    const [, kind = 'body', text = ''] = /^(?:(\w+)\|)?(.*)$/s.exec(line) ?? []
    return paragraphJson({ id: `line${index + 1}`, kind: kind as ParagraphKind, text })
  })
  return documentView(documentKind, { type: 'doc', content }, {})
}
