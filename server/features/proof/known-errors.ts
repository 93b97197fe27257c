import type { Kysely } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import type { ProofFinding } from '#shared/rules/checker.ts'

/** Tells whether a finding in a signed document is where an error was registered after issue. */
export type IsKnownError = (finding: Pick<ProofFinding, 'blockId' | 'from' | 'to'>) => boolean

/** The errors that were registered in the paragraphs of a document and not found to be none. */
export async function knownErrors(db: Kysely<Database>, documentId: string): Promise<IsKnownError> {
  const places = await db
    .selectFrom('errorReports')
    .select(['blockId', 'fromOffset', 'toOffset'])
    .where('documentId', '=', documentId)
    .where('blockId', 'is not', null)
    .where('state', '!=', 'unfounded')
    .execute()
  return ({ blockId, from, to }) =>
    places.some((place) => place.blockId === blockId && Number(place.fromOffset) < to && from < Number(place.toOffset))
}
