import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'

interface KindAndText {
  readonly kind: ParagraphKind
  readonly text: string
}

/** Characters between the date of issue and the right edge of the type area when a seal follows (7.3.5.1). */
const DATE_END_CHARACTERS = 4

/** Width in characters: digits and Latin letters take half of one. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += /[\x20-\x7e]/.test(character) ? 0.5 : 1
  return width
}

/**
 * How many characters the name of the issuer or the date of issue stays clear of the right edge: the date four, the
 * name so that its middle is over the middle of the date that follows it (GB/T 9704-2012, 7.3.5.1). `null` for every
 * other kind.
 */
export function endCharacters(paragraph: KindAndText, next: KindAndText | null): number | null {
  if (paragraph.kind === 'dateOfIssue') return DATE_END_CHARACTERS
  if (paragraph.kind !== 'issuerName') return null
  if (next?.kind !== 'dateOfIssue') return DATE_END_CHARACTERS
  return Math.max(0, DATE_END_CHARACTERS + (widthOf(next.text) - widthOf(paragraph.text)) / 2)
}
