import { SEVERITIES, type Severity } from '../kernel/finding.ts'
import type { ProofFinding } from '../rules/checker.ts'
import type { RuleFacts } from '../rules/rule.ts'

/** What one rule found in a document: one card in the panel however many places there are. */
export interface FindingGroup<Found extends ProofFinding = ProofFinding> {
  readonly rule: RuleFacts
  readonly findings: readonly Found[]
}

/**
 * Findings by rule: the heaviest first, and among equals those that need an eye before the mechanical ones, so that a
 * hundred half-width commas never bury one wrong date.
 */
export function groupFindings<Found extends ProofFinding>(
  rules: readonly RuleFacts[],
  findings: readonly Found[],
): readonly FindingGroup<Found>[] {
  const byRule = new Map<string, Found[]>()
  for (const finding of findings) {
    const known = byRule.get(finding.ruleId)
    if (known === undefined) byRule.set(finding.ruleId, [finding])
    else known.push(finding)
  }
  return rules
    .map((rule) => ({ rule, findings: byRule.get(rule.id) ?? [] }))
    .filter((group) => group.findings.length > 0)
    .sort((a, b) => rankOf(a) - rankOf(b))
}

function rankOf({ rule }: FindingGroup): number {
  return SEVERITIES.indexOf(rule.severity) * 2 + (rule.fixes === 'safe' ? 1 : 0)
}

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>

/** Counts findings by severity. */
export function countFindings(findings: readonly Pick<ProofFinding, 'severity'>[]): FindingCounts {
  const counts = { block: 0, warn: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
