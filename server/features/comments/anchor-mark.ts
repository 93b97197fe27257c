import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import { BODY_FRAGMENT } from '#shared/document/schema.ts'
import { markNameOfKey, nodesOf } from '#shared/document/yjs.ts'
import { findQuote, type SoughtQuote } from './find-quote.ts'

/** Characters of context kept beside a quote, by which it is found again after it moved. */
const CONTEXT_CHARACTERS = 30

/** A place that a thread is anchored to. */
export interface AnchoredPlace {
  readonly blockId: string | null
  readonly quote: string
  readonly before: string
  readonly after: string
}

/**
 * Key of the mark of a thread in the text. A mark that may overlap others of its kind has eight characters of its own
 * after the name; they come from the id, so that no thread overwrites another.
 */
export function markKeyOf(threadId: string): string {
  return `comment--${createHash('sha256').update(threadId).digest('base64').slice(0, 8)}`
}

/** Marks the words of a thread in the text; gives the place, or `null`, with nothing changed, when they are not there. */
export function setAnchor(doc: Y.Doc, threadId: string, sought: SoughtQuote): AnchoredPlace | null {
  const paragraphs = paragraphsOf(doc)
  const found = findQuote(paragraphs, sought)
  const paragraph = found === null ? undefined : paragraphs[found.paragraph]
  if (found === null || paragraph === undefined) return null

  doc.transact(() => {
    for (const piece of paragraph.pieces) markPiece(piece, threadId, found)
  })
  const { text, id } = paragraph
  return {
    blockId: id,
    quote: text.slice(found.from, found.to),
    before: text.slice(Math.max(0, found.from - CONTEXT_CHARACTERS), found.from),
    after: text.slice(found.to, found.to + CONTEXT_CHARACTERS),
  }
}

/** Takes every mark of a thread out of the text. */
export function removeAnchor(doc: Y.Doc, threadId: string): void {
  doc.transact(() => {
    for (const paragraph of paragraphsOf(doc))
      for (const piece of paragraph.pieces)
        for (const run of anchorsIn(piece.text))
          if (run.threadId === threadId) piece.text.format(run.at, run.length, { [run.key]: null })
  })
}

/** The ids of the threads whose words, or some of them, are in the text. */
export function anchoredThreads(doc: Y.Doc): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const node of nodesOf(doc.getXmlFragment(BODY_FRAGMENT)))
    if (node instanceof Y.XmlText) for (const run of anchorsIn(node)) ids.add(run.threadId)
  return ids
}

interface DeltaRun {
  readonly insert: string
  readonly attributes?: Readonly<Record<string, { readonly id?: unknown }>>
}

function* anchorsIn(text: Y.XmlText) {
  let at = 0
  for (const run of text.toDelta() as DeltaRun[]) {
    const length = run.insert.length
    for (const [key, attrs] of Object.entries(run.attributes ?? {}))
      if (markNameOfKey(key) === 'comment') yield { key, threadId: String(attrs.id), at, length }
    at += length
  }
}

/** A stretch of text within a paragraph; line breaks lie between two of them. */
interface Piece {
  readonly text: Y.XmlText
  /** Offset in the text of the paragraph. */
  readonly start: number
  readonly length: number
}

interface LiveParagraph {
  readonly id: string | null
  readonly text: string
  readonly pieces: readonly Piece[]
}

function paragraphsOf(doc: Y.Doc): readonly LiveParagraph[] {
  return [...nodesOf(doc.getXmlFragment(BODY_FRAGMENT))]
    .filter((node) => node instanceof Y.XmlElement)
    .filter((element) => element.nodeName === 'paragraph')
    .map(readParagraph)
}

function readParagraph(element: Y.XmlElement): LiveParagraph {
  let text = ''
  const pieces: Piece[] = []
  for (const child of element.toArray()) {
    if (!(child instanceof Y.XmlText)) {
      text += '\n'
      continue
    }
    const content = (child.toDelta() as DeltaRun[]).map((run) => run.insert).join('')
    pieces.push({ text: child, start: text.length, length: content.length })
    text += content
  }
  return { id: element.getAttribute('id') ?? null, text, pieces }
}

function markPiece(piece: Piece, threadId: string, range: { readonly from: number; readonly to: number }): void {
  const from = Math.max(0, range.from - piece.start)
  const to = Math.min(piece.length, range.to - piece.start)
  if (from < to) piece.text.format(from, to - from, { [markKeyOf(threadId)]: { id: threadId } })
}
