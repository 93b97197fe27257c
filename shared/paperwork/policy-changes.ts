import { canonicalJson, type Json } from '../kernel/canonical-json.ts'
import { limitKey, type PaperworkPolicy, quotaKey } from './policy.ts'

/** Parts of a policy that can change. */
export const POLICY_PARTS = ['limits', 'quotas', 'groups', 'countedFrom', 'excess'] as const
export type PolicyPart = (typeof POLICY_PARTS)[number]

// A type, not an interface: the record of acts takes it as JSON, and interfaces have no index signature.
/** How many rows of a part differ between two policies: added, removed or with another number. */
export type PolicyChange = {
  readonly part: PolicyPart
  readonly count: number
}

/** The differences between two policies, part by part; parts that are equal are left out. */
export function policyChanges(before: PaperworkPolicy, after: PaperworkPolicy): readonly PolicyChange[] {
  const [old, now] = [rowsOf(before), rowsOf(after)]
  return POLICY_PARTS.map((part) => ({ part, count: differences(old[part], now[part]) })).filter(
    ({ count }) => count > 0,
  )
}

type Rows = ReadonlyMap<string, string>

function differences(before: Rows, after: Rows): number {
  const keys = new Set([...before.keys(), ...after.keys()])
  return [...keys].filter((key) => before.get(key) !== after.get(key)).length
}

function rowsOf(policy: PaperworkPolicy): Readonly<Record<PolicyPart, Rows>> {
  return {
    limits: new Map(policy.limits.map((limit) => [limitKey(limit), text(limit)])),
    quotas: new Map(policy.quotas.map((quota) => [quotaKey(quota), text(quota)])),
    groups: new Map(policy.groups.map((group) => [group.id, text(group)])),
    countedFrom: new Map([['countedFrom', policy.countedFrom]]),
    excess: new Map(Object.entries(policy.excess)),
  }
}

function text(row: object): string {
  return canonicalJson(row as Json)
}
