import type { WordDocument } from '#shared/docx-import/word-document.ts'
import { readWordDocument, type WordParts } from '#shared/docx-import/word-reader.ts'
import type { XmlElement } from '#shared/docx-import/xml-element.ts'
import { UNPACK_LIMITS } from './limits.ts'
import { openWordPackage, type WordPackage } from './word-package.ts'

/** Reads the text of a Word file. Throws the refusals of `openWordPackage`. */
export function readDocx(bytes: Uint8Array, limits: typeof UNPACK_LIMITS = UNPACK_LIMITS): WordDocument {
  return readWordDocument(wordParts(openWordPackage(bytes, limits)))
}

/** Most headers and footers that are read; three a section are usual. */
const MOST_FURNITURE = 24

/** The parts of a file that hold its text. */
export function wordParts(file: WordPackage): WordParts {
  const used = furnitureIds(file.document)
  const furniture = file.relations
    .filter(({ id, type }) => used.has(id) && /\/(?:header|footer)$/.test(type))
    .slice(0, MOST_FURNITURE)
    .flatMap((relation) => file.part(relation) ?? [])
  const named = {
    styles: file.partOf('styles'),
    settings: file.partOf('settings'),
    numbering: file.partOf('numbering'),
    footnotes: file.partOf('footnotes'),
    endnotes: file.partOf('endnotes'),
    comments: file.partOf('comments'),
    commentsExtended: file.partOf('commentsExtended'),
  }
  const given = Object.fromEntries(Object.entries(named).filter(([, part]) => part !== undefined))
  return { document: file.document, furniture, ...given }
}

/** Headers and footers that a section uses; files keep others that no page shows. */
function furnitureIds(document: XmlElement): ReadonlySet<string> {
  const ids = new Set<string>()
  const visit = (element: XmlElement) => {
    if (element.name === 'w:headerReference' || element.name === 'w:footerReference') {
      ids.add(element.attributes['r:id'] ?? '')
    }
    for (const child of element.children) visit(child)
  }
  visit(document)
  return ids
}
