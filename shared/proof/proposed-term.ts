import { correctionsBetween } from './corrections.ts'
import type { OwnEntry } from './own-entries.ts'

/** The words of an entry that somebody may put on the list. */
export type ProposedTerm = Pick<
  Extract<OwnEntry, { readonly type: 'term' }>,
  'wrong' | 'right' | 'notAfter' | 'notBefore'
>

/** Words that were wrong in a text and the text on both sides of them. */
export interface WrongWords {
  readonly wrong: string
  /** What should have stood there; empty when the words should not have been there at all. */
  readonly right: string
  readonly before: string
  readonly after: string
}

/** Most characters of a word of an entry. */
const MOST_CHARACTERS = 40

/**
 * The entry that would have found the error: the words that differ rather than the passage around them, and guards
 * where the right words hold the wrong ones. `null` when the passage is too long to be looked for.
 */
export function proposeTerm({ wrong, right, before, after }: WrongWords): ProposedTerm | null {
  const [correction, ...others] = correctionsBetween([before + wrong + after], [before + right + after])
  const words = correction !== undefined && others.length === 0 ? correction : { wrong, right }
  const isUsable = [words.wrong, words.right].every((text) => text.length <= MOST_CHARACTERS) && words.wrong !== ''
  return isUsable ? { ...guardsOf(words), wrong: words.wrong, right: words.right === '' ? null : words.right } : null
}

/** Characters beside the wrong words within the right ones: without them an entry would find what is right, too. */
export function guardsOf({
  wrong,
  right,
}: Pick<WrongWords, 'wrong' | 'right'>): Pick<ProposedTerm, 'notAfter' | 'notBefore'> {
  const at = right.indexOf(wrong)
  if (at === -1) return { notAfter: '', notBefore: '' }
  return { notAfter: right.charAt(at - 1), notBefore: right.charAt(at + wrong.length) }
}
