import type { ProofFinding } from '../rules/checker.ts'
import type { Rule } from '../rules/rule.ts'

/** The end of a paragraph that somebody is writing at: what follows is still to come. */
export interface WritingEnd {
  readonly blockId: string
  /** Where the words of the paragraph end, white space left out. */
  readonly offset: number
}

/**
 * Findings that hold whatever is written next. Left out are those at the very end of the paragraph, whose last word or
 * mark is not finished, and those that the rest of it may answer, such as a quotation mark that is still to be closed.
 */
export function settledFindings<Found extends Pick<ProofFinding, 'ruleId' | 'blockId' | 'to'>>(
  findings: readonly Found[],
  rules: readonly Rule[],
  writing: WritingEnd | null,
): readonly Found[] {
  if (writing === null) return findings
  const awaiting = new Set(rules.filter(({ awaitsEnd }) => awaitsEnd).map(({ id }) => id))
  return findings.filter(
    ({ blockId, to, ruleId }) => blockId !== writing.blockId || (to < writing.offset && !awaiting.has(ruleId)),
  )
}
