import type { Kysely } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { readPeople, type StoredDocument } from '#server/features/document-core/index.ts'
import { readText } from '#server/features/versions/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { ActRecord } from '#shared/api/documents.ts'
import { type PresentState, standingActs } from '#shared/workflow/standing.ts'
import { type ActDetails, readDetails } from './act-details.ts'

type RecordContext = Pick<ServerContext, 'db' | 'templates' | 'texts'>

/** The record of a document, oldest first, each line with whether it still stands. */
export async function listActs(context: RecordContext, document: StoredDocument): Promise<ActRecord[]> {
  const { sha256 } = readText(document.kind, await context.texts.read(document.id))
  return presentActs(context, document, { sha256, round: document.run.round })
}

/** The latest return of a document, or `null`. Whether it stands does not depend on the text. */
export async function latestReturn(context: RecordContext, document: StoredDocument): Promise<ActRecord | null> {
  const records = await presentActs(context, document, { sha256: '', round: document.run.round })
  return records.findLast((record) => record.act === 'return') ?? null
}

async function presentActs(
  context: RecordContext,
  document: StoredDocument,
  present: PresentState,
): Promise<ActRecord[]> {
  const entries = await readEntries(context.db, document.id)
  const people = await readPeople(
    context.db,
    entries.map((entry) => entry.actorId),
  )
  const route = context.templates.route(document.routeId, document.routeVersion)
  const standing = standingActs(route, entries, present)
  return entries.map((entry) => ({
    id: entry.id,
    at: entry.at,
    act: entry.act,
    person: people(entry.actorId),
    stepName: entry.stepName,
    toStepName: entry.toStepName,
    opinion: entry.opinion,
    box: entry.box,
    versionId: entry.versionId,
    sha256: entry.sha256,
    isCurrent: standing.has(entry.id),
  }))
}

interface Entry extends ActDetails {
  readonly id: string
  readonly at: string
  readonly act: string
  readonly actorId: string
  readonly returnToStepId: string | null
}

async function readEntries(db: Kysely<Database>, documentId: string): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom('acts')
    .select(['id', 'at', 'act', 'actorId', 'details'])
    .where('documentId', '=', documentId)
    .orderBy('seq')
    .execute()
  return rows.map(({ details, ...row }) => {
    const read = readDetails(details)
    return { ...row, ...read, returnToStepId: read.returnTo?.stepId ?? null }
  })
}
