import type { Kysely } from 'kysely'
import { readPeople } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { VersionBrief } from '#shared/api/documents.ts'
import { BRIEF_COLUMNS, presentVersion } from './present-version.ts'

/** The versions of a document, newest first. */
export async function listVersions(db: Kysely<Database>, documentId: string): Promise<VersionBrief[]> {
  const rows = await db
    .selectFrom('versions')
    .select(BRIEF_COLUMNS)
    .where('documentId', '=', documentId)
    .orderBy('number', 'desc')
    .execute()
  const people = await readPeople(
    db,
    rows.map((row) => row.createdBy),
  )
  return rows.map((row) => presentVersion(row, people))
}

/** One version as lists show it, or `null`. */
export async function findVersionBrief(db: Kysely<Database>, versionId: string | null): Promise<VersionBrief | null> {
  if (versionId === null) return null
  const row = await db.selectFrom('versions').select(BRIEF_COLUMNS).where('id', '=', versionId).executeTakeFirst()
  return row === undefined ? null : presentVersion(row, await readPeople(db, [row.createdBy]))
}
