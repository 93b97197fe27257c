import {
  type PublishedContext,
  type PublishedSetting,
  readPublished,
} from '#server/features/published-settings/index.ts'
import { PaperworkPolicy, type VersionedPolicy } from '#shared/paperwork/policy.ts'
import { type PolicyChange, policyChanges } from '#shared/paperwork/policy-changes.ts'

/** Limits and quotas of the office as a setting that is published. */
export const PAPERWORK_POLICY: PublishedSetting<PaperworkPolicy, PolicyChange> = {
  table: 'paperworkPolicies',
  schema: PaperworkPolicy,
  initial: (templates) => templates.paperwork(),
  changesBetween: policyChanges,
  act: 'paperwork.change',
  refusals: { conflict: 'paperwork.conflict', unchanged: 'paperwork.unchanged' },
}

/** The limits and quotas of the office as they stand; version 0 are those the product comes with. */
export async function readPolicy(context: PublishedContext): Promise<VersionedPolicy> {
  const { version, content } = await readPublished(context, PAPERWORK_POLICY)
  return { version, policy: content }
}
