import type { Selectable, Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { Database } from '#server/storage/schema.ts'
import { SCHEMA_VERSION } from '#shared/document/schema.ts'
import { countBlocks } from '#shared/document/statistics.ts'
import { toChineseNumeral } from '#shared/kernel/chinese-numerals.ts'
import { fill, messages } from '#shared/messages/index.ts'
import type { ReadText } from './read-text.ts'

export type VersionRow = Selectable<Database['versions']>

/** A version to be kept. An empty label becomes 一稿, 二稿 and so on. */
export interface NewVersion {
  readonly documentId: string
  readonly personId: string
  readonly text: ReadText
  readonly label: string
  readonly reason: string
}

/**
 * Keeps a text as the next version of its document. A text equal to that of the latest version is that version: a
 * second row would only say the same. The caller has locked the document, so numbers have no gaps and no doubles.
 */
export async function keepVersion(
  context: Pick<ServerContext, 'clock' | 'identifiers'>,
  transaction: Transaction<Database>,
  version: NewVersion,
): Promise<{ readonly version: VersionRow; readonly isNew: boolean }> {
  const latest = await transaction
    .selectFrom('versions')
    .selectAll()
    .where('documentId', '=', version.documentId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (latest?.sha256 === version.text.sha256) return { version: latest, isNew: false }

  const row = rowOf(context, version, (latest?.number ?? 0) + 1)
  await transaction.insertInto('versions').values(row).execute()
  return { version: row, isNew: true }
}

function rowOf(
  { clock, identifiers }: Pick<ServerContext, 'clock' | 'identifiers'>,
  { documentId, personId, text, label, reason }: NewVersion,
  number: number,
): VersionRow {
  return {
    id: identifiers.next(),
    documentId,
    number,
    label: label === '' ? numberedLabel(number) : label,
    reason,
    createdBy: personId,
    createdAt: clock.now().toISOString(),
    state: text.snapshot.state,
    canonical: text.canonical,
    sha256: text.sha256,
    characters: countBlocks(text.view.blocks),
    schemaVersion: SCHEMA_VERSION,
  }
}

/** Labels are kept as they are on paper, whatever language the interface of their author has. */
function numberedLabel(number: number): string {
  return fill(messages['zh-CN'].record.versions.numbered, { number: toChineseNumeral(number) })
}
