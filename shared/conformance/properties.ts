import { childOf, childrenOf, numberOf, switchOf, valueIn, type XmlElement } from '../docx-import/xml-element.ts'

/** Property elements that hold for something, the most general first: a later one that says something wins. */
export type Layers = readonly XmlElement[]

/** An attribute of a property, from the layer that says it last. Attributes of one property come from several layers. */
export function attributeIn(layers: Layers, property: string, attribute: string): string | undefined {
  for (const layer of layers.toReversed()) {
    const value = childOf(layer, property)?.attributes[attribute]
    if (value !== undefined) return value
  }
  return undefined
}

/** The same as a number. */
export function numberIn(layers: Layers, property: string, attribute = 'w:val'): number | undefined {
  return numberOf(attributeIn(layers, property, attribute))
}

/** A switch, from the layer that says it last; `undefined` when none does. */
export function isOn(layers: Layers, property: string): boolean | undefined {
  for (const layer of layers.toReversed()) {
    const value = switchOf(layer, property)
    if (value !== undefined) return value
  }
  return undefined
}

/** Styles and defaults of a file as layers. */
export interface StyleLayers {
  /** Properties of a paragraph of this style, `pPr` or `rPr`, the defaults of the file included. */
  paragraph(styleId: string | undefined, property: 'w:pPr' | 'w:rPr'): Layers
  /** Properties of a character style. */
  character(styleId: string | undefined): Layers
  /** The name of a style as word processors show it. */
  nameOf(styleId: string | undefined): string
  readonly names: ReadonlySet<string>
}

/** Longest chain of styles based on each other; a longer one comes back to itself. */
const LONGEST_CHAIN = 32

/** Reads `styles.xml`; a file without it has neither styles nor defaults. */
export function styleLayers(root: XmlElement | undefined): StyleLayers {
  const styles = childrenOf(root, 'w:style')
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const usual = styles.find(isDefaultParagraph)?.attributes['w:styleId']
  const defaults = childOf(root, 'w:docDefaults')
  const chainOf = (id: string | undefined): readonly XmlElement[] => {
    const chain: XmlElement[] = []
    for (let next = id; next !== undefined && chain.length < LONGEST_CHAIN; ) {
      const style = byId.get(next)
      if (style === undefined) break
      chain.unshift(style)
      next = valueIn(style, 'w:basedOn')
    }
    return chain
  }
  const parts = (styleId: string | undefined, property: string) =>
    chainOf(styleId).flatMap((style) => childOf(style, property) ?? [])
  const known = new Map<string, Layers>()
  return {
    paragraph(styleId, property) {
      const id = styleId !== undefined && byId.has(styleId) ? styleId : usual
      const key = `${property} ${id}`
      const before = known.get(key)
      if (before !== undefined) return before
      const base = childOf(childOf(defaults, `${property}Default`), property)
      const layers = [...(base === undefined ? [] : [base]), ...parts(id, property)]
      known.set(key, layers)
      return layers
    },
    character: (styleId) => parts(styleId, 'w:rPr'),
    nameOf: (styleId) => valueIn(byId.get(styleId ?? usual ?? ''), 'w:name') ?? '',
    names: new Set(styles.map((style) => valueIn(style, 'w:name') ?? '')),
  }
}

function isDefaultParagraph({ attributes }: XmlElement): boolean {
  return attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '')
}
