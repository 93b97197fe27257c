import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { CHARACTER } from '#shared/layout/page-profile.ts'
import { sealedIndents } from '#shared/layout/signature.ts'

interface KindAndText {
  readonly kind: ParagraphKind
  readonly text: string
}

/**
 * How many characters the name of the issuer or the date of issue stays clear of the right edge, from the same layout
 * that sets the Word file; `null` for every other kind. `other` is the paragraph that stands with it: the date after a
 * name, the name before a date.
 */
export function endCharacters(paragraph: KindAndText, other: KindAndText | null): number | null {
  const { kind, text } = paragraph
  if (kind === 'issuerName') {
    return sealedIndents(text, other?.kind === 'dateOfIssue' ? other.text : text).nameRight / CHARACTER
  }
  if (kind !== 'dateOfIssue') return null
  return sealedIndents(other?.kind === 'issuerName' ? other.text : text, text).dateRight / CHARACTER
}
