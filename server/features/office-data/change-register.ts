import type { Kysely, Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { Database } from '#server/storage/schema.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { findNamesakes, type Namesake, namesakeOf } from '#shared/proof/namesakes.ts'
import { MOST_ENTRIES, nameOfEntry, type Register, type RegisterEntry } from '#shared/proof/office-register.ts'
import { type RegisterTable, readRegisterTable } from '#shared/proof/register-table.ts'
import { columnsOf, countChange, entriesIn, entryOf, findEntry, idsInOrder, storeOrder } from './entry-store.ts'

/** An entry as somebody wants it, and its place in the register. */
export interface WantedEntry {
  readonly register: Register
  readonly entry: RegisterEntry
  readonly place?: number | undefined
  /** Whether it is meant although there is an entry of the same name at the same time. */
  readonly isAnother: boolean
}

/**
 * Adds an entry and gives its id. Throws `officeData.full`, `officeData.wrongRegister` for an entry of another one, and
 * `officeData.namesake` for one that is there already and is not said to be another.
 */
export async function addEntry(context: ServerContext, personId: string, wanted: WantedEntry): Promise<string> {
  refuseOther(wanted)
  const id = context.identifiers.next()
  await context.db.transaction().execute(async (transaction) => {
    await countChange(transaction)
    if (!wanted.isAnother) refuseNamesake(wanted.entry, await entriesIn(transaction, wanted.register))
    const ids = await idsInOrder(transaction, wanted.register)
    await insert(context, transaction, { personId, id, entry: wanted.entry, place: ids.length + 1 })
    await storeOrder(transaction, moved([...ids, id], id, wanted.place))
    await record(context, transaction, { personId, act: 'officeData.add', details: { after: { ...wanted.entry } } })
  })
  return id
}

/** Changes an entry. Throws like `addEntry`, and `officeData.conflict` when somebody else has changed it meanwhile. */
export async function changeEntry(
  context: ServerContext,
  personId: string,
  { id, revision, ...wanted }: WantedEntry & { readonly id: string; readonly revision: number },
): Promise<void> {
  refuseOther(wanted)
  const { register, entry, place } = wanted
  await context.db.transaction().execute(async (transaction) => {
    await countChange(transaction)
    const before = await findEntry(transaction, register, id)
    if (Number(before.revision) !== revision) throw new DomainError('officeData.conflict', 409)
    if (!wanted.isAnother) refuseNewNamesake(entry, entryOf(before.content), await entriesIn(transaction, register, id))
    const changed = { revision: revision + 1, changedBy: personId, changedAt: context.clock.now().toISOString() }
    await transaction
      .updateTable('officeEntries')
      .set({ ...changed, ...columnsOf(entry) })
      .where('id', '=', id)
      .execute()
    await storeOrder(transaction, moved(await idsInOrder(transaction, register), id, place))
    const details = {
      before: { ...entryOf(before.content) },
      after: { ...entry },
      place: place ?? Number(before.place),
    }
    await record(context, transaction, { personId, act: 'officeData.change', details })
  })
}

/** Removes an entry. Throws `officeData.conflict` when somebody else has changed it meanwhile. */
export async function removeEntry(
  context: ServerContext,
  personId: string,
  { register, id, revision }: { readonly register: Register; readonly id: string; readonly revision: number },
): Promise<void> {
  await context.db.transaction().execute(async (transaction) => {
    await countChange(transaction)
    const before = await findEntry(transaction, register, id)
    if (Number(before.revision) !== revision) throw new DomainError('officeData.conflict', 409)
    await transaction.deleteFrom('officeEntries').where('id', '=', id).execute()
    await storeOrder(transaction, await idsInOrder(transaction, register))
    const details = { before: { ...entryOf(before.content) } }
    await record(context, transaction, { personId, act: 'officeData.remove', details })
  })
}

/** A table that somebody pasted. */
export interface PastedTable {
  readonly register: Register
  readonly table: string
  readonly mode: 'append' | 'replace'
  readonly isTrial: boolean
  /** Lines that are taken in although there is an entry of the same name. */
  readonly anotherLines: readonly number[]
}

/** What a table says, and which of its entries are there already. */
export interface ComparedTable extends RegisterTable {
  readonly namesakes: readonly Namesake[]
}

/**
 * Reads a pasted table, and takes in what is new unless it is only tried. Throws `officeData.full`, and
 * `officeData.nothingRead` when nothing is left to be taken in.
 */
export async function importTable(
  context: ServerContext,
  personId: string,
  { register, table, mode, isTrial, anotherLines }: PastedTable,
): Promise<ComparedTable> {
  const read = readRegisterTable(register, table)
  const compare = async (db: Kysely<Database>) => {
    const namesakes = findNamesakes(read.entries, mode === 'replace' ? [] : await entriesIn(db, register))
    return { ...read, namesakes }
  }
  if (isTrial) return compare(context.db)
  return context.db.transaction().execute(async (transaction) => {
    await countChange(transaction)
    const compared = await compare(transaction)
    const leftOut = new Set(compared.namesakes.map(({ line }) => line).filter((line) => !anotherLines.includes(line)))
    const taken = read.entries.filter(({ line }) => !leftOut.has(line)).map(({ entry }) => entry)
    if (taken.length === 0) throw new DomainError('officeData.nothingRead', 422)
    const before = await idsInOrder(transaction, register)
    if (mode === 'replace') await transaction.deleteFrom('officeEntries').where('register', '=', register).execute()
    const first = mode === 'replace' ? 1 : before.length + 1
    for (const [index, entry] of taken.entries())
      await insert(context, transaction, { personId, id: context.identifiers.next(), entry, place: first + index })
    const names = taken.slice(0, 20).map(nameOfEntry)
    const details = {
      register,
      mode,
      removed: mode === 'replace' ? before.length : 0,
      added: taken.length,
      leftOut: leftOut.size,
      names,
    }
    await record(context, transaction, { personId, act: 'officeData.import', details })
    return compared
  })
}

interface NewRow {
  readonly personId: string
  readonly id: string
  readonly entry: RegisterEntry
  readonly place: number
}

async function insert(
  { clock }: ServerContext,
  transaction: Transaction<Database>,
  { personId, id, entry, place }: NewRow,
): Promise<void> {
  if (place > MOST_ENTRIES) throw new DomainError('officeData.full', 422, { most: MOST_ENTRIES })
  const changed = { changedBy: personId, changedAt: clock.now().toISOString() }
  await transaction
    .insertInto('officeEntries')
    .values({ id, register: entry.register, place, revision: 1, ...changed, ...columnsOf(entry) })
    .execute()
}

function refuseOther({ register, entry }: WantedEntry): void {
  if (entry.register !== register) throw new DomainError('officeData.wrongRegister', 422)
}

function refuseNamesake(entry: RegisterEntry, others: readonly RegisterEntry[]): void {
  const present = namesakeOf(entry, others)
  if (present !== null) throw new DomainError('officeData.namesake', 409, { name: nameOfEntry(present) })
}

/** What stood beside each other before may be corrected without being asked about again. */
function refuseNewNamesake(entry: RegisterEntry, before: RegisterEntry, others: readonly RegisterEntry[]): void {
  const known = others.filter((other) => namesakeOf(before, [other]) !== null)
  refuseNamesake(
    entry,
    others.filter((other) => !known.includes(other)),
  )
}

/** The order with one of the ids at another place; where it is when none is given. */
function moved(ids: readonly string[], id: string, place: number | undefined): readonly string[] {
  if (place === undefined) return ids
  const others = ids.filter((other) => other !== id)
  return [...others.slice(0, place - 1), id, ...others.slice(place - 1)]
}

type Details = Parameters<ServerContext['acts']['append']>[1]['details']

function record(
  context: ServerContext,
  transaction: Transaction<Database>,
  { personId, act, details }: { readonly personId: string; readonly act: string; readonly details: Details },
) {
  return context.acts.append(transaction, { actorId: personId, documentId: null, act, details })
}
