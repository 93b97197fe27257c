import type { People } from '#server/features/document-core/index.ts'
import type { VersionBrief } from '#shared/api/documents.ts'
import type { VersionRow } from './keep-version.ts'

/** The columns that a list of versions needs: not the text. */
export const BRIEF_COLUMNS = [
  'id',
  'number',
  'label',
  'sha256',
  'createdBy',
  'createdAt',
  'reason',
  'characters',
] as const

/** A version as lists show it. */
export function presentVersion(row: Pick<VersionRow, (typeof BRIEF_COLUMNS)[number]>, people: People): VersionBrief {
  return {
    id: row.id,
    number: row.number,
    label: row.label,
    sha256: row.sha256,
    createdBy: people(row.createdBy),
    createdAt: row.createdAt,
    reason: row.reason,
    characters: row.characters,
  }
}
