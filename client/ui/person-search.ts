import type { PersonBrief } from '#shared/api/people.ts'

/** Those whose name, unit or title contains every word that was typed; everyone when nothing was. */
export function matchingPeople(people: readonly PersonBrief[], text: string): readonly PersonBrief[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return people.filter((person) => {
    const known = `${person.name} ${person.unitName} ${person.title}`.toLowerCase()
    return words.every((word) => known.includes(word))
  })
}
