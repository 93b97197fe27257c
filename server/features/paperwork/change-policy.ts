import type { z } from 'zod'
import type { ServerContext } from '#server/context.ts'
import { readPeople } from '#server/features/document-core/index.ts'
import { readUnits } from '#server/features/people/index.ts'
import type { api } from '#shared/api/index.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { fill, type Language, messages } from '#shared/messages/index.ts'
import { PaperworkPolicy, unknownKinds, type VersionedPolicy } from '#shared/paperwork/policy.ts'
import { policyChanges } from '#shared/paperwork/policy-changes.ts'
import { readPolicy } from './policy-store.ts'

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
  await context.db.transaction().execute(async (transaction) => {
    const present = await readPolicy({ ...context, db: transaction })
    if (present.version !== version) throw conflict()
    const changes = policyChanges(present.policy, policy)
    if (changes.length === 0) throw new DomainError('paperwork.unchanged', 422)

    // Two who change the same version at once meet at the primary key: the later one fails, whatever they read.
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('paperworkPolicies')
      .values({
        version: version + 1,
        content: JSON.stringify(policy),
        reason,
        createdBy: personId,
        createdAt: context.clock.now().toISOString(),
      })
      .onConflict((onVersion) => onVersion.column('version').doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows !== 1n) throw conflict()
    await context.acts.append(transaction, {
      actorId: personId,
      documentId: null,
      act: 'paperwork.change',
      details: { version: version + 1, reason, changes: changes.map((change) => ({ ...change })) },
    })
  })
}

function conflict(): DomainError {
  return new DomainError('paperwork.conflict', 409)
}

async function refuseUnknown({ db, templates }: ServerContext, policy: PaperworkPolicy): Promise<void> {
  const kinds = templates.all().map(({ kind }) => kind)
  const units = new Set((await readUnits(db)).map(({ id }) => id))
  const areUnitsKnown = policy.quotas.every(({ holder }) => holder.by !== 'unit' || units.has(holder.unitId))
  if (unknownKinds(policy, kinds).length > 0 || !areUnitsKnown) throw new DomainError('paperwork.unknown', 422)
}

type PolicyVersion = z.input<(typeof api.listPaperworkPolicyVersions)['reply']>[number]

/** Every version of limits and quotas, newest first, with what changed in it. */
export async function listPolicyVersions(context: ServerContext, language: Language): Promise<PolicyVersion[]> {
  const rows = await context.db.selectFrom('paperworkPolicies').selectAll().orderBy('version').execute()
  const people = await readPeople(
    context.db,
    rows.map(({ createdBy }) => createdBy),
  )
  const wording = messages[language].paperwork.changes
  let before = context.templates.paperwork()
  const versions = rows.map((row) => {
    const policy = PaperworkPolicy.parse(JSON.parse(row.content))
    const changes = policyChanges(before, policy).map(({ part, count }) => fill(wording[part], { count }))
    before = policy
    const { reason, createdAt: at } = row
    return { version: Number(row.version), person: people(row.createdBy), at, reason, changes }
  })
  return versions.toReversed()
}
