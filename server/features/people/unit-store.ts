import type { Kysely } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import { UNIT_KINDS, type Unit } from '#shared/api/people.ts'
import { notFound } from '#shared/kernel/domain-error.ts'

/** All units, parents before children, siblings by position. */
export async function readUnits(db: Kysely<Database>): Promise<Unit[]> {
  const rows = await db.selectFrom('units').selectAll().orderBy('position').orderBy('name').execute()
  const units = rows.map((row) => ({ ...row, kind: unitKind(row.kind) }))
  return belowInOrder(units, null)
}

/** One unit; throws `unit.notFound`. */
export async function readUnit(db: Kysely<Database>, unitId: string): Promise<Unit> {
  const row = await db.selectFrom('units').selectAll().where('id', '=', unitId).executeTakeFirst()
  if (row === undefined) throw notFound('unit')
  return { ...row, kind: unitKind(row.kind) }
}

function belowInOrder(units: readonly Unit[], parentId: string | null): Unit[] {
  return units.filter((unit) => unit.parentId === parentId).flatMap((unit) => [unit, ...belowInOrder(units, unit.id)])
}

function unitKind(stored: string): Unit['kind'] {
  const kind = UNIT_KINDS.find((candidate) => candidate === stored)
  if (kind === undefined) throw new Error(`unit of unknown kind ${stored}`)
  return kind
}
