import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { Database } from '#server/storage/schema.ts'
import type { EntryTrial } from '#shared/api/proof.ts'
import { canonicalJson } from '#shared/kernel/canonical-json.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import type { NegativeList } from '#shared/proof/negative-list.ts'
import { entryName, type OwnEntry, wordingOf } from '#shared/proof/own-entries.ts'

/** Keeps that an entry was tried in exactly this wording, and what was found; the newest trial counts. */
export async function keepTrial(
  { db, clock }: Pick<ServerContext, 'db' | 'clock'>,
  personId: string,
  entry: OwnEntry,
  { documents, characters, hits }: EntryTrial,
): Promise<void> {
  const tried = { documents, characters, hits, personId, triedAt: clock.now().toISOString() }
  await db
    .insertInto('entryTrials')
    .values({ wordingHash: hashOf(entry), wording: canonicalJson(wordingOf(entry)), ...tried })
    .onConflict((conflict) => conflict.column('wordingHash').doUpdateSet(tried))
    .execute()
}

/** Throws `negativeList.notTried` for entries that a list would newly switch on and that nobody has tried as they are. */
export async function refuseUntried(db: Kysely<Database>, before: NegativeList, after: NegativeList): Promise<void> {
  const known = new Set(before.entries.filter(({ isOn }) => isOn).map(hashOf))
  const begun = after.entries.filter((entry) => entry.isOn && !known.has(hashOf(entry)))
  if (begun.length === 0) return
  const rows = await db
    .selectFrom('entryTrials')
    .select('wordingHash')
    .where('wordingHash', 'in', begun.map(hashOf))
    .execute()
  const tried = new Set(rows.map(({ wordingHash }) => wordingHash))
  const names = begun.filter((entry) => !tried.has(hashOf(entry))).map(entryName)
  if (names.length > 0) throw new DomainError('negativeList.notTried', 422, { names })
}

function hashOf(entry: OwnEntry): string {
  return createHash('sha256')
    .update(canonicalJson(wordingOf(entry)))
    .digest('hex')
}
