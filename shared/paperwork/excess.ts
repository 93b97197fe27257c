import { z } from 'zod'
import type { Fields } from '../document/fields.ts'
import { limitFor, mostCharacters } from './limits.ts'
import { type ExcessTreatment, LengthLimit } from './policy.ts'
import type { QuotaUse } from './quotas.ts'

/** What a document can have too much of. */
export const EXCESSES = [
  'length', // 篇幅超限
  'quota', // 超出配额
] as const
export type ExcessAbout = (typeof EXCESSES)[number]

/** A text longer than its kind may be. */
const LengthExcess = z.object({
  about: z.literal('length'),
  characters: z.int(),
  mostCharacters: z.int(),
  limit: LengthLimit.pick({ most: true, measure: true, source: true }),
})
export type LengthExcess = z.infer<typeof LengthExcess>

/** A document more than a unit may issue in the year. */
const QuotaExcess = z.object({
  about: z.literal('quota'),
  unitName: z.string(),
  groupName: z.string(),
  year: z.int(),
  used: z.int(),
  most: z.int(),
})
export type QuotaExcess = z.infer<typeof QuotaExcess>

export const Excess = z.discriminatedUnion('about', [LengthExcess, QuotaExcess])
export type Excess = z.infer<typeof Excess>

/** A reason somebody gave for an exception, and how far it goes. */
export interface GivenReason {
  readonly about: ExcessAbout
  /** The length it was given for; 0 for a quota. */
  readonly characters: number
  readonly reason: string
}

/** An excess that an act asks a reason for, with the last reason that was given for something like it. */
export const AskedException = z.object({ excess: Excess, earlierReason: z.string() })
export type AskedException = z.infer<typeof AskedException>

/** Reasons as somebody gives them, by what there is too much of. */
export const ExcessReasons = z.partialRecord(z.enum(EXCESSES), z.string().trim().max(300))
export type ExcessReasons = z.infer<typeof ExcessReasons>

/** How much longer than the limits of its kind allow a text is, or `null`. */
export function lengthExcess(
  limits: readonly LengthLimit[],
  { fields, characters }: { readonly fields: Fields; readonly characters: number },
): LengthExcess | null {
  const limit = limitFor(limits, fields)
  if (limit === null || characters <= mostCharacters(limit)) return null
  const { most, measure, source } = limit
  return { about: 'length', characters, mostCharacters: mostCharacters(limit), limit: { most, measure, source } }
}

/** Those of the excesses for which the office does this. */
export function excessesTreated(
  excesses: readonly Excess[],
  treatments: Readonly<Record<ExcessAbout, ExcessTreatment>>,
  treatment: ExcessTreatment,
): readonly Excess[] {
  return excesses.filter(({ about }) => treatments[about] === treatment)
}

/** The documents a unit may still issue of a group are used up: one more is an excess. */
export function quotaExcess(
  { group, most, used }: QuotaUse,
  { unitName, year }: { readonly unitName: string; readonly year: number },
): QuotaExcess | null {
  return used < most ? null : { about: 'quota', groupName: group.name, unitName, year, used, most }
}

/**
 * The excesses that still need a reason. One that was given stands for the document, also when it comes back from a
 * review; for a text that has grown since, it has to be given again.
 */
export function unexplained(excesses: readonly Excess[], given: readonly GivenReason[]): readonly AskedException[] {
  return excesses.flatMap((excess) => {
    const earlier = given.filter(({ about }) => about === excess.about)
    const covers = ({ characters }: GivenReason) => excess.about === 'quota' || excess.characters <= characters
    return earlier.some(covers) ? [] : [{ excess, earlierReason: earlier.at(-1)?.reason ?? '' }]
  })
}

/** Fewest characters of a reason that says anything. */
const REASON_FEWEST = 2

/** Those of the asked exceptions that the person gave no reason for. */
export function withoutReason(asked: readonly AskedException[], given: ExcessReasons): readonly AskedException[] {
  return asked.filter(({ excess }) => (given[excess.about] ?? '').trim().length < REASON_FEWEST)
}
