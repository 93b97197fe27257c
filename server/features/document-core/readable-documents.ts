import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import { SIGNED_STAGES } from '#shared/permissions/document-access.ts'
import { type Actor, holdsRole } from '#shared/permissions/posts.ts'
import { CLOSED } from './task-outcome.ts'

type DocumentExpression = ExpressionBuilder<Database, 'documents'>

/** Lists that a person may ask for. */
export type DocumentScope = 'mine' | 'handled' | 'all'

/** Documents of a scope that are not in the bin, and that the person may read. */
export function documentsIn(db: Kysely<Database>, actor: Actor, scope: DocumentScope) {
  return db
    .selectFrom('documents')
    .where('deletedAt', 'is', null)
    .where((where) => SCOPES[scope](where, actor))
}

const SCOPES: Readonly<Record<DocumentScope, (where: DocumentExpression, actor: Actor) => Expression<SqlBool>>> = {
  mine: isWriter,
  handled: hasActed,
  all: mayRead,
}

/** `mayUseDocument(…, 'read', …)` as a condition of the store; a test holds the two equal. */
function mayRead(where: DocumentExpression, actor: Actor): Expression<SqlBool> {
  const headedUnits = actor.posts.filter((post) => post.role === 'sectionHead').map((post) => post.unitId)
  return where.or([
    isWriter(where, actor),
    isMember(where, actor, 'read'),
    hasActed(where, actor),
    mustAct(where, actor),
    ...(headedUnits.length > 0 ? [where('unitId', 'in', headedUnits)] : []),
    ...(holdsRole(actor, 'registryClerk') ? [where('stage', 'in', SIGNED_STAGES)] : []),
  ])
}

function isWriter(where: DocumentExpression, actor: Actor): Expression<SqlBool> {
  return where.or([where('createdBy', '=', actor.personId), isMember(where, actor, 'write')])
}

function isMember(where: DocumentExpression, actor: Actor, access: 'write' | 'read'): Expression<SqlBool> {
  return where.exists(
    where
      .selectFrom('documentMembers')
      .select('documentMembers.personId')
      .whereRef('documentMembers.documentId', '=', 'documents.id')
      .where('documentMembers.personId', '=', actor.personId)
      .where('documentMembers.access', '=', access),
  )
}

/** Handlers have an open task, and nobody else has one while a document is under review. */
function mustAct(where: DocumentExpression, actor: Actor): Expression<SqlBool> {
  return where.exists(tasksOf(where, actor).where('tasks.doneAt', 'is', null))
}

function hasActed(where: DocumentExpression, actor: Actor): Expression<SqlBool> {
  return where.exists(tasksOf(where, actor).where('tasks.doneAt', 'is not', null).where('tasks.outcome', '!=', CLOSED))
}

function tasksOf(where: DocumentExpression, actor: Actor) {
  return where
    .selectFrom('tasks')
    .select('tasks.id')
    .whereRef('tasks.documentId', '=', 'documents.id')
    .where('tasks.personId', '=', actor.personId)
}
