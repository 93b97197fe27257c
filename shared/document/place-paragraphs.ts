import { type BlockJson, type DocumentJson, paragraphJson } from './document-json.ts'
import type { ParagraphKind } from './paragraph-kinds.ts'

/** Elements before and after the body in the order they stand in a document (GB/T 9704-2012, 7.3). */
const BEFORE_BODY: readonly ParagraphKind[] = [
  'title',
  'subtitle',
  'draftMark',
  'speaker',
  'occasionDate',
  'salutation',
  'addressee',
]
const AFTER_BODY: readonly ParagraphKind[] = [
  'attendance',
  'attachmentNote',
  'issuerName',
  'dateOfIssue',
  'supplementaryNote',
]

/**
 * The body with these texts as its paragraphs of the kind: in the place of those it has, or where the kind belongs.
 * Attachments are documents of their own and are left alone. No text removes the kind.
 */
export function placeParagraphs(body: DocumentJson, kind: ParagraphKind, texts: readonly string[]): DocumentJson {
  const end = body.content.findIndex((block) => kindOf(block) === 'attachmentLabel')
  const main = end < 0 ? body.content : body.content.slice(0, end)
  const present = main.findIndex((block) => kindOf(block) === kind)
  const others = main.filter((block) => kindOf(block) !== kind)
  const at = present < 0 ? placeOf(others, kind) : present
  const placed = texts.map((text) => paragraphJson({ id: null, kind, text }))
  return {
    type: 'doc',
    content: [...others.slice(0, at), ...placed, ...others.slice(at), ...body.content.slice(main.length)],
  }
}

function kindOf(block: BlockJson): ParagraphKind | null {
  return block.type === 'paragraph' ? block.attrs.kind : null
}

function placeOf(blocks: readonly BlockJson[], kind: ParagraphKind): number {
  const order = BEFORE_BODY.indexOf(kind)
  if (order >= 0) {
    const earlier = BEFORE_BODY.slice(0, order)
    return blocks.findLastIndex((block) => isOneOf(block, earlier)) + 1
  }
  const later = AFTER_BODY.slice(AFTER_BODY.indexOf(kind) + 1)
  const next = AFTER_BODY.includes(kind) ? blocks.findIndex((block) => isOneOf(block, later)) : -1
  return next < 0 ? blocks.length : next
}

function isOneOf(block: BlockJson, kinds: readonly ParagraphKind[]): boolean {
  const kind = kindOf(block)
  return kind !== null && kinds.includes(kind)
}
