import type { LiveFinding } from '#client/editor/index.ts'

/** How many of these findings are fixed together with a click; those in the form are corrected there. */
export function countSafe(findings: readonly LiveFinding[]): number {
  return findings.filter(({ isSafe, field }) => isSafe && field === null).length
}
