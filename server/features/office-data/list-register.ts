import { sql } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { type People, readPeople } from '#server/features/document-core/index.ts'
import type { KeptEntry } from '#shared/api/office-data.ts'
import type { Register } from '#shared/proof/office-register.ts'
import { type EntryRow, entryOf, findEntry } from './entry-store.ts'

/** Which entries of a register are listed. */
export interface RegisterQuery {
  readonly register: Register
  readonly search?: string | undefined
  readonly validOn?: string | undefined
  readonly page: number
  readonly pageSize: number
}

/** A page of a register in its order, and how many entries there are. */
export async function listRegister({ db }: Pick<ServerContext, 'db'>, query: RegisterQuery) {
  const { page, pageSize } = query
  const matching = matchingEntries(db, query)
  const [rows, { total }] = await Promise.all([
    matching
      .selectAll('officeEntries')
      .orderBy('place')
      .orderBy('id')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute(),
    matching.select((count) => count.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  const people = await readPeople(
    db,
    rows.map(({ changedBy }) => changedBy),
  )
  return { items: rows.map((row) => present(row, people)), total: Number(total), page, pageSize }
}

/** One entry as it is kept; throws `officeData.notFound`. */
export async function presentEntry(
  { db }: Pick<ServerContext, 'db'>,
  register: Register,
  id: string,
): Promise<KeptEntry> {
  const row = await findEntry(db, register, id)
  return present(row, await readPeople(db, [row.changedBy]))
}

function matchingEntries(db: ServerContext['db'], { register, search, validOn }: RegisterQuery) {
  let entries = db.selectFrom('officeEntries').where('register', '=', register)
  for (const word of (search ?? '').toLowerCase().split(/\s+/)) {
    const pattern = `%${word.replace(/[\\%_]/g, (character) => `\\${character}`)}%`
    if (word !== '') entries = entries.where(sql<boolean>`"searchText" like ${pattern} escape '\\'`)
  }
  if (validOn === undefined) return entries
  return entries
    .where((where) => where.or([where('validFrom', 'is', null), where('validFrom', '<=', validOn)]))
    .where((where) => where.or([where('validUntil', 'is', null), where('validUntil', '>=', validOn)]))
}

function present({ id, place, revision, content, changedBy, changedAt }: EntryRow, people: People): KeptEntry {
  return {
    ...{ id, changedAt },
    place: Number(place),
    revision: Number(revision),
    entry: entryOf(content),
    changedBy: people(changedBy),
  }
}
