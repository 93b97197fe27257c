import type { RegisteredBody } from '../office-data.ts'
import { type Passage, perPassageForNow } from '../passage.ts'
import type { Range } from '../text.ts'
import { createWordFinder, perData } from '../word-finder.ts'

/** A registered body named in a text, under its full or its short name. */
export interface NamedBody extends Range {
  readonly word: string
  /** Every entry of that name: a body that was renamed back has two. */
  readonly entries: readonly RegisteredBody[]
}

/** The entries of the registry by full and by short name. */
export const bodiesByName = perData(
  (bodies: readonly RegisteredBody[]): ReadonlyMap<string, readonly RegisteredBody[]> => {
    const byName = new Map<string, RegisteredBody[]>()
    for (const body of bodies)
      for (const name of new Set([body.name, body.shortName]))
        if (name !== '') byName.set(name, [...(byName.get(name) ?? []), body])
    return byName
  },
)

/** Every place where a registered body is named. */
export const namedBodiesOf = perData((bodies: readonly RegisteredBody[]) => {
  const byName = bodiesByName(bodies)
  const find = createWordFinder(byName.keys())
  return perPassageForNow((passage: Passage): readonly NamedBody[] =>
    find(passage).map((found) => ({ ...found, entries: byName.get(found.word) ?? [] })),
  )
})
