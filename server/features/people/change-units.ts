import type { Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { Database } from '#server/storage/schema.ts'
import type { Unit } from '#shared/api/people.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { lockOffice } from './office.ts'
import { readUnit, readUnits } from './unit-store.ts'

export interface NewUnit {
  readonly parentId: string
  readonly name: string
  readonly shortName: string
  readonly kind: Unit['kind']
}

/** Adds a unit as the last below its parent; throws `unit.notFound`. */
export async function createUnit(context: ServerContext, actorId: string, input: NewUnit): Promise<Unit> {
  const id = context.identifiers.next()
  return context.db.transaction().execute(async (transaction) => {
    await lockOffice(transaction)
    await readUnit(transaction, input.parentId)
    const siblings = (await readUnits(transaction)).filter((unit) => unit.parentId === input.parentId)
    const position = Math.max(0, ...siblings.map((unit) => unit.position + 1))
    await transaction
      .insertInto('units')
      .values({ id, ...input, position })
      .execute()

    const details = { unitId: id, ...input }
    await context.acts.append(transaction, { actorId, documentId: null, act: 'unit.create', details })
    return readUnit(transaction, id)
  })
}

export interface UnitUpdate {
  readonly unitId: string
  readonly change: {
    readonly name?: string | undefined
    readonly shortName?: string | undefined
    readonly parentId?: string | null | undefined
    readonly position?: number | undefined
  }
}

/** Renames, moves or reorders a unit; throws `unit.notFound`, `unit.topStays` or `unit.cycle`. */
export async function updateUnit(context: ServerContext, actorId: string, update: UnitUpdate): Promise<Unit> {
  const { unitId, change } = update
  return context.db.transaction().execute(async (transaction) => {
    await lockOffice(transaction)
    const before = await readUnit(transaction, unitId)
    if (change.parentId !== undefined) await refuseMove(transaction, before, change.parentId)
    const after = { ...before, ...definedOf(change) }
    const { name, shortName, parentId, position } = after
    await transaction
      .updateTable('units')
      .set({ name, shortName, parentId, position })
      .where('id', '=', unitId)
      .execute()
    await context.acts.append(transaction, {
      actorId,
      documentId: null,
      act: 'unit.update',
      details: { before, after },
    })
    return after
  })
}

async function refuseMove(transaction: Transaction<Database>, unit: Unit, parentId: string | null): Promise<void> {
  if ((unit.parentId === null) !== (parentId === null)) throw new DomainError('unit.topStays', 422)

  let ancestorId = parentId
  while (ancestorId !== null) {
    if (ancestorId === unit.id) throw new DomainError('unit.cycle', 422)
    ancestorId = (await readUnit(transaction, ancestorId)).parentId
  }
}

function definedOf(change: UnitUpdate['change']): Partial<Unit> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}
