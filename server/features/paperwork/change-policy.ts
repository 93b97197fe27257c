import type { ServerContext } from '#server/context.ts'
import { readUnits } from '#server/features/people/index.ts'
import { listPublished, publish } from '#server/features/published-settings/index.ts'
import type { SettingVersion } from '#shared/api/published-settings.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { fill, type Language, messages } from '#shared/messages/index.ts'
import { type PaperworkPolicy, unknownKinds, type VersionedPolicy } from '#shared/paperwork/policy.ts'
import { PAPERWORK_POLICY } from './policy-store.ts'

/** Limits and quotas as somebody wants them from now on, and the version they changed. */
export interface WantedPolicy extends VersionedPolicy {
  readonly reason: string
}

/**
 * Keeps a new version of limits and quotas and records what changed. Throws `paperwork.conflict` when somebody else has
 * changed them meanwhile, `paperwork.unchanged` when nothing differs, `paperwork.unknown` for kinds or units that do
 * not exist.
 */
export async function changePolicy(
  context: ServerContext,
  personId: string,
  { version, policy, reason }: WantedPolicy,
): Promise<void> {
  await refuseUnknown(context, policy)
  await publish(context, PAPERWORK_POLICY, personId, { version, content: policy, reason })
}

async function refuseUnknown({ db, templates }: ServerContext, policy: PaperworkPolicy): Promise<void> {
  const kinds = templates.all().map(({ kind }) => kind)
  const units = new Set((await readUnits(db)).map(({ id }) => id))
  const areUnitsKnown = policy.quotas.every(({ holder }) => holder.by !== 'unit' || units.has(holder.unitId))
  if (unknownKinds(policy, kinds).length > 0 || !areUnitsKnown) throw new DomainError('paperwork.unknown', 422)
}

/** Every version of limits and quotas, newest first, with what changed in it. */
export async function listPolicyVersions(context: ServerContext, language: Language): Promise<SettingVersion[]> {
  const wording = messages[language].paperwork.changes
  return listPublished(context, PAPERWORK_POLICY, ({ part, count }) => fill(wording[part], { count }))
}
