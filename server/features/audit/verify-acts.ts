import type { Kysely } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import { type ActRow, CHAIN_START, type ChainEnd, followsChain } from './chained-act.ts'

const PAGE_SIZE = 500

export interface ActsVerdict {
  readonly rows: number
  readonly brokenAt: number | null
}

/**
 * Recomputes the chain of acts, page by page, while others may add to it. `brokenAt` is the first sequence number
 * at which an act is missing, changed or not one of ours.
 */
export async function verifyActs(db: Kysely<Database>): Promise<ActsVerdict> {
  let end: ChainEnd = CHAIN_START
  // The first page has no lower bound, so that an act before the first one shows.
  for (let after = Number.MIN_SAFE_INTEGER; ; after = end.seq) {
    const page = await actsAfter(db, after)
    for (const act of page) {
      if (!followsChain(end, act)) return { rows: end.seq, brokenAt: Math.min(act.seq, end.seq + 1) }
      end = act
    }
    if (page.length > 0) continue

    const stored = await db.selectFrom('actChain').selectAll().executeTakeFirst()
    if (stored?.seq === end.seq && stored.hash === end.hash) return { rows: end.seq, brokenAt: null }
    // An act may have been added since the last page. If there is none, the last acts are gone or foreign.
    if ((await actsAfter(db, end.seq)).length === 0) {
      return { rows: end.seq, brokenAt: Math.min(end.seq, stored?.seq ?? 0) + 1 }
    }
  }
}

function actsAfter(db: Kysely<Database>, seq: number): Promise<ActRow[]> {
  return db.selectFrom('acts').selectAll().where('seq', '>', seq).orderBy('seq').limit(PAGE_SIZE).execute()
}
