import { correctionsBetween } from './corrections.ts'
import type { OwnEntry } from './own-entries.ts'
import { guardsOf } from './term-guards.ts'

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
/** Words that somebody has marked are taken as they are; a single character is none, a long passage is no word. */
const FEWEST_MARKED = 2
const MOST_MARKED = 8

/**
 * The entry that would have found the error: the words as they were marked, or the words that differ where a long
 * passage was; and guards where the right words hold the wrong ones. `null` when nothing of it can be looked for.
 */
export function proposeTerm(error: WrongWords): ProposedTerm | null {
  const words = isMarked(error) ? error : (wordsThatDiffer(error) ?? error)
  const isUsable = [words.wrong, words.right].every((text) => text.length <= MOST_CHARACTERS) && words.wrong !== ''
  return isUsable ? { ...guardsOf(words), wrong: words.wrong, right: words.right === '' ? null : words.right } : null
}

function isMarked({ wrong, right }: WrongWords): boolean {
  return wrong.length >= FEWEST_MARKED && wrong.length <= MOST_MARKED && right !== '' && right.length <= MOST_MARKED
}

function wordsThatDiffer({ wrong, right, before, after }: WrongWords): Pick<WrongWords, 'wrong' | 'right'> | null {
  const [correction, ...others] = correctionsBetween([before + wrong + after], [before + right + after])
  return others.length > 0 ? null : (correction ?? null)
}
