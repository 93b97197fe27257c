import { type Actor, ADMIN_ROLES } from './posts.ts'

/** The units a person may create documents for: those where they hold a post other than running the system. */
export function draftingUnits(actor: Actor): readonly string[] {
  const posts = actor.posts.filter((post) => !ADMIN_ROLES.includes(post.role))
  return [...new Set(posts.map((post) => post.unitId))]
}
