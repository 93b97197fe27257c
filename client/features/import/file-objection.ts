import { IMPORT_BYTES } from '#shared/api/import.ts'
import { type Catalogue, fill } from '#shared/messages/index.ts'

/** The size of the largest file that can be imported, in MiB. */
export const MOST_MEGABYTES = IMPORT_BYTES / 1024 / 1024

/** Why files cannot be imported, seen without opening them, or `null`. */
export function objectionTo(
  files: readonly Pick<File, 'size'>[],
  { importing, errors }: Pick<Catalogue, 'importing' | 'errors'>,
): string | null {
  if (files.length > 1) return importing.onlyOne
  const isTooLarge = files.some(({ size }) => size > IMPORT_BYTES)
  return isTooLarge ? fill(errors['import.tooLarge'], { most: MOST_MEGABYTES }) : null
}
