import { createFilter, type Filter } from './filter.ts'

/** A pattern with what is said of its matches. */
export type SayingPattern<Said = string> = readonly [pattern: RegExp, said: Said]

/**
 * Those of many patterns that may match a text, in their order: one walk over the text for all of them. For fewer than
 * some twenty patterns asking each (`matchesOf`) costs less.
 */
export function patternsFor<Pattern extends SayingPattern<unknown>>(patterns: readonly Pattern[]): Filter<Pattern> {
  return createFilter(patterns, ([pattern]) => [pattern])
}
