import type { Severity } from '../kernel/finding.ts'
import { type AskedException, type ExcessReasons, withoutReason } from '../paperwork/excess.ts'
import { type Actor, holdsRole, holdsRoleIn } from '../permissions/posts.ts'
import type { ProofFinding } from '../rules/checker.ts'
import { documentLength } from '../rules/length/document-length.ts'
import type { Rule } from '../rules/rule.ts'
import type { Act } from '../workflow/route.ts'
import { groupFindings } from './groups.ts'
import type { NegativeList } from './negative-list.ts'

/** The acts at which the text is checked again on the server. */
export const GATED_ACTS: readonly Act[] = ['submit', 'pass', 'sign']

/** A finding somebody lets stand, and why. It holds as long as the words and what is around them stay the same. */
export interface Waived {
  readonly fingerprint: string
  readonly reason: string
  /** Who gave the reason, where that is asked for. */
  readonly personId?: string
}

/** A finding together with the reason for which it may stand; `null` while nobody gave one. */
export interface JudgedFinding extends ProofFinding {
  readonly reason: string | null
  /** Who gave the reason. */
  readonly waivedBy: string | null
}

/** Findings with the reasons that were given for them. A reason for words that have changed since counts no more. */
export function judgeFindings(findings: readonly ProofFinding[], waivers: readonly Waived[]): readonly JudgedFinding[] {
  const byFingerprint = new Map(waivers.map((waiver) => [waiver.fingerprint, waiver]))
  return findings.map((finding) => {
    const waiver = byFingerprint.get(finding.fingerprint)
    return { ...finding, reason: waiver?.reason ?? null, waivedBy: waiver?.personId ?? null }
  })
}

/** The findings of a severity that nobody gave a reason for. */
export function openFindings(findings: readonly JudgedFinding[], severity: Severity): readonly JudgedFinding[] {
  return findings.filter((finding) => finding.severity === severity && finding.reason === null)
}

/**
 * The reminders that nobody gave a reason for and that an act asks to acknowledge. Excess length is none of them: an
 * act asks for its reason.
 */
export function openReminders(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return openFindings(findings, 'warn').filter(({ ruleId }) => ruleId !== documentLength.id)
}

/** What one rule found: its name and the words it is about. */
export interface FoundByRule {
  readonly ruleId: string
  readonly name: string
  readonly count: number
  readonly texts: readonly string[]
}

const SHOWN_PLACES = 3
const SHOWN_CHARACTERS = 16

/** Everything that refuses an act, one line a rule, the first few places quoted. */
export function blockingOf(rules: readonly Rule[], findings: readonly JudgedFinding[]): readonly FoundByRule[] {
  return foundByRule(rules, openFindings(findings, 'block'))
}

/** Findings one line a rule, the first few places quoted. */
export function foundByRule(rules: readonly Rule[], findings: readonly JudgedFinding[]): readonly FoundByRule[] {
  return groupFindings(rules, findings).map(({ rule, findings: found }) => ({
    ruleId: rule.id,
    name: rule.name,
    count: found.length,
    texts: [...new Set(found.map(({ text }) => shorten(text)))].slice(0, SHOWN_PLACES),
  }))
}

function shorten(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text
}

/** What the person confirms together with an act. */
export interface Confirmation {
  /** How many reminders they saw and let stand. */
  readonly acknowledgedWarnings: number
  /** Numbers of the manual items they have checked. */
  readonly tickedItems: readonly number[]
  /** Why the document may be longer, or one more, than the office allows. */
  readonly reasons: ExcessReasons
}

/** What an act asks the person to confirm. */
export interface Asked {
  readonly warnings: number
  readonly manualItems: readonly { readonly number: number; readonly name: string }[]
  /** What is beyond a limit or a quota, and has no reason yet. */
  readonly exceptions: readonly AskedException[]
}

/** What is still to be confirmed: more reminders than the person saw, items without a tick, excesses without a reason. */
export function unconfirmed(asked: Asked, given: Confirmation): Asked {
  return {
    warnings: asked.warnings > given.acknowledgedWarnings ? asked.warnings : 0,
    manualItems: asked.manualItems.filter(({ number }) => !given.tickedItems.includes(number)),
    exceptions: withoutReason(asked.exceptions, given.reasons),
  }
}

/** Who wants to let a finding stand, in which document. */
export interface WaiverFacts {
  readonly unitId: string
  /** Whether the person writes or handles the document at this moment. */
  readonly takesPart: boolean
}

/**
 * Whether the person may let a finding of this severity stand: their post must be one the office's list names, and
 * they must take part in the document, or head the unit it comes from.
 */
export function mayWaive(actor: Actor, severity: Severity, list: NegativeList, facts: WaiverFacts): boolean {
  const isNamed = list.waivedBy[severity].some((role) => holdsRole(actor, role))
  return isNamed && (facts.takesPart || holdsRoleIn(actor, 'sectionHead', facts.unitId))
}
