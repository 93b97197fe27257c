import { z } from 'zod'
import { SEVERITIES } from '../kernel/finding.ts'
import { POST_ROLES } from '../permissions/posts.ts'
import { OwnEntry } from './own-entries.ts'

const Params = z.record(z.string(), z.number().positive())

const item = {
  /** Its place on the printed list. */
  number: z.int().positive(),
  name: z.string().min(1).max(60),
  source: z.string().min(1).max(120),
  isOn: z.boolean(),
}

/** Something the program checks: rules by their ids, or every rule of a family that no other item names. */
const AutomaticItem = z.strictObject({
  check: z.literal('automatic'),
  ...item,
  covers: z.array(z.string()).min(1),
  /** `asRules` leaves every rule the severity it comes with. */
  level: z.enum(['asRules', ...SEVERITIES]),
  /** Parameters of rules, by rule and name; what is left out stays as the rule comes. */
  params: z.record(z.string(), Params).default({}),
})

/** Something only a person can check: ticked by whoever holds one of these posts and handles the document. */
const ManualItem = z.strictObject({
  check: z.literal('manual'),
  ...item,
  roles: z.array(z.enum(POST_ROLES)).min(1),
  hint: z.string().min(1).max(200),
})

export const NegativeListItem = z.discriminatedUnion('check', [AutomaticItem, ManualItem])
export type NegativeListItem = z.infer<typeof NegativeListItem>
export type AutomaticItem = z.infer<typeof AutomaticItem>
export type ManualItem = z.infer<typeof ManualItem>

/** The negative list (负面清单) of an office: what is checked, how much it weighs, and who answers for it. */
export const NegativeList = z
  .strictObject({
    items: z.array(NegativeListItem).max(100),
    entries: z.array(OwnEntry).max(500),
    /** Posts whose holders may let a finding of a severity stand, with a reason. */
    waivedBy: z.strictObject({
      block: z.array(z.enum(POST_ROLES)),
      warn: z.array(z.enum(POST_ROLES)),
      info: z.array(z.enum(POST_ROLES)),
    }),
  })
  .refine(({ items }) => isUnique(items.map(({ number }) => number)), { error: 'two items have the same number' })
  .refine(({ entries }) => isUnique(entries.map(({ id }) => id)), { error: 'two entries have the same id' })
export type NegativeList = z.infer<typeof NegativeList>

function isUnique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length
}

/** An office's list as it stands: version 0 is the one the product comes with. */
export interface VersionedList {
  readonly version: number
  readonly list: NegativeList
}

/** The manual items that are switched on, for holders of these posts. */
export function manualItemsFor(list: NegativeList, roles: readonly string[]): readonly ManualItem[] {
  return list.items.filter(
    (item): item is ManualItem =>
      item.check === 'manual' && item.isOn && item.roles.some((role) => roles.includes(role)),
  )
}
