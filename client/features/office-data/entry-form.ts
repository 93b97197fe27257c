import type { KeptEntry } from '#shared/api/office-data.ts'
import type { Catalogue } from '#shared/messages/index.ts'
import { type Register, RegisterEntry } from '#shared/proof/office-register.ts'

/** What the form of an entry holds: the words of its fields. */
export type EntryDraft = Readonly<Record<EntryField | 'from' | 'until' | 'place', string>>
/** What an entry of a register may say besides its days and its place. */
export type EntryField = 'name' | 'post' | 'shortName' | 'parent' | 'successor' | 'text' | 'origin'

/** The fields of an entry of each register, in the order of the form; those with a star must be filled. */
export const FIELDS_OF: Readonly<
  Record<Register, readonly { readonly id: EntryField; readonly isRequired: boolean }[]>
> = {
  people: [
    { id: 'name', isRequired: true },
    { id: 'post', isRequired: true },
  ],
  bodies: [
    { id: 'name', isRequired: true },
    { id: 'shortName', isRequired: false },
    { id: 'parent', isRequired: false },
    { id: 'successor', isRequired: false },
  ],
  passages: [
    { id: 'text', isRequired: true },
    { id: 'origin', isRequired: true },
  ],
}

const EMPTY: EntryDraft = {
  ...{ name: '', post: '', shortName: '', parent: '', successor: '', text: '', origin: '' },
  ...{ from: '', until: '', place: '' },
}

/** The form as it opens. */
export function draftOf(kept: KeptEntry | null): EntryDraft {
  if (kept === null) return EMPTY
  const { register: _, from = '', until = '', ...values } = kept.entry
  return { ...EMPTY, ...words(values), from, until, place: String(kept.place) }
}

/** The fields that an entry has; those that it has not stay empty. */
function words(values: Readonly<Partial<Record<EntryField, string | undefined>>>): Partial<Record<EntryField, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** What is wrong with each field, in words; empty when the form may be sent. */
export function problemsOf(
  register: Register,
  draft: EntryDraft,
  wording: Catalogue['officeData']['fields'],
): Readonly<Partial<Record<keyof EntryDraft, string>>> {
  const missing = FIELDS_OF[register].filter(({ id, isRequired }) => isRequired && draft[id].trim() === '')
  const { from, until, place } = draft
  return {
    ...Object.fromEntries(missing.map(({ id }) => [id, wording.required])),
    ...(from !== '' && until !== '' && until < from ? { until: wording.endsBeforeBegin } : {}),
    ...(place === '' || /^[1-9]\d{0,3}$/.test(place) ? {} : { place: wording.placeWrong }),
  }
}

/** The entry that a form without problems stands for. */
export function entryOf(register: Register, draft: EntryDraft): RegisterEntry {
  const ids = [...FIELDS_OF[register].map(({ id }) => id), 'from' as const, 'until' as const]
  const filled = ids.map((id) => [id, draft[id].trim()] as const).filter(([, value]) => value !== '')
  return RegisterEntry.parse({ register, ...Object.fromEntries(filled) })
}
