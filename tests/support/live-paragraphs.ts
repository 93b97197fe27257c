import * as Y from 'yjs'
import { type DocumentJson, paragraphJson } from '#shared/document/document-json.ts'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { BODY_FRAGMENT } from '#shared/document/schema.ts'
import { insertBlocks } from '#shared/document/yjs.ts'

interface Page {
  readonly doc: Y.Doc
}

/** The first paragraph of a kind in a live text. */
export function paragraphOf({ doc }: Page, kind: ParagraphKind): Y.XmlElement {
  const paragraph = doc
    .getXmlFragment(BODY_FRAGMENT)
    .toArray()
    .filter((node) => node instanceof Y.XmlElement)
    .find((element) => element.getAttribute('kind') === kind)
  if (paragraph === undefined) throw new Error(`there is no ${kind}`)
  return paragraph
}

/** The text of the first paragraph of a kind, without formats. */
export function paragraphText(page: Page, kind: ParagraphKind): string {
  return paragraphOf(page, kind)
    .toArray()
    .map((node) =>
      node instanceof Y.XmlText ? (node.toDelta() as { insert: string }[]).map((run) => run.insert).join('') : '',
    )
    .join('')
}

/** Types at the end of the first paragraph of a kind. */
export function typeInto(page: Page, kind: ParagraphKind, text: string): void {
  const run = paragraphOf(page, kind).get(0)
  if (!(run instanceof Y.XmlText)) throw new Error(`the first ${kind} is empty`)
  run.insert(run.length, text)
}

/** Where words are in a body: the index of the block, and where in it they begin. */
export function paragraphIndex(body: DocumentJson, words: string): { readonly index: number; readonly from: number } {
  const texts = body.content.map((block) =>
    block.type === 'paragraph'
      ? (block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')
      : '',
  )
  const index = texts.findIndex((text) => text.includes(words))
  return { index, from: texts[index]?.indexOf(words) ?? -1 }
}

/** Puts these paragraphs, `kind|text` or body text, in place of everything that a text holds. */
export function writeParagraphs(doc: Y.Doc, lines: readonly string[]): void {
  const body = doc.getXmlFragment(BODY_FRAGMENT)
  body.delete(0, body.length)
  const blocks = lines.map((line, index) => {
    const [, kind = 'body', text = ''] = /^(?:(\w+)\|)?(.*)$/s.exec(line) ?? []
    return paragraphJson({ id: `line${index + 1}`, kind: kind as ParagraphKind, text })
  })
  insertBlocks(body, 0, blocks)
}
