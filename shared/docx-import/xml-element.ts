/** An element of a part of a Word file. Names carry the usual prefix of their namespace (`w:p`), whatever the file uses. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The characters directly inside; kept only for elements that hold text. */
  readonly text: string
}

/** Elements whose characters are text; what stands between all others is the layout of the file. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t', 'a:t'])

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** Every child of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** The `w:val` of the first child of that name. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}

/** A whole number in an attribute; `undefined` when there is none or it is no number. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number.parseFloat(text)
  return Number.isFinite(value) ? value : undefined
}

/** A switch such as `<w:b/>` or `<w:b w:val="0"/>`; `undefined` when it is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name)
  if (child === undefined) return undefined
  const value = child.attributes['w:val']
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}

/** Every element of that name at any depth, in the order of the file; does not look inside those it finds. */
export function descendantsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)))
}
