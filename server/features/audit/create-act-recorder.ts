import type { Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { Database } from '#server/storage/schema.ts'
import { canonicalJson } from '#shared/kernel/canonical-json.ts'
import type { ActEntry, ActRecorder } from './act-recorder.ts'
import { actHash } from './chained-act.ts'
import { verifyActs } from './verify-acts.ts'

/** The record of everything that is done, as a hash chain in the table `acts`. */
export function createActRecorder(source: Pick<ServerContext, 'clock' | 'identifiers'>): ActRecorder {
  return {
    append: (transaction, entry) => appendAct(transaction, entry, source),
    verify: verifyActs,
  }
}

async function appendAct(
  transaction: Transaction<Database>,
  entry: ActEntry,
  source: Pick<ServerContext, 'clock' | 'identifiers'>,
): Promise<string> {
  // Locked until the commit: two acts that followed the same one would fork the chain.
  const end = await transaction.selectFrom('actChain').selectAll().forUpdate().executeTakeFirstOrThrow()
  const act = {
    seq: end.seq + 1,
    id: source.identifiers.next(),
    at: source.clock.now().toISOString(),
    actorId: entry.actorId,
    onBehalfOf: entry.onBehalfOf ?? null,
    documentId: entry.documentId,
    act: entry.act,
    details: canonicalJson(entry.details),
    previousHash: end.hash,
  }
  const hash = actHash(act)
  await transaction
    .insertInto('acts')
    .values({ ...act, hash })
    .execute()
  await transaction.updateTable('actChain').set({ seq: act.seq, hash }).execute()
  return act.id
}
