import { SEVERITIES } from '#shared/kernel/finding.ts'
import type { TextRange } from '#shared/kernel/mapped-text.ts'
import type { SourceFinding } from './check-source.ts'

/** A stretch of the text, with the finding that is marked there. */
export interface TextPart {
  readonly at: number
  readonly text: string
  readonly finding: SourceFinding | null
}

/** A text in parts: what is marked and what lies between. Where findings overlap, the weightier one is marked. */
export function partsOf(text: string, findings: readonly SourceFinding[]): readonly TextPart[] {
  const marks = paint(findings, text.length)
  const parts: TextPart[] = []
  let at = 0
  for (let end = 1; end <= text.length; end += 1) {
    if (end < text.length && marks[end] === marks[at]) continue
    parts.push({ at, text: text.slice(at, end), finding: marks[at] ?? null })
    at = end
  }
  return parts
}

/** What is marked at every character: the weightiest are painted last, over all others. */
function paint(findings: readonly SourceFinding[], length: number): readonly (SourceFinding | undefined)[] {
  const marks = new Array<SourceFinding | undefined>(length).fill(undefined)
  for (const finding of findings.toSorted((a, b) => byWeight(b, a))) {
    const { from, to } = shownRange(finding, length)
    marks.fill(finding, from, to)
  }
  return marks
}

/** The heaviest first; of two alike the shorter, which would not be seen otherwise. */
function byWeight(a: SourceFinding, b: SourceFinding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.end - a.start - (b.end - b.start)
}

/** The finding that is marked where the cursor stands, its edges included. */
export function findingAt(findings: readonly SourceFinding[], at: number): SourceFinding | undefined {
  return findings.filter(({ start, end }) => start <= at && at <= end).sort(byWeight)[0]
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
