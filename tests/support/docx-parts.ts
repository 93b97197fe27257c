import JSZip from 'jszip'
import { PROPERTY_ORDER } from '#shared/conformance/property-order.ts'

/** The parts of a Word file by name, XML as text. */
export async function docxParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes)
  const parts = new Map<string, string>()
  for (const name of Object.keys(zip.files)) parts.set(name, (await zip.file(name)?.async('string')) ?? '')
  return parts
}

/** One part; throws when the file has none of that name. */
export async function docxPart(bytes: Uint8Array, name: string): Promise<string> {
  const part = (await docxParts(bytes)).get(name)
  if (part === undefined) throw new Error(`the file has no part ${name}`)
  return part
}

/** The paragraphs of a part, outermost first, as XML. */
export function paragraphsIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>[\s\S]*?<\/w:p>|<w:p\/>/g)].map(([paragraph]) => paragraph)
}

/** The words of a piece of XML; a tab is `\t`, a line break `\n`. */
export function wordsIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
    .map(([, text, mark]) => text ?? (mark === 'tab' ? '\t' : '\n'))
    .join('')
}

/** The paragraph with the given words; throws when there is none or more than one. */
export function paragraphWith(xml: string, words: string): string {
  const found = paragraphsIn(xml).filter((paragraph) => wordsIn(paragraph).includes(words))
  const [paragraph] = found
  if (paragraph === undefined || found.length > 1) throw new Error(`${found.length} paragraphs with ${words}`)
  return paragraph
}

/** The names of the elements directly inside a piece of XML, in their order. */
export function childNames(xml: string): readonly string[] {
  const names: string[] = []
  let depth = 0
  for (const [, closing, name = '', selfClosing] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (closing === '/') depth -= 1
    else {
      if (depth === 0) names.push(name)
      if (selfClosing !== '/') depth += 1
    }
  }
  return names
}

/** Property elements of a part whose children do not stand in the order of the schema. */
export function disordered(xml: string): readonly string[] {
  return Object.entries(PROPERTY_ORDER).flatMap(([name, order]) =>
    [...xml.matchAll(new RegExp(`<${name}(?: [^>]*[^/])?>([\\s\\S]*?)</${name}>`, 'g'))].flatMap(([whole, inner]) => {
      const ranks = childNames(inner ?? '').map((child) => order.indexOf(child))
      const isOrdered = ranks.every((rank, index) => rank >= 0 && rank >= (ranks[index - 1] ?? 0))
      return isOrdered ? [] : [whole]
    }),
  )
}
