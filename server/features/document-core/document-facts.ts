import type { Kysely } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { Database } from '#server/storage/schema.ts'
import { DomainError, notFound } from '#shared/kernel/domain-error.ts'
import { type DocumentAction, type DocumentFacts, mayUseDocument } from '#shared/permissions/document-access.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { stepOf } from '#shared/workflow/route.ts'
import { findDocument, type StoredDocument } from './stored-document.ts'
import { CLOSED } from './task-outcome.ts'

/** What deciding about documents takes. */
export type FactsContext = Pick<ServerContext, 'db' | 'templates'>

/** A document with the facts that decide who may do what with it. */
export interface AuthorizedDocument {
  readonly document: StoredDocument
  readonly facts: DocumentFacts
}

/** The facts that decide who may do what with a document; `null` when there is none or it lies in the bin. */
export async function documentFacts(context: FactsContext, documentId: string): Promise<DocumentFacts | null> {
  const document = await findDocument(context.db, documentId)
  return document === null ? null : factsOf(context, document)
}

/** The facts of a document that has been read already; within a transaction when one is given as `db`. */
export async function factsOf(context: FactsContext, document: StoredDocument): Promise<DocumentFacts> {
  const [members, formerHandlers] = await Promise.all([
    membersOf(context.db, document.id),
    formerHandlersOf(context.db, document.id),
  ])
  const step = stepOf(context.templates.route(document.routeId, document.routeVersion), document.run.stepId)
  return {
    unitId: document.unitId,
    createdBy: document.createdBy,
    stage: document.stage,
    textAccess: document.heldSince === null ? step.textAccess : 'comment',
    ...members,
    handlers: document.run.handlers,
    formerHandlers,
  }
}

/** The members of a document in the order in which they are shown. */
async function membersOf(
  db: Kysely<Database>,
  documentId: string,
): Promise<{ readonly writers: readonly string[]; readonly readers: readonly string[] }> {
  const rows = await db
    .selectFrom('documentMembers')
    .innerJoin('people', 'people.id', 'documentMembers.personId')
    .select(['personId', 'access'])
    .where('documentId', '=', documentId)
    .orderBy('people.name')
    .orderBy('personId')
    .execute()
  const withAccess = (access: 'write' | 'read') =>
    rows.filter((row) => row.access === access).map((row) => row.personId)
  return { writers: withAccess('write'), readers: withAccess('read') }
}

async function formerHandlersOf(db: Kysely<Database>, documentId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('tasks')
    .select('personId')
    .distinct()
    .where('documentId', '=', documentId)
    .where('doneAt', 'is not', null)
    .where('outcome', '!=', CLOSED)
    .execute()
  return rows.map((row) => row.personId)
}

/**
 * The document, when the person may do this with it: the one authorisation behind HTTP, WebSocket and export. Throws
 * `document.notFound` when the person may not even read it, `permission.denied` otherwise.
 */
export async function authorize(
  context: FactsContext,
  actor: Actor,
  action: DocumentAction,
  documentId: string,
): Promise<AuthorizedDocument> {
  const document = await findDocument(context.db, documentId)
  if (document === null) throw notFound('document')

  const facts = await factsOf(context, document)
  if (!mayUseDocument(actor, 'read', facts)) throw notFound('document')
  if (!mayUseDocument(actor, action, facts)) throw new DomainError('permission.denied', 403)
  return { document, facts }
}

/** Everyone who writes the document: its creator first. */
export function writersOf(document: Pick<StoredDocument, 'createdBy'>, facts: DocumentFacts): readonly string[] {
  return [document.createdBy, ...facts.writers.filter((personId) => personId !== document.createdBy)]
}
