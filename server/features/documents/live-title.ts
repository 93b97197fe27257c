import * as Y from 'yjs'
import { BODY_FRAGMENT } from '#shared/document/schema.ts'

/**
 * The title of a live text as one line: what `titleOf` gives, without reading the rest of the document. It is asked
 * for every few seconds while people type.
 */
export function liveTitle(doc: Y.Doc): string {
  return doc
    .getXmlFragment(BODY_FRAGMENT)
    .toArray()
    .filter((node) => node instanceof Y.XmlElement)
    .filter((element) => element.nodeName === 'paragraph' && element.getAttribute('kind') === 'title')
    .flatMap((element) => element.toArray())
    .map((node) => (node instanceof Y.XmlText ? plainText(node) : ''))
    .join('')
}

/** The text without its formats; `toString` would write them as tags. */
function plainText(text: Y.XmlText): string {
  return (text.toDelta() as { readonly insert: string }[]).map((run) => run.insert).join('')
}
