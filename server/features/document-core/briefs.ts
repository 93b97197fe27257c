import type { Kysely } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { briefsOf } from '#server/features/people/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { DocumentBrief } from '#shared/api/documents.ts'
import type { PersonBrief } from '#shared/api/people.ts'
import type { StoredDocument } from './stored-document.ts'

/** Looks people up by id; somebody the store does not know is shown without a name. */
export type People = (personId: string) => PersonBrief

/** People by id, read at once. */
export async function readPeople(db: Kysely<Database>, personIds: Iterable<string>): Promise<People> {
  const briefs = await briefsOf(db, personIds)
  return (personId) => briefs.get(personId) ?? { id: personId, name: '', unitName: '', title: '' }
}

/** Documents as lists show them, in the given order. */
export async function presentBriefs(
  context: Pick<ServerContext, 'db' | 'templates'>,
  documents: readonly StoredDocument[],
): Promise<readonly DocumentBrief[]> {
  const [people, units] = await Promise.all([
    readPeople(
      context.db,
      documents.flatMap((document) => [document.createdBy, ...document.run.handlers]),
    ),
    unitNames(
      context.db,
      documents.map((document) => document.unitId),
    ),
  ])
  return documents.map((document) => ({
    id: document.id,
    kind: document.kind,
    kindName: context.templates.template(document.kind).name,
    title: document.title,
    stage: document.stage,
    stepName: document.stepName,
    urgency: document.urgency,
    unitName: units.get(document.unitId) ?? '',
    createdBy: people(document.createdBy),
    createdAt: document.createdAt,
    updatedAt: document.updatedAt,
    handlers: document.run.handlers.map(people),
  }))
}

async function unitNames(db: Kysely<Database>, unitIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (unitIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('units')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(unitIds)])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
