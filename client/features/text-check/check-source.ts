import { type FindingGroup, groupFindings } from '#shared/proof/groups.ts'
import type { ProofFinding } from '#shared/rules/checker.ts'
import { safeFixes, withFixes } from '#shared/rules/fixes.ts'
import type { Fix, RuleFacts } from '#shared/rules/rule.ts'
import { readSourceLines } from '#shared/rules/source-lines.ts'

/** What a text that is only checked is written in. */
export type SourceFormat = Parameters<typeof readSourceLines>[1]

/** A finding in a text that is no document; the offsets count in the whole text. */
export interface SourceFinding extends ProofFinding {
  /** Tells it from all others of the same check. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** Its fix in the whole text. */
  readonly placedFix: Fix | null
}

/** What the check of a text says. */
export interface SourceCheck {
  /** The text that was checked. */
  readonly text: string
  readonly findings: readonly SourceFinding[]
  readonly groups: readonly FindingGroup<SourceFinding>[]
}

/** A text read line by line, as it would be checked if it were taken in as a document. */
export interface SourceText extends ReturnType<typeof readSourceLines> {
  readonly text: string
}

/** Reads a text to be checked. */
export function readSource(text: string, format: SourceFormat): SourceText {
  return { text, ...readSourceLines(text, format) }
}

/** What was found in a text, placed in the whole of it. */
export function placeFindings(
  { text, placeOf }: SourceText,
  rules: readonly RuleFacts[],
  found: readonly ProofFinding[],
): SourceCheck {
  const findings = found.map((finding, index): SourceFinding => {
    const { from: start, to: end } = placeOf(finding.blockId, finding)
    const placedFix = finding.fix === null ? null : { ...finding.fix, ...placeOf(finding.blockId, finding.fix) }
    return { ...finding, start, end, placedFix, key: `${finding.ruleId} ${start} ${index}` }
  })
  return { text, findings, groups: groupFindings(rules, findings) }
}

/** The safe fixes of some findings, in the whole text from its end to its beginning. */
export function safeFixesOf(findings: readonly SourceFinding[]): readonly Fix[] {
  return safeFixes(findings.map((finding) => ({ ...finding, fix: finding.placedFix })))
}

/** The checked text with fixes made that come from its end to its beginning. */
export function fixedText({ text }: SourceCheck, fixes: readonly Fix[]): string {
  return withFixes(text, fixes)
}
