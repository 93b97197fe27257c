import type { Kysely } from 'kysely'
import type { StoredDocument } from '#server/features/document-core/index.ts'
import { readText, snapshotOf } from '#server/features/versions/index.ts'
import type { Database } from '#server/storage/schema.ts'
import { type DocumentView, paragraphsOf } from '#shared/document/view.ts'
import { notFound } from '#shared/kernel/domain-error.ts'
import type { TextRange } from '#shared/kernel/mapped-text.ts'

/** A signed text with the version that holds it. */
export interface SignedText {
  readonly versionId: string
  readonly sha256: string
  readonly view: DocumentView
}

/** The text of a version of a document. Throws `version.notFound`. */
export async function readSignedText(
  db: Kysely<Database>,
  document: Pick<StoredDocument, 'kind'>,
  versionId: string | null,
): Promise<SignedText> {
  const row = await db.selectFrom('versions').selectAll().where('id', '=', versionId).executeTakeFirst()
  if (row === undefined) throw notFound('version')
  return {
    versionId: row.id,
    sha256: row.sha256,
    view: readText(document.kind, snapshotOf(row)).view,
  }
}

/** Where in a text something stands. */
export interface TextPlace extends TextRange {
  readonly blockId: string
}

/** The text of a paragraph; empty when the text has no such paragraph. */
export function paragraphText({ view }: SignedText, blockId: string): string {
  return [...paragraphsOf(view.blocks)].find(({ id }) => id === blockId)?.text ?? ''
}

const CONTEXT_CHARACTERS = 30

/** The words at a place, with some of what stands before and after them. */
export function quoteAt(text: SignedText, { blockId, from, to }: TextPlace) {
  const whole = paragraphText(text, blockId)
  return {
    before: whole.slice(Math.max(0, from - CONTEXT_CHARACTERS), from),
    quote: whole.slice(from, to),
    after: whole.slice(to, to + CONTEXT_CHARACTERS),
  }
}
