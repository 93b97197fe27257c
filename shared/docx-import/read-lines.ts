import type { BlockJson } from '../document/document-json.ts'
import type { Fields } from '../document/fields.ts'
import type { SourceItem, SourceLine } from '../document/source-text.ts'
import type { WordParagraph } from './word-document.ts'

/** A file as lines for recognition, and what it says in header and colophon for certain. */
export interface ReadText {
  readonly items: readonly SourceItem[]
  readonly fields: Fields
}

/** A line whose paragraph is still known, and so what it looked like. */
export interface LookedLine {
  readonly line: SourceLine
  readonly paragraph: WordParagraph
}

/** An item of the text with the look of its paragraph, where it has one. */
export type LookedItem = LookedLine | { readonly line: null; readonly block: BlockJson }

/** Where a page of its own begins. */
export const PAGE_BREAK: BlockJson = { type: 'pageBreak', attrs: { id: null } }
