import { SEVERITIES } from '#shared/kernel/finding.ts'
import type { TextRange } from '#shared/kernel/mapped-text.ts'
import type { SourceFinding } from './check-source.ts'

/** A stretch of the text, with the finding that is marked there. */
export interface TextPart {
  readonly at: number
  readonly text: string
  readonly finding: SourceFinding | null
}

/** A text in parts: what is marked and what lies between. Where findings overlap, the heavier one is marked. */
export function partsOf(text: string, findings: readonly SourceFinding[]): readonly TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  const push = (to: number, finding: SourceFinding | null) => {
    if (to > at) parts.push({ at, text: text.slice(at, to), finding })
    at = Math.max(at, to)
  }
  for (const finding of inOrder(findings)) {
    const { from, to } = shownRange(finding, text.length)
    if (from < at) continue
    push(from, null)
    push(to, finding)
  }
  push(text.length, null)
  return parts
}

/** In the order of the text; of those that begin together the heaviest comes first. */
export function inOrder(findings: readonly SourceFinding[]): readonly SourceFinding[] {
  return findings.toSorted(
    (a, b) => a.start - b.start || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.end - b.end,
  )
}

/** What is missing at a place is shown at the character before it. */
function shownRange({ start, end }: SourceFinding, length: number): TextRange {
  if (end > start) return { from: start, to: Math.min(end, length) }
  return start === 0 ? { from: 0, to: Math.min(1, length) } : { from: start - 1, to: start }
}

/**
 * Findings of a text as they lie in the text it has become meanwhile: those before the change stay, those after it move
 * along, and those it touches are gone until the next check.
 */
export function movedAlong(
  findings: readonly SourceFinding[],
  before: string,
  after: string,
): readonly SourceFinding[] {
  if (before === after) return findings
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let same = 0
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1
  const [end, shift] = [before.length - same, after.length - before.length]
  return findings.flatMap((finding) => {
    if (finding.end <= start) return [finding]
    if (finding.start < end) return []
    return [{ ...finding, start: finding.start + shift, end: finding.end + shift }]
  })
}
