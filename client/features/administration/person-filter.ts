import type { Person } from '#shared/api/people.ts'

/** Whether every typed word is in the name, the account or one of the posts of the person. */
export function matchesPerson({ name, account, posts }: Person, search: string): boolean {
  const known = [name, account, ...posts.flatMap(({ unitName, title }) => [unitName, title])].join(' ').toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => known.includes(word))
}
