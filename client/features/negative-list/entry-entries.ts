import type { Severity } from '#shared/kernel/finding.ts'
import { type EntryOrigin, OwnEntry } from '#shared/proof/own-entries.ts'

/** What the dialog of an entry holds, as it is typed. */
export interface EntryEntries {
  readonly type: OwnEntry['type']
  readonly severity: Severity
  readonly wrong: string
  readonly right: string
  readonly notAfter: string
  readonly notBefore: string
  readonly phrase: string
  /** Names of kinds, separated by 、 or commas. */
  readonly kinds: string
  readonly reason: string
  readonly source: string
  readonly isOn: boolean
  readonly origin: EntryOrigin | null
}

/** The dialog of a new entry: a reminder, switched on once it is published. */
export function emptyEntries(source: string): EntryEntries {
  const empty = { wrong: '', right: '', notAfter: '', notBefore: '', phrase: '', kinds: '', reason: '' }
  return { type: 'term', severity: 'warn', source, isOn: true, origin: null, ...empty }
}

/** The dialog of an entry that is there. */
export function entriesOf(entry: OwnEntry): EntryEntries {
  const { severity, reason, source, isOn, origin } = entry
  const common = { ...emptyEntries(source), severity, reason, isOn, origin }
  if (entry.type === 'required')
    return { ...common, type: 'required', phrase: entry.phrase, kinds: entry.kinds.join('、') }
  const { wrong, right, notAfter, notBefore } = entry
  return { ...common, type: 'term', wrong, right: right ?? '', notAfter, notBefore }
}

/** The entry that was filled in, or `null` while something is missing or too long. */
export function entryOf(id: string, entries: EntryEntries): OwnEntry | null {
  const { type, severity, reason, source, isOn, origin, wrong, right, notAfter, notBefore, phrase, kinds } = entries
  const common = { id, severity, reason, source, isOn, origin }
  const parsed = OwnEntry.safeParse(
    type === 'term'
      ? { ...common, type, wrong, right: right.trim() === '' ? null : right, notAfter, notBefore }
      : { ...common, type, phrase, kinds: kindNames(kinds) },
  )
  return parsed.success ? parsed.data : null
}

/** The names of kinds as they were typed, separated by 、 or commas. */
export function kindNames(kinds: string): readonly string[] {
  return kinds.split(/[、，,\s]+/).filter((kind) => kind !== '')
}

/** The dialog with one more character beside which the words are right. */
export function withGuard(
  entries: EntryEntries,
  { notAfter = '', notBefore = '' }: { readonly notAfter?: string; readonly notBefore?: string },
): EntryEntries {
  const add = (guards: string, character: string) => (guards.includes(character) ? guards : guards + character)
  return { ...entries, notAfter: add(entries.notAfter, notAfter), notBefore: add(entries.notBefore, notBefore) }
}
