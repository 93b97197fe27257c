import type { Kysely } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import { isPostRole } from '#shared/permissions/posts.ts'
import { candidatesFor } from '#shared/workflow/candidates.ts'
import type { Assignee } from '#shared/workflow/route.ts'
import type { Situation } from './situation.ts'

/** Who may be chosen for a step of this document: active people, in the order of units and posts. */
export async function findCandidates(
  db: Kysely<Database>,
  situation: Situation,
  assignee: Assignee,
): Promise<readonly string[]> {
  if (assignee.from === 'writers') return situation.writers

  const rows = await db
    .selectFrom('posts')
    .innerJoin('people', 'people.id', 'posts.personId')
    .innerJoin('units', 'units.id', 'posts.unitId')
    .select(['posts.personId', 'posts.unitId', 'posts.role'])
    .where('posts.role', 'in', assignee.roles)
    .where('people.isActive', '=', 1)
    .orderBy('units.position')
    .orderBy('posts.position')
    .orderBy('people.name')
    .execute()
  const posts = rows.flatMap(({ role, ...post }) => (isPostRole(role) ? [{ ...post, role }] : []))
  const units = await unitsUpwards(db, situation.document.unitId)
  return candidatesFor(assignee, posts, { writers: situation.writers, units })
}

/** The unit and every unit above it. */
async function unitsUpwards(db: Kysely<Database>, unitId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('units').select(['id', 'parentId']).execute()
  const parents = new Map(rows.map((row) => [row.id, row.parentId]))
  const units: string[] = []
  for (let id: string | null = unitId; id !== null && !units.includes(id); id = parents.get(id) ?? null) units.push(id)
  return units
}
