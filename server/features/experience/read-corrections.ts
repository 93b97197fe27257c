import type { Transaction } from 'kysely'
import { z } from 'zod'
import type { ServerContext } from '#server/context.ts'
import type { Database } from '#server/storage/schema.ts'
import { canonicalParagraphs } from '#shared/document/canonical.ts'
import { correctionsBetween } from '#shared/proof/corrections.ts'

/** Where reading has come to in the record, by the number of the last act that was read. */
const PLACE_KEY = 'corrections.readUpTo'

/** Acts that are read at a time: a second's work at most, so that nobody waits for years of documents. */
const ACTS_AT_A_TIME = 200

/**
 * Reads on in the record: what reviewers have corrected between the version they were given and the next one that an
 * act was bound to. Gives whether everything has been read.
 */
export async function readCorrections(context: ServerContext): Promise<boolean> {
  return context.db.transaction().execute(async (transaction) => {
    const readUpTo = await lockPlace(transaction)
    const acts = await transaction
      .selectFrom('acts')
      .select(['seq', 'at', 'actorId', 'documentId', 'act', 'details'])
      .where('seq', '>', readUpTo)
      .where('act', 'in', ['submit', 'pass', 'sign'])
      .orderBy('seq')
      .limit(ACTS_AT_A_TIME)
      .execute()
    for (const act of acts) await readAct(context, transaction, act)
    const last = acts.at(-1)
    if (last !== undefined) await keepPlace(transaction, Number(last.seq))
    return acts.length < ACTS_AT_A_TIME
  })
}

/** Two who read at the same time would count every correction twice: the second one waits, and reads on from there. */
async function lockPlace(transaction: Transaction<Database>): Promise<number> {
  await transaction
    .insertInto('settings')
    .values({ key: PLACE_KEY, value: '0' })
    .onConflict((conflict) => conflict.column('key').doUpdateSet((row) => ({ value: row.ref('settings.value') })))
    .execute()
  const { value } = await transaction
    .selectFrom('settings')
    .select('value')
    .where('key', '=', PLACE_KEY)
    .executeTakeFirstOrThrow()
  return Number(value)
}

async function keepPlace(transaction: Transaction<Database>, seq: number): Promise<void> {
  await transaction
    .updateTable('settings')
    .set({ value: String(seq) })
    .where('key', '=', PLACE_KEY)
    .execute()
}

interface RecordedAct {
  readonly seq: number
  readonly at: string
  readonly actorId: string
  readonly documentId: string | null
  readonly act: string
  readonly details: string
}

const BoundDetails = z.object({ versionId: z.string().nullable() })

function versionOf({ details }: Pick<RecordedAct, 'details'>): string | null {
  return BoundDetails.parse(JSON.parse(details)).versionId
}

async function readAct(context: ServerContext, transaction: Transaction<Database>, act: RecordedAct): Promise<void> {
  const versionId = versionOf(act)
  const { documentId } = act
  const given = documentId === null ? null : await findGiven(transaction, documentId, act)
  if (documentId === null || versionId === null || given === null || given.versionId === versionId) return

  const [before, after] = await Promise.all([
    readParagraphs(transaction, given.versionId),
    readParagraphs(transaction, versionId),
  ])
  const rows = correctionsBetween(before, after).map((correction) => ({
    ...correction,
    id: context.identifiers.next(),
    ...{ documentId, versionId, reviewerId: given.reviewerId, correctedAt: act.at },
  }))
  if (rows.length > 0) await transaction.insertInto('corrections').values(rows).execute()
}

/** A version that was put before a reviewer, and the reviewer. */
interface GivenVersion {
  readonly versionId: string
  readonly reviewerId: string
}

/**
 * What the text was before it was reviewed: who passes it on has changed it themselves; a new submission answers the
 * reviewer who returned the last one. A first submission, or one that was taken back, has met no reviewer.
 */
async function findGiven(
  transaction: Transaction<Database>,
  documentId: string,
  { seq, act, actorId }: RecordedAct,
): Promise<GivenVersion | null> {
  const earlier = await transaction
    .selectFrom('acts')
    .select(['actorId', 'act', 'details'])
    .where('documentId', '=', documentId)
    .where('seq', '<', seq)
    .where('act', 'in', ['submit', 'pass', 'sign', 'return'])
    .orderBy('seq', 'desc')
    .execute()
  const at = earlier.findIndex((row) => row.act !== 'return' && versionOf(row) !== null)
  const bound = earlier[at]
  const versionId = bound === undefined ? null : versionOf(bound)
  const reviewerId = act === 'submit' ? earlier.slice(0, at).find((row) => row.act === 'return')?.actorId : actorId
  return versionId === null || reviewerId === undefined ? null : { versionId, reviewerId }
}

async function readParagraphs(transaction: Transaction<Database>, versionId: string): Promise<readonly string[]> {
  const { canonical } = await transaction
    .selectFrom('versions')
    .select('canonical')
    .where('id', '=', versionId)
    .executeTakeFirstOrThrow()
  return canonicalParagraphs(canonical)
}
