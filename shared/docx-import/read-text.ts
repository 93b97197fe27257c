import { droppedFurniture, readForeignText } from './foreign-text.ts'
import { readOwnExport } from './own-export.ts'
import type { ReadText } from './read-lines.ts'
import { isOwnExport } from './style-kinds.ts'
import type { WordDocument } from './word-document.ts'

/** A Word file as lines for recognition; our own exports are read by their styles alone. */
export function readWordText(document: WordDocument): ReadText & {
  readonly isOwn: boolean
  readonly notices: WordDocument['notices']
} {
  if (isOwnExport(document.styleNames)) return { ...readOwnExport(document), isOwn: true, notices: document.notices }
  const headerText = droppedFurniture(document)
  const notices = headerText === 0 ? document.notices : { ...document.notices, headerText }
  return { ...readForeignText(document), isOwn: false, notices }
}
