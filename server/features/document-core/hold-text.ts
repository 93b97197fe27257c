import type { Kysely, Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { Database } from '#server/storage/schema.ts'
import { type Expected, revisionConflict } from './change-document.ts'
import type { StoredDocument } from './stored-document.ts'

/**
 * How long a hold counts. Binding an act takes well under a second; an older hold belongs to a process that died, and
 * must not keep the document from its writers.
 */
const HOLD_SECONDS = 60

type HoldContext = Pick<ServerContext, 'db' | 'clock' | 'texts'>

/**
 * Runs `work` while nobody can edit the text: what it reads is what is stored when it ends, and what an act is bound
 * to. The hold itself is stored, so every process respects it; it changes neither stage nor revision, so that after a
 * crash at any point the document is where it was before. Throws `workflow.revisionConflict` when the document has
 * changed or is held already.
 */
export async function withTextHeld<T>(
  context: HoldContext,
  expected: Expected,
  work: (heldSince: string) => Promise<T>,
): Promise<T> {
  const heldSince = await takeHold(context, expected)
  try {
    // Only after this no edit that began before the hold can still arrive.
    await context.texts.refreshRights(expected.id)
    return await work(heldSince)
  } finally {
    await endHold(context.db, expected.id, heldSince)
    await context.texts.refreshRights(expected.id)
  }
}

async function takeHold({ db, clock }: HoldContext, expected: Expected): Promise<string> {
  const heldSince = clock.now().toISOString()
  const { numUpdatedRows } = await db
    .updateTable('documents')
    .set({ heldSince })
    .where('id', '=', expected.id)
    .where('revision', '=', expected.revision)
    .where('deletedAt', 'is', null)
    .where((where) => where.or([where('heldSince', 'is', null), where('heldSince', '<', oldestHold(clock))]))
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw revisionConflict()
  return heldSince
}

async function endHold(db: Kysely<Database>, documentId: string, heldSince: string): Promise<void> {
  await db
    .updateTable('documents')
    .set({ heldSince: null })
    .where('id', '=', documentId)
    .where('heldSince', '=', heldSince)
    .execute()
}

function oldestHold(clock: ServerContext['clock']): string {
  return new Date(clock.now().getTime() - HOLD_SECONDS * 1000).toISOString()
}

/**
 * Makes sure, within the transaction that binds an act, that the hold is still there: had it been given up as too old,
 * somebody may have edited since. Throws `workflow.revisionConflict`.
 */
export async function requireHold(
  transaction: Transaction<Database>,
  documentId: string,
  heldSince: string,
): Promise<void> {
  const row = await transaction
    .selectFrom('documents')
    .select('id')
    .where('id', '=', documentId)
    .where('heldSince', '=', heldSince)
    .executeTakeFirst()
  if (row === undefined) throw revisionConflict()
}

/**
 * Ends the hold within the transaction that binds an act, so that a crash right after it leaves nothing behind. Throws
 * `workflow.revisionConflict` like `requireHold`.
 */
export async function spendHold(
  transaction: Transaction<Database>,
  documentId: string,
  heldSince: string,
): Promise<void> {
  await requireHold(transaction, documentId, heldSince)
  await endHold(transaction, documentId, heldSince)
}

/** Lets the writers of a document back to it when a process died while holding its text. */
export async function endAbandonedHold(context: HoldContext, document: StoredDocument): Promise<void> {
  if (document.heldSince === null || document.heldSince >= oldestHold(context.clock)) return
  await endHold(context.db, document.id, document.heldSince)
  await context.texts.refreshRights(document.id)
}

/** Ends every hold that a process left behind which is gone. Called when the server starts, before anybody connects. */
export async function endHoldsOfEarlierProcess(db: Kysely<Database>): Promise<void> {
  await db.updateTable('documents').set({ heldSince: null }).where('heldSince', 'is not', null).execute()
}
