import type { RegisterEntry } from './office-register.ts'
import type { ReadEntry } from './register-table.ts'

/** A line of a table with the entry that says already what it says: in the register, or further up in the table. */
export interface Namesake extends ReadEntry {
  readonly present: RegisterEntry
}

/**
 * The first of the entries that is about the same person, body or passage at the same time, or `null`. It may be another
 * person of the same name, a second post, or a post that nobody has ended: people tell, no program can.
 */
export function namesakeOf(entry: RegisterEntry, others: readonly RegisterEntry[]): RegisterEntry | null {
  return others.find((other) => keyOf(other) === keyOf(entry) && overlap(other, entry)) ?? null
}

/** The lines of a table that have a namesake, in their order. */
export function findNamesakes(entries: readonly ReadEntry[], present: readonly RegisterEntry[]): readonly Namesake[] {
  const known = new Map<string, readonly RegisterEntry[]>()
  const sameAs = (entry: RegisterEntry) => known.get(keyOf(entry)) ?? []
  const note = (entry: RegisterEntry) => known.set(keyOf(entry), [...sameAs(entry), entry])
  present.forEach(note)
  return entries.flatMap(({ line, entry }) => {
    const namesake = namesakeOf(entry, sameAs(entry))
    note(entry)
    return namesake === null ? [] : [{ line, entry, present: namesake }]
  })
}

/** What an entry is about. Names are padded with spaces so that they line up: 周　正. */
function keyOf(entry: RegisterEntry): string {
  const about = entry.register === 'passages' ? entry.text : entry.name
  return `${entry.register} ${about.replace(/[\s\u3000]+/g, '')}`
}

/** Whether there is a day on which both hold. */
function overlap(one: RegisterEntry, other: RegisterEntry): boolean {
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one)
}

function startsBeforeEnd({ from = '' }: RegisterEntry, { until }: RegisterEntry): boolean {
  return until === undefined || from <= until
}
