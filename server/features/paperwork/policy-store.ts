import type { Kysely } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { Database } from '#server/storage/schema.ts'
import { PaperworkPolicy, type VersionedPolicy } from '#shared/paperwork/policy.ts'

/** What reading limits and quotas takes; within a transaction when one is given as `db`. */
export type PolicyContext = Pick<ServerContext, 'templates'> & { readonly db: Kysely<Database> }

/** The limits and quotas of the office as they stand; version 0 are those the product comes with. */
export async function readPolicy({ db, templates }: PolicyContext): Promise<VersionedPolicy> {
  const row = await db
    .selectFrom('paperworkPolicies')
    .select(['version', 'content'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return { version: 0, policy: templates.paperwork() }
  return { version: Number(row.version), policy: PaperworkPolicy.parse(JSON.parse(row.content)) }
}
