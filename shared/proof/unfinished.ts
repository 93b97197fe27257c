import type { ProofFinding } from '../rules/checker.ts'
import type { RuleFacts } from '../rules/rule.ts'
import { isMissingPhrase } from './entry-rules.ts'

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
  rules: readonly RuleFacts[],
  writing: WritingEnd | null,
): readonly Found[] {
  if (writing === null) return findings
  const awaiting = new Set(rules.filter(({ awaitsEnd }) => awaitsEnd).map(({ id }) => id))
  return findings.filter(
    ({ blockId, to, ruleId }) => blockId !== writing.blockId || (to < writing.offset && !awaiting.has(ruleId)),
  )
}

type Answerable = Pick<ProofFinding, 'ruleId' | 'family' | 'severity' | 'params'>
type Condition = (params: ProofFinding['params']) => boolean

const always: Condition = () => true
const fewerThan =
  (counted: string, announced: string): Condition =>
  (params) =>
    Number(params[counted]) < Number(params[announced])
const variantIs =
  (...variants: readonly string[]): Condition =>
  ({ variant }) =>
    typeof variant === 'string' && variants.includes(variant)

/** Rules whose findings the rest of the document may answer, and when: three points announced and two written so far. */
const ANSWERED_BY_THE_REST: Readonly<Record<string, Condition>> = {
  'NEG-STRUCTURE-COUNT': fewerThan('count', 'announced'),
  'NEG-STRUCTURE-FOLLOWING-COUNT': fewerThan('count', 'announced'),
  'NEG-STRUCTURE-AGENDA': fewerThan('called', 'announced'),
  // A list that ends with a semicolon may go on; one that ends with a comma does not.
  'NEG-PUNCT-LIST-END': ({ right }) => right === '。',
  'NEG-ADDRESSEE-MISSING': always,
  'NEG-REQUEST-CLOSING': variantIs('missing'),
  'NEG-SIGNATURE-PARTS': always,
  'NEG-ATTACHMENT-MISSING': always,
  'NEG-ATTACHMENT-BEYOND': always,
  'NEG-MEETING-PARTS': always,
  'NEG-KIND-PARTS': always,
  'NEG-STRUCTURE-EMPTY': always,
  'NEG-ATTACHMENT-PLACE': variantIs('alone'),
  'NEG-ATTACHMENT-LIST': fewerThan('labels', 'notes'),
}

/**
 * Whether a finding is no mistake but something that is still to be written (待补): a placeholder, a missing part, fewer
 * points than were announced. It may stand while the text is drafted, and weighs as its rule says from submit on. Hints
 * ask for nothing anyway.
 */
export function isPending({ ruleId, family, severity, params }: Answerable): boolean {
  if (severity === 'info') return false
  return family === 'placeholder' || isMissingPhrase(params) || (ANSWERED_BY_THE_REST[ruleId]?.(params) ?? false)
}
