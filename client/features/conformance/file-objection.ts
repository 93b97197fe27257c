import { CONFORMANCE_BYTES } from '#shared/api/conformance.ts'
import { type Catalogue, fill } from '#shared/messages/index.ts'

/** Why files cannot be checked, seen without opening them, or `null`. */
export function objectionTo(
  files: readonly Pick<File, 'name' | 'size'>[],
  { conformance }: Pick<Catalogue, 'conformance'>,
): string | null {
  if (files.length > 1) return conformance.onlyOne
  const [file] = files
  if (file === undefined) return null
  if (!file.name.toLowerCase().endsWith('.docx')) return conformance.notDocx
  const most = CONFORMANCE_BYTES / 1024 / 1024
  return file.size > CONFORMANCE_BYTES ? fill(conformance.types, { most }) : null
}
