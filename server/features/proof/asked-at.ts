import type { Kysely } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import type { AskedException } from '#shared/paperwork/excess.ts'
import { type Asked, type FoundByRule, foundByRule, GATED_ACTS, openReminders } from '#shared/proof/gate.ts'
import { type ManualItem, manualItemsFor } from '#shared/proof/negative-list.ts'
import type { Act, RouteStep } from '#shared/workflow/route.ts'
import type { TextProof } from './check-text.ts'
import { unseenWarnings } from './reports.ts'

/** What an act at a step asks the person to confirm. */
export interface AskedAt extends Asked {
  readonly manualItems: readonly ManualItem[]
  /** What the reminders are about. */
  readonly reminders: readonly FoundByRule[]
}

const NOTHING: AskedAt = { warnings: 0, reminders: [], manualItems: [], exceptions: [] }

/** What decides about it: the act, its step, and what the check of the text and the limits of the office say. */
export interface AskedOf {
  readonly act: Act
  readonly step: RouteStep
  readonly proof: TextProof
  readonly exceptions: readonly AskedException[]
}

/**
 * What an act asks the person to confirm: the reminders that are open, the manual items of whoever handles the step,
 * and reasons for what is beyond a limit. Who signs is not asked again about what a reviewer has acknowledged before.
 */
export async function askedAt(
  db: Kysely<Database>,
  documentId: string,
  { act, step, proof, exceptions }: AskedOf,
): Promise<AskedAt> {
  if (!GATED_ACTS.includes(act)) return NOTHING
  const warnings = act === 'sign' ? await unseenWarnings(db, documentId, proof) : openReminders(proof.findings)
  const roles = step.assignee.from === 'writers' ? ['drafter'] : step.assignee.roles
  const reminders = foundByRule(proof.rules, warnings)
  return { warnings: warnings.length, reminders, manualItems: manualItemsFor(proof.list, roles), exceptions }
}
