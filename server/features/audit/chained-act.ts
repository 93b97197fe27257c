import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import { canonicalJson } from '#shared/kernel/canonical-json.ts'

export type ActRow = Selectable<Database['acts']>

/** What the chain is at before its first act; the migration that makes the table writes the same. */
export const CHAIN_START = { seq: 0, hash: '0'.repeat(64) } as const

/** The end of the chain after some act: what the next one must follow. */
export interface ChainEnd {
  readonly seq: number
  readonly hash: string
}

/** SHA-256 over every column of an act except the hash itself, so over the hash of the act before it too. */
export function actHash(act: Omit<ActRow, 'hash'>): string {
  const { seq, id, at, actorId, onBehalfOf, documentId, act: name, details, previousHash } = act
  const covered = { seq, id, at, actorId, onBehalfOf, documentId, act: name, details, previousHash }
  return createHash('sha256').update(canonicalJson(covered)).digest('hex')
}

/** Whether an act is what was written, directly after the given end of the chain. */
export function followsChain(end: ChainEnd, act: ActRow): boolean {
  return act.seq === end.seq + 1 && act.previousHash === end.hash && act.hash === actHash(act)
}
