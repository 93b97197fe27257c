import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { recognisePrefix } from '#shared/document/recognise-prefix.ts'

/** What typing at the beginning of a paragraph turns into: `length` characters go, the paragraph may get a kind. */
export interface TypedPrefix {
  readonly kind: ParagraphKind | null
  readonly length: number
}

/** Two full-width spaces: the first-line indent that the format gives every paragraph anyway. */
const TYPED_INDENT = '\u3000\u3000'

/** A number that may still become 1.5 or 2026.11: only the next character tells. */
const UNFINISHED_NUMBER = /^[\s\u3000]*\d{1,2}\.$/

/**
 * Whether a paragraph that began with `before` and now goes on with `typed` has become a heading. A number that stood
 * there before this input stays as it is: the writer has already undone it, or never meant it.
 */
export function typedPrefix(before: string, typed: string): TypedPrefix | null {
  const text = before + typed
  if (text === TYPED_INDENT) return { kind: null, length: TYPED_INDENT.length }
  if (UNFINISHED_NUMBER.test(text)) return null

  const prefix = recognisePrefix(text)
  if (prefix === null) return null
  const stoodBefore = prefix.length <= before.length && !UNFINISHED_NUMBER.test(before)
  return stoodBefore ? null : prefix
}
