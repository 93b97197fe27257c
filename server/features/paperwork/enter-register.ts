import type { ServerContext } from '#server/context.ts'
import { readUnits } from '#server/features/people/index.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { limitFor, limitsOfKind, mostCharacters } from '#shared/paperwork/limits.ts'
import type { PaperworkPolicy } from '#shared/paperwork/policy.ts'
import type { RegisterEntry } from '#shared/paperwork/register.ts'
import { readPolicy } from './policy-store.ts'

/** Rows of one statement: SQLite takes at most 32,766 values at once. */
const ROWS_AT_ONCE = 500

/**
 * Takes over lines of an earlier register, for the figures alone; a line that is there already is left as it is. Gives
 * how many were added and how many were known. Throws `paperwork.unknown` for units or kinds that do not exist.
 */
export async function enterRegister(
  context: ServerContext,
  personId: string,
  entries: readonly RegisterEntry[],
): Promise<{ readonly added: number; readonly known: number }> {
  await refuseUnknown(context, entries)
  return context.db.transaction().execute(async (transaction) => {
    const { policy } = await readPolicy({ ...context, db: transaction })
    const rows = entries.map((entry) => rowOf(entry, policy, context.identifiers.next()))
    let added = 0
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('paperworkRecords')
        .values(rows.slice(from, from + ROWS_AT_ONCE))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow()
      added += Number(numInsertedOrUpdatedRows ?? 0)
    }
    const details = { added, known: rows.length - added }
    await context.acts.append(transaction, { actorId: personId, documentId: null, act: 'paperwork.enter', details })
    return details
  })
}

async function refuseUnknown({ db, templates }: ServerContext, entries: readonly RegisterEntry[]): Promise<void> {
  const units = new Set((await readUnits(db)).map(({ id }) => id))
  const kinds = new Set(templates.all().map(({ kind }) => kind))
  if (!entries.every(({ unitId, kind }) => units.has(unitId) && kinds.has(kind)))
    throw new DomainError('paperwork.unknown', 422)
}

function rowOf({ unitId, kind, title, signedOn, characters }: RegisterEntry, { limits }: PaperworkPolicy, id: string) {
  // A register knows days: noon in Beijing is on that day wherever months begin. It does not say in whose name a
  // document went out, so the limit for all levels counts.
  const at = `${signedOn}T04:00:00.000Z`
  const limit = limitFor(limitsOfKind(limits, kind), {})
  const most = limit === null ? null : mostCharacters(limit)
  return { id, documentId: null, unitId, kind, title, characters, most, signedAt: at, issuedAt: at }
}
