import { z } from 'zod'
import { SEVERITIES } from '../kernel/finding.ts'

/** Where the office learnt of an entry. */
const Origin = z.discriminatedUnion('from', [
  /** An error found after issue. */
  z.strictObject({ from: z.literal('errorReport'), reportId: z.string().min(1).max(64) }),
  /** What reviewers have corrected again and again. */
  z.strictObject({ from: z.literal('corrections'), documents: z.int().positive() }),
])
export type EntryOrigin = z.infer<typeof Origin>

const common = {
  /** Names the entry in findings and reasons for ever: an id is never used twice. */
  id: z.string().regex(/^OFFICE-[1-9]\d*$/),
  severity: z.enum(SEVERITIES),
  /** Why, in the office's own words; shown with every finding. */
  reason: z.string().trim().max(200),
  source: z.string().trim().min(1).max(100),
  isOn: z.boolean(),
  /** `null` for an entry that somebody has thought of. */
  origin: Origin.nullable().default(null),
}

const Word = z.string().trim().min(1).max(40)
/** Single characters; no separators. */
const Guard = z.string().trim().max(60)

/** An entry that an office adds to its list without code: a word that must not stand, or a phrase that must. */
export const OwnEntry = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('term'),
    ...common,
    wrong: Word,
    /** What to write instead; `null` when the word is simply forbidden. */
    right: Word.nullable(),
    notAfter: Guard.default(''),
    notBefore: Guard.default(''),
  }),
  z.strictObject({
    type: z.literal('required'),
    ...common,
    phrase: Word,
    /** Names of kinds (通知, 请示); every kind when empty. */
    kinds: z.array(z.string().max(20)).max(40).default([]),
  }),
])
export type OwnEntry = z.infer<typeof OwnEntry>

const PREFIX = 'OFFICE-'

/** The id for the next entry: never one that stands already, so that reasons given for another stay apart. */
export function nextEntryId(entries: readonly OwnEntry[]): string {
  const last = Math.max(0, ...entries.map(({ id }) => Number(id.slice(PREFIX.length))))
  return `${PREFIX}${last + 1}`
}

/** Whether the id of a rule is that of an entry of the office. */
export function isEntryId(ruleId: string): boolean {
  return ruleId.startsWith(PREFIX)
}

/** The entry that came out of an error report, or `null`. */
export function entryOfReport(entries: readonly OwnEntry[], reportId: string): OwnEntry | null {
  return entries.find(({ origin }) => origin?.from === 'errorReport' && origin.reportId === reportId) ?? null
}

/** What decides which places an entry finds; its weight, reason and source do not. */
export function wordingOf(entry: OwnEntry) {
  if (entry.type === 'required') return { type: entry.type, phrase: entry.phrase, kinds: entry.kinds }
  const { type, wrong, right, notAfter, notBefore } = entry
  return { type, wrong, right, notAfter, notBefore }
}

/** What an entry is called in a list. */
export function entryName(entry: OwnEntry): string {
  return entry.type === 'term' ? entry.wrong : entry.phrase
}
