import type { DocumentContent } from '#shared/api/documents.ts'
import { canonicalText } from '#shared/document/canonical.ts'
import type { DocumentJson } from '#shared/document/document-json.ts'
import { type DocumentView, documentView } from '#shared/document/view.ts'

/** How the text on the screen relates to the one that was put before the handlers. */
export type TextState = 'frozen' | 'changed' | 'drafting'

/** The text on the screen. */
export interface ShownText {
  readonly view: DocumentView
  readonly state: TextState
  /** The hash of exactly this text; `null` when it is not a frozen one. Only this may be signed. */
  readonly sha256: string | null
}

/** Reads a text of the API. */
export function viewOfContent({ documentKind, body, fields }: DocumentContent): DocumentView {
  // The server writes the body by the schema of the editor; the contract leaves its nodes open.
  return documentView(documentKind, body as unknown as DocumentJson, fields)
}

/** A version put before the handlers. */
interface FrozenText {
  readonly sha256: string
  readonly content: DocumentContent
}

/**
 * The live text, which carries the places of comments, with the hash of the frozen version when the two are the same
 * text. What counts as the same is what the hash covers, so the hash on the screen is always that of the text on it.
 */
export function shownText(live: DocumentContent, frozen: FrozenText | null): ShownText {
  const view = viewOfContent(live)
  if (frozen === null) return { view, state: 'drafting', sha256: null }
  const isSame = canonicalText(view) === canonicalText(viewOfContent(frozen.content))
  return isSame ? { view, state: 'frozen', sha256: frozen.sha256 } : { view, state: 'changed', sha256: null }
}
