import { readForeignText } from './foreign-text.ts'
import { readOwnExport } from './own-export.ts'
import type { ReadText } from './read-lines.ts'
import { isOwnExport } from './style-kinds.ts'
import type { WordDocument } from './word-document.ts'

/** The text of a Word file as lines for recognition; our own exports are read by their styles alone. */
export function readWordText(document: WordDocument): ReadText & { readonly isOwn: boolean } {
  const isOwn = isOwnExport(document.styleNames)
  return { ...(isOwn ? readOwnExport(document) : readForeignText(document)), isOwn }
}
