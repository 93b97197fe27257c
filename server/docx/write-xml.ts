import { PROPERTY_ORDER } from '#shared/conformance/property-order.ts'
import type { WordXml } from './word-element.ts'
import { escapeXml } from './xml.ts'

type Attributes = Readonly<Record<string, unknown>>

/**
 * The XML of an element as the docx library describes it: one key, the name; its value a text, an object with `_attr`,
 * or a list of attributes, texts and elements. The children of property elements are put into the order of the schema.
 */
export function writeXml(xml: WordXml): string {
  const [entry] = Object.entries(xml)
  if (entry === undefined) return ''
  const [name, value] = entry
  const { attributes, children } = partsOf(value)
  const content = inSchemaOrder(name, children)
    .map((child) => (typeof child === 'object' ? writeXml(child) : escapeXml(String(child))))
    .join('')
  const start = `<${name}${attributes.map(writeAttributes).join('')}`
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

interface Parts {
  readonly attributes: readonly Attributes[]
  readonly children: readonly (WordXml | string | number)[]
}

function partsOf(value: unknown): Parts {
  if (typeof value !== 'object' || value === null) return { attributes: [], children: [value as string | number] }
  if (!Array.isArray(value)) return { attributes: '_attr' in value ? [value._attr as Attributes] : [], children: [] }
  const isAttributes = (part: unknown): part is { readonly _attr: Attributes } =>
    typeof part === 'object' && part !== null && '_attr' in part
  return {
    attributes: value.filter(isAttributes).map((part) => part._attr),
    children: value.filter((part) => part !== undefined && !isAttributes(part)) as Parts['children'],
  }
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
}

function inSchemaOrder(name: string, children: Parts['children']): Parts['children'] {
  const order = PROPERTY_ORDER[name]
  if (order === undefined || children.length < 2) return children
  const rank = (child: Parts['children'][number]) =>
    typeof child === 'object' ? order.indexOf(Object.keys(child)[0] ?? '') : -1
  return children.toSorted((a, b) => rank(a) - rank(b))
}
