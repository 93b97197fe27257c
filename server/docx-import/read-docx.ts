import type { WordDocument } from '#shared/docx-import/word-document.ts'
import { readWordDocument, type WordParts } from '#shared/docx-import/word-reader.ts'
import type { XmlElement } from '#shared/docx-import/xml-element.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { UNPACK_LIMITS } from './limits.ts'
import { parseXml } from './parse-xml.ts'
import { type Archive, openArchive } from './read-archive.ts'
import { damaged } from './refusals.ts'

/** The beginning of a compound file: an old .doc, or a .docx under a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP_FILE = [0x50, 0x4b]

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

/**
 * Reads a Word file. Throws `import.notWord`, `import.oldFormat`, `import.damaged`, `import.encrypted`,
 * `import.declarations` or `import.beyond.*`; nothing outside the file is ever opened.
 */
export function readDocx(bytes: Uint8Array, limits: typeof UNPACK_LIMITS = UNPACK_LIMITS): WordDocument {
  refuseOtherFormats(bytes)
  const archive = openArchive(bytes, limits)
  const read = (name: string) => readPart(archive, name, limits)
  const main = mainPart(read)
  const document = read(main)
  if (document === undefined) throw new DomainError('import.notWord', 422)
  return readWordDocument({ document, ...otherParts(main, document, read) })
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const startsWith = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte)
  if (startsWith(COMPOUND_FILE)) throw new DomainError('import.oldFormat', 422)
  if (!startsWith(ZIP_FILE)) throw damaged()
}

type ReadPart = (name: string) => XmlElement | undefined

function readPart(archive: Archive, name: string, limits: typeof UNPACK_LIMITS): XmlElement | undefined {
  const bytes = archive.read(name)
  if (bytes === null) return undefined
  return parseXml(decodeXml(bytes), limits)
}

/** XML is UTF-8, or UTF-16 with a mark; a part in any other encoding does not occur. */
function decodeXml(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes)
}

/** The document is the part that the package names; nearly always `word/document.xml`. */
function mainPart(read: ReadPart): string {
  const relations = relationsOf(read('_rels/.rels'))
  const main = relations.find(({ type }) => type.endsWith('/officeDocument'))
  return main === undefined ? 'word/document.xml' : resolve('', main.target)
}

function relationsOf(root: XmlElement | undefined): readonly Relation[] {
  return (root?.children ?? [])
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      type: attributes.Type ?? '',
      target: attributes.Target ?? '',
    }))
}

/** Most headers and footers that are read; three a section are usual. */
const MOST_FURNITURE = 24

function otherParts(main: string, document: XmlElement, read: ReadPart): Omit<WordParts, 'document'> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const name = main.slice(folder.length)
  const relations = relationsOf(read(`${folder}_rels/${name}.rels`))
  const partOf = (type: string) => {
    const relation = relations.find((candidate) => candidate.type.endsWith(`/${type}`))
    return relation === undefined ? undefined : read(resolve(folder, relation.target))
  }
  const used = furnitureIds(document)
  const furniture = relations
    .filter(({ id, type }) => used.has(id) && /\/(?:header|footer)$/.test(type))
    .slice(0, MOST_FURNITURE)
    .flatMap(({ target }) => read(resolve(folder, target)) ?? [])
  const named = {
    styles: partOf('styles'),
    numbering: partOf('numbering'),
    footnotes: partOf('footnotes'),
    endnotes: partOf('endnotes'),
    comments: partOf('comments'),
    commentsExtended: partOf('commentsExtended'),
  }
  return { furniture, ...Object.fromEntries(Object.entries(named).filter(([, part]) => part !== undefined)) }
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

/** The name of a part that another part refers to; addresses outside the package name none. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target
  const names: string[] = []
  for (const name of path.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '.' && name !== '') names.push(name)
  }
  return names.join('/')
}
