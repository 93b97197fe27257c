import { type FindingGroup, groupFindings } from '#shared/proof/groups.ts'
import type { ListChecker } from '#shared/proof/list-checker.ts'
import type { ProofFinding } from '#shared/rules/checker.ts'
import { safeFixes, withFixes } from '#shared/rules/fixes.ts'
import type { Fix } from '#shared/rules/rule.ts'
import { readSourceLines } from '#shared/rules/source-lines.ts'

/** A finding in a text that is no document; the offsets count in the whole text. */
export interface SourceFinding extends ProofFinding {
  readonly start: number
  readonly end: number
}

/** What the check of a text says. */
export interface SourceCheck {
  readonly groups: readonly FindingGroup<SourceFinding>[]
  /** Fixes that may be made all at once, in the whole text from its end to its beginning. */
  readonly fixes: readonly Fix[]
}

/** Checks a text line by line, as it would be checked if it were taken in as a document. */
export function checkSource({ rules, check }: ListChecker, text: string): SourceCheck {
  const { view, placeOf } = readSourceLines(text, 'text')
  const findings = check(view).map((finding): SourceFinding => {
    const place = placeOf(finding.blockId, finding)
    return { ...finding, start: place.from, end: place.to }
  })
  const inText = findings.map((finding): ProofFinding => {
    const fix = finding.fix === null ? null : { ...finding.fix, ...placeOf(finding.blockId, finding.fix) }
    return { ...finding, fix }
  })
  return { groups: groupFindings(rules, findings), fixes: safeFixes(inText) }
}

/** The text with the safe fixes made. */
export function fixedText(text: string, { fixes }: SourceCheck): string {
  return withFixes(text, fixes)
}
