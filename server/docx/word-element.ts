import { FileChild, type IContext, type IXmlableObject, Paragraph, XmlComponent } from 'docx'

/** An element of WordprocessingML in the form the docx library writes; attribute and child names without `w:`. */
export type WordXml = IXmlableObject

/** An element with its attributes and children, in the order given. Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (WordXml | string)[] = [],
): WordXml {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  const attr = Object.fromEntries(given.map(([key, value]) => [key.includes(':') ? key : `w:${key}`, value]))
  // Without children an object, not a list: the library writes an empty list as an opening and a closing tag.
  if (children.length === 0) return { [`w:${name}`]: given.length === 0 ? {} : { _attr: attr } }
  return { [`w:${name}`]: given.length === 0 ? children : [{ _attr: attr }, ...children] }
}

/** An element that has nothing but a value. */
export function valued(name: string, value: string | number): WordXml {
  return { [`w:${name}`]: { _attr: { 'w:val': value } } }
}

class FinishedParagraph extends FileChild {
  readonly #xml: WordXml

  constructor(xml: WordXml) {
    super('w:p')
    this.#xml = xml
  }

  override prepForXml(): WordXml {
    return this.#xml
  }
}

/**
 * A paragraph that is handed to the library as finished XML. The library's own paragraphs are several objects a run and
 * lack half of the properties an official document needs.
 */
export function wordParagraph(children: readonly WordXml[]): Paragraph {
  // Cells and headers ask for the library's class, but look only at the name of the element.
  return new FinishedParagraph(element('p', {}, children)) as unknown as Paragraph
}

/** Whether it is a paragraph made by {@link wordParagraph}. */
export function isFinished(child: unknown): boolean {
  return child instanceof FinishedParagraph
}

class SectionEnd extends Paragraph {
  readonly #finished: FinishedParagraph

  constructor(finished: FinishedParagraph) {
    super({})
    this.#finished = finished
  }

  override prepForXml(context: IContext): WordXml {
    // What the library has put into the paragraph it knows goes into ours: `w:sectPr`, the last of the properties.
    const [section] = childrenOf(super.prepForXml(context), 'w:pPr')
    const own = this.#finished.prepForXml()
    if (section === undefined) return own
    const [properties, ...content] = contentOf(own['w:p'])
    const isProperties = properties !== undefined && 'w:pPr' in properties
    const known = isProperties ? contentOf(properties['w:pPr']) : []
    const rest = isProperties ? content : contentOf(own['w:p'])
    return element('p', {}, [element('pPr', {}, [...known, section]), ...rest])
  }
}

function contentOf(value: unknown): readonly WordXml[] {
  return Array.isArray(value) ? (value as readonly WordXml[]) : []
}

function childrenOf(xml: WordXml | undefined, name: string): readonly WordXml[] {
  const child = contentOf(xml?.['w:p']).find((part) => name in part)
  return contentOf(child?.[name])
}

/** A finished paragraph that ends a section: it takes the properties of the section into its own. */
export function sectionEnd(paragraph: Paragraph): Paragraph {
  return new SectionEnd(paragraph as unknown as FinishedParagraph)
}

/** A style, or the defaults of all, handed to the library as finished XML. */
export class WordComponent extends XmlComponent {
  readonly #xml: WordXml

  constructor(name: 'w:style' | 'w:docDefaults', xml: WordXml) {
    super(name)
    this.#xml = xml
  }

  override prepForXml(): WordXml {
    return this.#xml
  }
}
