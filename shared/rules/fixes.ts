import type { ProofFinding } from './checker.ts'
import type { Fix } from './rule.ts'

/**
 * The fixes of one paragraph that may be made together, from its end to its beginning so that none moves another.
 * Where two overlap, the first of the text is made; the other shows up again when the text is checked next.
 */
export function safeFixes(findings: readonly ProofFinding[]): readonly Fix[] {
  const fixes = findings
    .flatMap(({ fix, isSafe }) => (fix !== null && isSafe ? [fix] : []))
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
  let end = 0
  const apart = fixes.filter((fix) => {
    const isApart = fix.from >= end
    // Two insertions at one place would contradict each other.
    if (isApart) end = Math.max(fix.to, fix.from + 1)
    return isApart
  })
  return apart.reverse()
}

/** A text with fixes made that come in the order of `safeFixes`. */
export function withFixes(text: string, fixes: readonly Fix[]): string {
  return fixes.reduce((fixed, fix) => fixed.slice(0, fix.from) + fix.text + fixed.slice(fix.to), text)
}
