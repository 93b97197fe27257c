import type { Kysely } from 'kysely'
import * as Y from 'yjs'
import type { TextSnapshot } from '#server/collaboration/live-texts.ts'
import type { Database } from '#server/storage/schema.ts'
import type { DocumentContent } from '#shared/api/documents.ts'
import { SCHEMA_VERSION } from '#shared/document/schema.ts'
import { bodyJson, fieldsJson } from '#shared/document/yjs.ts'
import { notFound } from '#shared/kernel/domain-error.ts'
import type { VersionRow } from './keep-version.ts'

/** A version with its text. Throws `version.notFound`, also for the version of another document. */
export async function readVersion(db: Kysely<Database>, documentId: string, versionId: string): Promise<VersionRow> {
  const row = await db
    .selectFrom('versions')
    .selectAll()
    .where('id', '=', versionId)
    .where('documentId', '=', documentId)
    .executeTakeFirst()
  if (row === undefined) throw notFound('version')
  return row
}

/** The text of a version. */
export function snapshotOf(version: Pick<VersionRow, 'state'>): TextSnapshot {
  const doc = new Y.Doc({ gc: false })
  Y.applyUpdate(doc, version.state)
  return { body: bodyJson(doc), fields: fieldsJson(doc), state: version.state }
}

/** A text in the form that the editor and the page view read. */
export function presentContent(
  documentKind: string,
  { body, fields }: Pick<TextSnapshot, 'body' | 'fields'>,
): DocumentContent {
  return {
    documentKind,
    schemaVersion: SCHEMA_VERSION,
    body: { type: 'doc', content: [...body.content] },
    fields: Object.fromEntries(
      Object.entries(fields).map(([id, value]) => [id, typeof value === 'string' ? value : [...value]]),
    ),
  }
}
