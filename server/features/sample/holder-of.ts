import { actorOf } from '#server/features/people/index.ts'
import type { Sample } from '#server/features/templates/index.ts'
import type { Actor, PostRole } from '#shared/permissions/posts.ts'
import type { Telling } from './document-events.ts'

/** The first person of the sample office who holds such a post. */
export async function holderOf(role: PostRole, { context, ids }: Telling, { people }: Sample): Promise<Actor> {
  const person = people.find(({ posts }) => posts.some((post) => post.role === role))
  const actor = person === undefined ? null : await actorOf(context.db, ids.person(person.account))
  if (actor === null) throw new Error(`The sample office has nobody who is ${role}`)
  return actor
}
