import { type BlockJson, paragraphJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import { type DocumentView, documentView } from '#shared/document/view.ts'

/** A document whose paragraphs are the lines of a text, all of them body unless the first is said to be the title. */
export function aDocumentFromText(
  text: string,
  options: { readonly documentKind?: string; readonly fields?: Fields } = {},
): DocumentView {
  const content: BlockJson[] = text
    .split('\n')
    .map((line, index) => paragraphJson({ id: `p${index + 1}`, kind: 'body', text: line }))
  return documentView(options.documentKind ?? 'speech', { type: 'doc', content }, options.fields ?? {})
}
