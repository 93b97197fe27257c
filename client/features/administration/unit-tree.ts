import type { Unit } from '#shared/api/people.ts'

/** A unit at its place in the tree, as a line of a list. */
export interface UnitLine {
  readonly unit: Unit
  readonly depth: number
  /** The sisters it can change places with. */
  readonly before: Unit | null
  readonly after: Unit | null
}

/** The tree from top to bottom: every unit is followed by those below it. */
export function unitLines(units: readonly Unit[]): readonly UnitLine[] {
  const below = (parentId: string | null, depth: number): UnitLine[] => {
    const sisters = units.filter((unit) => unit.parentId === parentId).toSorted((a, b) => a.position - b.position)
    return sisters.flatMap((unit, index) => [
      { unit, depth, before: sisters[index - 1] ?? null, after: sisters[index + 1] ?? null },
      ...below(unit.id, depth + 1),
    ])
  }
  return below(null, 0)
}

/** Units to choose from, indented by their depth; without `excluded` and everything below it. */
export function unitOptions(
  units: readonly Unit[],
  excluded: string | null = null,
): readonly { readonly value: string; readonly label: string }[] {
  const kept = excluded === null ? units : units.filter((unit) => !isBelow(units, unit, excluded))
  return unitLines(kept).map(({ unit, depth }) => ({ value: unit.id, label: '　'.repeat(depth) + unit.name }))
}

/** Whether the unit is `ancestorId` or lies below it. */
export function isBelow(units: readonly Unit[], unit: Unit, ancestorId: string): boolean {
  if (unit.id === ancestorId) return true
  const parent = units.find(({ id }) => id === unit.parentId)
  return parent !== undefined && isBelow(units, parent, ancestorId)
}
