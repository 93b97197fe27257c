import type { Kysely } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { Database } from '#server/storage/schema.ts'
import { NegativeList, type VersionedList } from '#shared/proof/negative-list.ts'

/** What reading the office's list takes. */
export type ListContext = Pick<ServerContext, 'templates'> & { readonly db: Kysely<Database> }

/** The negative list of the office as it stands; version 0 is the one the product comes with. */
export async function readNegativeList({ db, templates }: ListContext): Promise<VersionedList> {
  const row = await db
    .selectFrom('negativeLists')
    .select(['version', 'content'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return { version: 0, list: templates.negativeList() }
  return { version: Number(row.version), list: NegativeList.parse(JSON.parse(row.content)) }
}
