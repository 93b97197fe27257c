import { z } from 'zod'
import { UNIT_KINDS } from '../api/people.ts'

/** In whose name a document goes out, as far as limits differ by it; `any` where they do not. */
export const LIMIT_LEVELS = [
  'any',
  'authority', // 党委、政府名义
  'office', // 办公室名义
] as const
export type LimitLevel = (typeof LIMIT_LEVELS)[number]

/** What a limit counts: 字, or minutes of speaking. */
export const LIMIT_MEASURES = ['characters', 'minutes'] as const

/** What the gate does with an excess: it asks for a reason, or refuses. */
export const EXCESS_TREATMENTS = ['reason', 'refuse'] as const
export type ExcessTreatment = (typeof EXCESS_TREATMENTS)[number]

/** The act from which on a document counts. */
export const COUNTING_ACTS = ['sign', 'issue'] as const
export type CountingAct = (typeof COUNTING_ACTS)[number]

/** Where a number comes from: a clause, or 实务 for practice. */
const Source = z.string().trim().min(1).max(200)
const Year = z.int().min(2000).max(2100)

/** The most a document of a kind may have at a level. */
export const LengthLimit = z.strictObject({
  kind: z.string().min(1),
  level: z.enum(LIMIT_LEVELS).default('any'),
  measure: z.enum(LIMIT_MEASURES).default('characters'),
  most: z.int().min(1).max(100_000),
  source: Source,
})
export type LengthLimit = z.infer<typeof LengthLimit>

/** Kinds that share one quota. A kind in no group is not counted: answers to superiors, letters, minutes. */
const QuotaGroup = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  name: z.string().trim().min(1).max(20),
  kinds: z.array(z.string().min(1)),
})
export type QuotaGroup = z.infer<typeof QuotaGroup>

/** How many documents of a group a unit, with everything below it, may issue in a year. */
const Quota = z.strictObject({
  /** One unit by its id, or every unit of a kind. */
  holder: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('unit'), unitId: z.string().min(1).max(64) }),
    z.strictObject({ by: z.literal('unitKind'), unitKind: z.enum(UNIT_KINDS) }),
  ]),
  group: z.string(),
  /** Holds from this year on, until a later row of the same holder and group. */
  fromYear: Year,
  /** `null` lifts an earlier quota. */
  most: z.int().min(0).max(10_000).nullable(),
  source: Source,
})
export type Quota = z.infer<typeof Quota>

/** Limits and quotas of an office for paperwork reduction (精文简会). */
export const PaperworkPolicy = z
  .strictObject({
    limits: z.array(LengthLimit).max(300),
    groups: z.array(QuotaGroup).max(20),
    quotas: z.array(Quota).max(1000),
    countedFrom: z.enum(COUNTING_ACTS),
    excess: z.strictObject({ length: z.enum(EXCESS_TREATMENTS), quota: z.enum(EXCESS_TREATMENTS) }),
  })
  .refine(({ limits }) => isUnique(limits.map(limitKey)), { error: 'a kind has two limits at one level' })
  .refine(({ groups }) => isUnique(groups.map(({ id }) => id)), { error: 'two groups have the same id' })
  .refine(({ groups }) => isUnique(groups.flatMap(({ kinds }) => kinds)), { error: 'a kind is in two groups' })
  .refine(({ quotas }) => isUnique(quotas.map(quotaKey)), { error: 'two quotas hold for the same from the same year' })
  .refine(({ groups, quotas }) => quotas.every(({ group }) => groups.some(({ id }) => id === group)), {
    error: 'a quota names a group that does not exist',
  })
export type PaperworkPolicy = z.infer<typeof PaperworkPolicy>

/** A policy as it stands: version 0 is the one the product comes with. */
export interface VersionedPolicy {
  readonly version: number
  readonly policy: PaperworkPolicy
}

/** What tells one limit from every other. */
export function limitKey({ kind, level }: Pick<LengthLimit, 'kind' | 'level'>): string {
  return `${kind} ${level}`
}

/** What tells one quota from every other. */
export function quotaKey({ holder, group, fromYear }: Pick<Quota, 'holder' | 'group' | 'fromYear'>): string {
  return `${holder.by === 'unit' ? holder.unitId : holder.unitKind} ${group} ${fromYear}`
}

/** Limits and groups for kinds that there are no templates of, one sentence each. */
export function unknownKinds({ limits, groups }: PaperworkPolicy, kinds: readonly string[]): readonly string[] {
  const named = [
    ...limits.map(({ kind }, index) => ({ kind, path: `limits.${index}.kind` })),
    ...groups.flatMap((group, index) => group.kinds.map((kind) => ({ kind, path: `groups.${index}.kinds` }))),
  ]
  return named.filter(({ kind }) => !kinds.includes(kind)).map(({ kind, path }) => `${path}: there is no kind ${kind}`)
}

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}
