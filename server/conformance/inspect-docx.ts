import type { UNPACK_LIMITS } from '#server/docx-import/limits.ts'
import { wordParts } from '#server/docx-import/read-docx.ts'
import { openWordPackage } from '#server/docx-import/word-package.ts'
import { type Conformity, conform } from '#shared/conformance/conform.ts'
import type { ConformanceOptions } from '#shared/conformance/inspected-file.ts'
import { readWordDocument } from '#shared/docx-import/word-reader.ts'
import type { XmlElement } from '#shared/docx-import/xml-element.ts'

/** Checks the bytes of a Word file by its XML. Throws the refusals of `openWordPackage`. */
export function inspectDocx(bytes: Uint8Array, options: ConformanceOptions, limits?: typeof UNPACK_LIMITS): Conformity {
  const file = openWordPackage(bytes, limits)
  const furniture = new Map<string, XmlElement>()
  for (const relation of file.relations) {
    if (!/\/(?:header|footer)$/.test(relation.type)) continue
    const part = file.part(relation)
    if (part !== undefined) furniture.set(relation.id, part)
  }
  const parts = {
    document: file.document,
    styles: file.partOf('styles'),
    settings: file.partOf('settings'),
    furniture,
    text: readWordDocument(wordParts(file)),
  }
  return conform(parts, options)
}
