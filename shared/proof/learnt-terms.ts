import { entryName, type OwnEntry } from './own-entries.ts'

/** Words that reviewers have replaced by others, and in how many documents. */
export interface LearntPair {
  readonly wrong: string
  readonly right: string
  readonly documents: number
}

/** What decides whether words are worth proposing. */
export interface LearntFacts {
  readonly entries: readonly OwnEntry[]
  /** Pairs that somebody has looked at and does not want. */
  readonly dismissed: readonly Pick<LearntPair, 'wrong' | 'right'>[]
  /** In how many documents a correction must have been made. */
  readonly least: number
}

/** What the choice of the least number of documents offers; the first one is the initial. */
export const LEAST_DOCUMENTS = [2, 3, 5, 10] as const

/**
 * Corrections that are worth an entry, the most frequent first: made in enough documents, never the other way round,
 * not on the list yet, and not dismissed.
 */
export function termsWorthProposing(
  pairs: readonly LearntPair[],
  { entries, dismissed, least }: LearntFacts,
): readonly LearntPair[] {
  const known = new Set(entries.map(entryName))
  const keys = new Set(pairs.map(keyOf))
  const unwanted = new Set(dismissed.map(keyOf))
  return pairs
    .filter(({ wrong, documents }) => documents >= least && !known.has(wrong))
    .filter((pair) => !unwanted.has(keyOf(pair)) && !keys.has(keyOf({ wrong: pair.right, right: pair.wrong })))
    .toSorted((a, b) => b.documents - a.documents || compare(a.wrong, b.wrong) || compare(a.right, b.right))
}

function keyOf({ wrong, right }: Pick<LearntPair, 'wrong' | 'right'>): string {
  return `${wrong} ${right}`
}

/** By code units, so that every server gives the same order. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
