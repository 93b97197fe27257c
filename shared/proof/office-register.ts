import { z } from 'zod'
import type { OfficeData } from '../rules/office-data.ts'

/** What an office writes down for the rules: people with their posts, bodies, and passages that may be quoted. */
export const REGISTERS = ['people', 'bodies', 'passages'] as const
export type Register = (typeof REGISTERS)[number]

/** Entries of one register; a walk over a text does not depend on their number, what a browser loads does. */
export const MOST_ENTRIES = 2000

const Day = z.iso.date()
const dated = { from: Day.optional(), until: Day.optional() }
const text = (most: number) => z.string().trim().min(1).max(most)

const PersonEntry = z.strictObject({ register: z.literal('people'), name: text(20), post: text(60), ...dated })
const BodyEntry = z.strictObject({
  register: z.literal('bodies'),
  name: text(60),
  shortName: z.string().trim().max(30).default(''),
  parent: text(60).optional(),
  successor: text(60).optional(),
  ...dated,
})
const PassageEntry = z.strictObject({ register: z.literal('passages'), text: text(1000), origin: text(100), ...dated })

/** One line of a register, with the days between which it holds. */
export const RegisterEntry = z
  .discriminatedUnion('register', [PersonEntry, BodyEntry, PassageEntry])
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    error: 'ends before it begins',
    path: ['until'],
  })
export type RegisterEntry = z.infer<typeof RegisterEntry>

/** The entries of the registers, each in its order, as the rules take them. */
export function officeDataOf(entries: readonly RegisterEntry[]): OfficeData {
  return {
    elsewhere: [],
    people: entries.filter((entry) => entry.register === 'people'),
    bodies: entries.filter((entry) => entry.register === 'bodies'),
    passages: entries.filter((entry) => entry.register === 'passages'),
  }
}

/** What an entry is called in records and messages. */
export function nameOfEntry(entry: RegisterEntry): string {
  switch (entry.register) {
    case 'people':
      return `${entry.post}${entry.name}`
    case 'bodies':
      return entry.name
    case 'passages':
      return entry.text.length > 30 ? `${entry.text.slice(0, 30)}…` : entry.text
  }
}

/** The words that a search for an entry looks in. */
export function searchTextOf(entry: RegisterEntry): string {
  switch (entry.register) {
    case 'people':
      return `${entry.name} ${entry.post}`.toLowerCase()
    case 'bodies':
      return [entry.name, entry.shortName, entry.parent ?? '', entry.successor ?? ''].join(' ').toLowerCase()
    case 'passages':
      return `${entry.text} ${entry.origin}`.toLowerCase()
  }
}
