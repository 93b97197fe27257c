import type { Post } from '../permissions/posts.ts'
import type { Assignee } from './route.ts'

/** A post together with who holds it. */
export interface HeldPost extends Post {
  readonly personId: string
}

/** Where a document belongs. */
export interface DocumentHome {
  readonly writers: readonly string[]
  /** The unit of the document and every unit above it, the nearest first. */
  readonly units: readonly string[]
}

/**
 * Who may be chosen for a step, without repetition, in the order of the posts given. For a post of one's own unit the
 * nearest unit counts that has such a post: a section without a head is served by the one above it.
 */
export function candidatesFor(assignee: Assignee, posts: readonly HeldPost[], home: DocumentHome): readonly string[] {
  if (assignee.from === 'writers') return home.writers

  const fitting = posts.filter((post) => assignee.roles.includes(post.role))
  if (assignee.scope === 'wholeOffice') return holders(fitting)
  const nearest = home.units.find((unitId) => fitting.some((post) => post.unitId === unitId))
  return holders(fitting.filter((post) => post.unitId === nearest))
}

function holders(posts: readonly HeldPost[]): readonly string[] {
  return [...new Set(posts.map((post) => post.personId))]
}
