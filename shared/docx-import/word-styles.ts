import { type ParagraphFormat, paragraphFormat, type RunFormat, runFormat } from './word-formats.ts'
import { childOf, childrenOf, valueIn, type XmlElement } from './xml-element.ts'

/** A paragraph style with everything it takes over from the styles it is based on. */
export interface WordStyle {
  readonly id: string
  /** Built-in styles have their English names in every language of Word; `''` for a style the file does not have. */
  readonly name: string
  readonly paragraph: ParagraphFormat
  readonly run: RunFormat
}

/** The styles of a file. */
export interface WordStyles {
  /** The style of a paragraph that names this one, or none. */
  paragraph(id: string | undefined): WordStyle
  /** What a character style says. */
  character(id: string | undefined): RunFormat
  /** Names of all paragraph styles. */
  readonly names: ReadonlySet<string>
}

/** Reads `styles.xml`; a file without it has no styles, which is not a mistake. */
export function readStyles(root: XmlElement | undefined): WordStyles {
  const elements = childrenOf(root, 'w:style')
  const byId = new Map(elements.map((element) => [element.attributes['w:styleId'] ?? '', element]))
  const isDefault = (element: XmlElement) => ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '')
  const isParagraph = (element: XmlElement) => element.attributes['w:type'] === 'paragraph'
  const usual = elements.find((element) => isParagraph(element) && isDefault(element))?.attributes['w:styleId']
  const defaults = readDefaults(root)
  const known = new Map<string, WordStyle>()

  const resolve = (id: string): WordStyle => {
    const before = known.get(id)
    if (before !== undefined) return before
    const chain = chainOf(byId, id)
    const style: WordStyle = {
      id,
      name: valueIn(byId.get(id), 'w:name') ?? '',
      paragraph: Object.assign({}, defaults.paragraph, ...chain.map((part) => paragraphFormat(childOf(part, 'w:pPr')))),
      run: Object.assign({}, defaults.run, ...chain.map((part) => runFormat(childOf(part, 'w:rPr')))),
    }
    known.set(id, style)
    return style
  }
  return {
    names: new Set(elements.filter(isParagraph).map((element) => valueIn(element, 'w:name') ?? '')),
    paragraph: (id) => resolve(id !== undefined && byId.has(id) ? id : (usual ?? '')),
    character: (id) =>
      id === undefined ? {} : Object.assign({}, ...chainOf(byId, id).map((part) => runFormat(childOf(part, 'w:rPr')))),
  }
}

function readDefaults(root: XmlElement | undefined): { readonly paragraph: ParagraphFormat; readonly run: RunFormat } {
  const defaults = childOf(root, 'w:docDefaults')
  return {
    paragraph: paragraphFormat(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
    run: runFormat(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
  }
}

/** A style and those it is based on, the most basic one first. A chain that comes back to itself ends there. */
function chainOf(byId: ReadonlyMap<string, XmlElement>, id: string): readonly XmlElement[] {
  const chain: XmlElement[] = []
  const seen = new Set<string>()
  for (let next: string | undefined = id; next !== undefined && !seen.has(next); ) {
    const element = byId.get(next)
    if (element === undefined) break
    seen.add(next)
    chain.push(element)
    next = valueIn(element, 'w:basedOn')
  }
  return chain.reverse()
}
