import type { Insertable, Kysely, Selectable } from 'kysely'
import type { Database } from '#server/storage/index.ts'

const AT = '2026-03-02T01:00:00.000Z'

/** A unit without a parent. */
export function aUnitRow(row: Partial<Insertable<Database['units']>> = {}): Insertable<Database['units']> {
  return {
    id: 'office',
    parentId: null,
    name: '临江市委办公室',
    shortName: '市委办',
    kind: 'office',
    position: 0,
    ...row,
  }
}

/** An active person. */
export function aPersonRow(row: Partial<Insertable<Database['people']>> = {}): Insertable<Database['people']> {
  return {
    id: 'writer',
    name: '周晓文',
    account: 'writer',
    passwordHash: '-',
    phone: '',
    isActive: 1,
    createdAt: AT,
    ...row,
  }
}

/** A speech that is being drafted. */
export function aDocumentRow(row: Partial<Selectable<Database['documents']>> = {}): Selectable<Database['documents']> {
  return {
    id: 'document',
    kind: 'speech',
    title: '在全市办公室系统工作会议上的讲话',
    unitId: 'office',
    createdBy: 'writer',
    createdAt: AT,
    updatedAt: AT,
    urgency: 'normal',
    issuingNumber: null,
    templateVersion: 1,
    routeId: 'speech',
    routeVersion: 1,
    run: '{}',
    stage: 'drafting',
    stepName: '拟稿',
    frozenVersionId: null,
    heldSince: null,
    revision: 0,
    deletedAt: null,
    ...row,
  }
}

/** Stores a document with the unit and the person it needs. */
export async function insertDocument(
  db: Kysely<Database>,
  row: Partial<Selectable<Database['documents']>> = {},
): Promise<void> {
  await db
    .insertInto('units')
    .values(aUnitRow())
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('people')
    .values(aPersonRow())
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db.insertInto('documents').values(aDocumentRow(row)).execute()
}
