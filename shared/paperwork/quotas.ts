import type { Unit } from '../api/people.ts'
import type { Figure } from './figures.ts'
import type { PaperworkPolicy, QuotaGroup } from './policy.ts'

type UnitNode = Pick<Unit, 'id' | 'parentId' | 'kind'>

/** A unit’s quota for a group of kinds in a year, and how much of it is used. */
export interface QuotaUse {
  readonly group: QuotaGroup
  readonly most: number
  readonly used: number
}

/** The group that a kind counts in; `null` for kinds that are not counted. */
export function groupOfKind({ groups }: Pick<PaperworkPolicy, 'groups'>, kind: string): QuotaGroup | null {
  return groups.find(({ kinds }) => kinds.includes(kind)) ?? null
}

/**
 * What a unit may issue of a group in a year, or `null` for no quota: the newest row that holds by then, the unit’s own
 * before that of all units of its kind.
 */
export function quotaOf(
  { quotas }: Pick<PaperworkPolicy, 'quotas'>,
  unit: Pick<UnitNode, 'id' | 'kind'>,
  { group, year }: { readonly group: string; readonly year: number },
): number | null {
  const rows = quotas
    .filter((quota) => quota.group === group && quota.fromYear <= year)
    .toSorted((a, b) => b.fromYear - a.fromYear)
  const own = rows.find(({ holder }) => holder.by === 'unit' && holder.unitId === unit.id)
  const ofKind = rows.find(({ holder }) => holder.by === 'unitKind' && holder.unitKind === unit.kind)
  return (own ?? ofKind)?.most ?? null
}

/** A unit and every unit below it, by id. */
export function unitWithBelow(units: readonly UnitNode[], unitId: string): readonly string[] {
  const below = units.filter(({ parentId }) => parentId === unitId)
  return [unitId, ...below.flatMap(({ id }) => unitWithBelow(units, id))]
}

/** A unit and every unit above it, nearest first. */
export function unitWithAbove<Node extends UnitNode>(units: readonly Node[], unitId: string): readonly Node[] {
  const unit = units.find(({ id }) => id === unitId)
  if (unit === undefined) return []
  return [unit, ...(unit.parentId === null ? [] : unitWithAbove(units, unit.parentId))]
}

/** The quotas of a unit in a year and their use, by the figures of that whole year so far. */
export function quotaUses(
  policy: Pick<PaperworkPolicy, 'groups' | 'quotas'>,
  units: readonly UnitNode[],
  { unitId, year, figures }: { readonly unitId: string; readonly year: number; readonly figures: readonly Figure[] },
): readonly QuotaUse[] {
  const unit = units.find(({ id }) => id === unitId)
  if (unit === undefined) return []
  const counted = new Set(unitWithBelow(units, unitId))
  return policy.groups.flatMap((group) => {
    const most = quotaOf(policy, unit, { group: group.id, year })
    if (most === null) return []
    const used = figures
      .filter((figure) => counted.has(figure.unitId) && group.kinds.includes(figure.kind))
      .reduce((sum, { documents }) => sum + documents, 0)
    return [{ group, most, used }]
  })
}

/** An id that no group has yet. */
export function nextGroupId(groups: readonly Pick<QuotaGroup, 'id'>[]): string {
  const taken = new Set(groups.map(({ id }) => id))
  let number = 1
  while (taken.has(`group${number}`)) number += 1
  return `group${number}`
}
