import type { XmlElement } from '#shared/docx-import/xml-element.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { UNPACK_LIMITS } from './limits.ts'
import { parseXml } from './parse-xml.ts'
import { openArchive } from './read-archive.ts'
import { damaged } from './refusals.ts'

/** The beginning of a compound file: an old .doc, or a .docx under a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP_FILE = [0x50, 0x4b]

/** A part that the document refers to. */
export interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** A Word file opened safely: every part is unpacked and parsed within the limits, and only when it is asked for. */
export interface WordPackage {
  readonly document: XmlElement
  /** What the document refers to inside the file. */
  readonly relations: readonly Relation[]
  /** The part of a relation. */
  part(relation: Relation): XmlElement | undefined
  /** The first part of a type such as `styles`. */
  partOf(type: string): XmlElement | undefined
}

/**
 * Opens a Word file. Throws `import.notWord`, `import.oldFormat`, `import.damaged`, `import.encrypted`,
 * `import.declarations` or `import.beyond.*`; nothing outside the file is ever opened.
 */
export function openWordPackage(bytes: Uint8Array, limits: typeof UNPACK_LIMITS = UNPACK_LIMITS): WordPackage {
  refuseOtherFormats(bytes)
  const archive = openArchive(bytes, limits)
  const read = (name: string) => {
    const part = archive.read(name)
    return part === null ? undefined : parseXml(decodeXml(part), limits)
  }
  const main = mainPart(read)
  const document = read(main)
  if (document === undefined) throw new DomainError('import.notWord', 422)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = relationsOf(read(`${folder}_rels/${main.slice(folder.length)}.rels`))
  const part = (relation: Relation) => read(resolve(folder, relation.target))
  return {
    document,
    relations,
    part,
    partOf(type) {
      const relation = relations.find((candidate) => candidate.type.endsWith(`/${type}`))
      return relation === undefined ? undefined : part(relation)
    },
  }
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const startsWith = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte)
  if (startsWith(COMPOUND_FILE)) throw new DomainError('import.oldFormat', 422)
  if (!startsWith(ZIP_FILE)) throw damaged()
}

type ReadPart = (name: string) => XmlElement | undefined

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
