import { GBT9704 } from './gbt9704.ts'
import { BODY_EM, BODY_SPACING, CHARACTER } from './page-profile.ts'
import { textWidth } from './text-width.ts'

/** Right indents of the issuer's name and the date, in twips. */
export interface SignatureIndents {
  readonly nameRight: number
  readonly dateRight: number
}

function bodyWidth(text: string): number {
  return Math.round(textWidth(text, { emTwips: BODY_EM, spacingTwips: BODY_SPACING }))
}

/**
 * With a seal (7.3.5.1): the date stands four characters from the right, the name centred over it. A name so long that
 * it would leave the type area moves the date instead, so that both stay centred on each other.
 */
export function sealedIndents(name: string, date: string): SignatureIndents {
  const dateRight = GBT9704.sealedDateMargin.value * CHARACTER
  const excess = Math.round((bodyWidth(date) - bodyWidth(name)) / 2)
  const nameRight = dateRight + excess
  return nameRight >= 0 ? { nameRight, dateRight } : { nameRight: 0, dateRight: -excess }
}

/**
 * Without a seal (7.3.5.2): the name stands two characters from the right and the date begins two characters after the
 * name begins; a date longer than the name stands two characters from the right and the name gives way.
 */
export function unsealedIndents(name: string, date: string): SignatureIndents {
  const margin = GBT9704.unsealedNameMargin.value * CHARACTER
  const offset = GBT9704.unsealedDateOffset.value * CHARACTER
  const excess = bodyWidth(name) - bodyWidth(date)
  return excess >= 0
    ? { nameRight: margin, dateRight: Math.max(0, margin + excess - offset) }
    : { nameRight: margin - excess + offset, dateRight: margin }
}
