import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { TEXT_ELEMENTS, type XmlElement } from '#shared/docx-import/xml-element.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { UNPACK_LIMITS } from './limits.ts'
import { beyondLimit, damaged } from './refusals.ts'

/** Namespaces by the prefix they usually have; strict files (ISO 29500) use other addresses for the same names. */
const USUAL_PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml(\/2006)?\/main$/, 'w'],
  [/\/officeDocument(\/2006)?\/relationships$/, 'r'],
  [/\/drawingml(\/2006)?\/main$/, 'a'],
  [/\/officeDocument(\/2006)?\/math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/wordprocessingShape$/, 'wps'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
]

type Draft = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { readonly children: XmlElement[] }

/**
 * The root element of a part. Declares nothing and loads nothing: a document type, the only way to entities of one's
 * own and to files elsewhere, is refused. Throws `import.declarations`, `import.damaged` or `import.beyond.*`.
 */
export function parseXml(xml: string, limits: typeof UNPACK_LIMITS = UNPACK_LIMITS): XmlElement {
  const reader = new ElementReader(limits)
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  parser.on('doctype', () => {
    throw new DomainError('import.declarations', 422)
  })
  parser.on('error', (error) => {
    throw damaged(error)
  })
  parser.on('opentag', (tag) => reader.open(tag))
  parser.on('closetag', () => reader.close())
  parser.on('text', (text) => reader.addText(text))
  parser.on('cdata', (text) => reader.addText(text))
  parser.write(xml).close()
  return reader.root()
}

/** Builds elements while the parser goes through a part. */
class ElementReader {
  private readonly limits: typeof UNPACK_LIMITS
  private readonly path: Draft[] = []
  private readonly prefixes = new Map<string, string>()
  private readonly names = new Map<string, string>()
  private count = 0
  private first: XmlElement | null = null

  constructor(limits: typeof UNPACK_LIMITS) {
    this.limits = limits
  }

  open({ name, attributes }: SaxesTagPlain): void {
    this.count += 1
    if (this.count > this.limits.elements) throw beyondLimit('elements')
    if (this.path.length >= this.limits.depth) throw beyondLimit('depth')
    this.notePrefixes(attributes)
    const element: Draft = {
      name: this.usualName(name),
      attributes: this.usualNames(attributes),
      children: [],
      text: '',
    }
    this.path.at(-1)?.children.push(element)
    this.first ??= element
    this.path.push(element)
  }

  close(): void {
    this.path.pop()
  }

  addText(text: string): void {
    const element = this.path.at(-1)
    if (element !== undefined && TEXT_ELEMENTS.has(element.name)) element.text += text
  }

  root(): XmlElement {
    if (this.first === null) throw damaged()
    return this.first
  }

  /** Prefixes hold for the whole part: no program gives one of them two meanings. */
  private notePrefixes(attributes: Readonly<Record<string, string>>): void {
    for (const [name, uri] of Object.entries(attributes)) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
      const usual = USUAL_PREFIXES.find(([pattern]) => pattern.test(uri))?.[1]
      if (usual === undefined) continue
      this.prefixes.set(name.slice('xmlns:'.length), usual)
      this.names.clear()
    }
  }

  private usualNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    // No prototype: a file may name an attribute as it likes.
    const renamed: Record<string, string> = Object.create(null)
    for (const name in attributes) {
      const value = attributes[name]
      // An attribute without a prefix belongs to its element, not to the namespace of elements without one.
      if (value !== undefined) renamed[name.includes(':') ? this.usualName(name) : name] = value
    }
    return renamed
  }

  private usualName(name: string): string {
    const known = this.names.get(name)
    if (known !== undefined) return known
    const colon = name.indexOf(':')
    const usual = this.prefixes.get(colon < 0 ? '' : name.slice(0, colon))
    const renamed = usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`
    // Remembered for the few names a file uses, not for as many as a hostile one invents.
    if (this.names.size < 1000) this.names.set(name, renamed)
    return renamed
  }
}
