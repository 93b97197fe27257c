import type { Kysely } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import type { PersonBrief } from '#shared/api/people.ts'
import { type Actor, isPostRole } from '#shared/permissions/posts.ts'

/** The posts of a person as permissions see them; `null` for unknown and for deactivated people. */
export async function actorOf(db: Kysely<Database>, personId: string): Promise<Actor | null> {
  const person = await db
    .selectFrom('people')
    .select('id')
    .where('id', '=', personId)
    .where('isActive', '=', 1)
    .executeTakeFirst()
  if (person === undefined) return null

  const rows = await db.selectFrom('posts').select(['unitId', 'role']).where('personId', '=', personId).execute()
  const posts = rows.flatMap(({ unitId, role }) => (isPostRole(role) ? [{ unitId, role }] : []))
  return { personId, posts }
}

/** People as colleagues see them, by id; unknown ids are left out. Deactivated people stay visible in old records. */
export async function briefsOf(
  db: Kysely<Database>,
  personIds: Iterable<string>,
): Promise<ReadonlyMap<string, PersonBrief>> {
  const ids = [...new Set(personIds)]
  if (ids.length === 0) return new Map()

  const rows = await briefRows(db).where('people.id', 'in', ids).execute()
  return new Map(briefsFromRows(rows).map((brief) => [brief.id, brief]))
}

/** Every active person as colleagues see them, in the order of units and posts. */
export async function activeBriefs(db: Kysely<Database>): Promise<readonly PersonBrief[]> {
  return briefsFromRows(await briefRows(db).where('people.isActive', '=', 1).execute())
}

/** A person with each of their posts, the first post first. */
function briefRows(db: Kysely<Database>) {
  return db
    .selectFrom('people')
    .leftJoin('posts', 'posts.personId', 'people.id')
    .leftJoin('units', 'units.id', 'posts.unitId')
    .select(['people.id', 'people.name', 'posts.title', 'units.name as unitName'])
    .orderBy('units.position')
    .orderBy('posts.position')
    .orderBy('people.name')
}

interface BriefRow {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly unitName: string | null
}

function briefsFromRows(rows: readonly BriefRow[]): PersonBrief[] {
  const briefs = new Map<string, PersonBrief>()
  for (const { id, name, title, unitName } of rows)
    if (!briefs.has(id)) briefs.set(id, { id, name, unitName: unitName ?? '', title: title ?? '' })
  return [...briefs.values()]
}
