import type { Kysely, Selectable } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'

export type WaiverRow = Selectable<Database['proofWaivers']>

/** The reasons given in a document that nobody took back, oldest first. */
export async function standingWaivers(db: Kysely<Database>, documentId: string): Promise<readonly WaiverRow[]> {
  return db
    .selectFrom('proofWaivers')
    .selectAll()
    .where('documentId', '=', documentId)
    .where('withdrawnAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** One reason given in a document. Throws `waiver.notFound`. */
export async function findWaiver(db: Kysely<Database>, documentId: string, waiverId: string): Promise<WaiverRow> {
  const waivers = await standingWaivers(db, documentId)
  const waiver = waivers.find(({ id }) => id === waiverId)
  if (waiver === undefined) throw new DomainError('waiver.notFound', 404)
  return waiver
}
