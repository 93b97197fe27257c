import type { Unit } from '#shared/api/people.ts'
import { fill } from '#shared/messages/fill.ts'
import type { Catalogue } from '#shared/messages/index.ts'
import type { UnitTask } from './unit-dialog.tsx'

/** What the form of a unit holds. */
export interface UnitEntries {
  readonly name: string
  readonly shortName: string
  readonly kind: Unit['kind']
  readonly parentId: string | null
}

/** The form as it opens. */
export function startOfUnit(task: UnitTask): UnitEntries {
  if ('addBelow' in task) return { name: '', shortName: '', kind: 'section', parentId: task.addBelow.id }
  const { name, shortName, kind, parentId } = task.edit
  return { name, shortName, kind, parentId }
}

/** What is wrong with the name at its place, in words, or `undefined`. */
export function unitProblem(
  { name, parentId }: UnitEntries,
  { units, own }: { readonly units: readonly Unit[]; readonly own: Unit | null },
  wording: Catalogue['administration']['units'],
): string | undefined {
  const text = name.trim()
  if (text === '') return wording.nameMissing
  const isTaken = units.some((unit) => unit.id !== own?.id && unit.parentId === parentId && unit.name === text)
  return isTaken ? fill(wording.nameTaken, { name: text }) : undefined
}
