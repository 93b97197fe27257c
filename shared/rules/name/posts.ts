import type { RegisteredPerson } from '../office-data.ts'
import { perData } from '../word-finder.ts'

/** A post as it would be written, compared without what is often left out before it. */
export function isPost(written: string, post: string): boolean {
  return post.endsWith(written) || written.endsWith(post)
}

/** The entries of the registry by name. */
export const entriesByName = perData(
  (people: readonly RegisteredPerson[]): ReadonlyMap<string, readonly RegisteredPerson[]> => {
    const byName = new Map<string, RegisteredPerson[]>()
    for (const person of people) byName.set(person.name, [...(byName.get(person.name) ?? []), person])
    return byName
  },
)
