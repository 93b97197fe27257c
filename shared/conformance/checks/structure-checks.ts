import { childOf, type XmlElement } from '../../docx-import/xml-element.ts'
import { type CheckRule, compared, type Outcome, text, word } from '../check.ts'
import type { InspectedFile } from '../inspected-file.ts'
import { PROPERTY_ORDER } from '../property-order.ts'
import { PAGE } from './places.ts'

/** The form of the file itself: what some programs cannot open or lose. */
export const STRUCTURE_CHECKS = [
  {
    name: 'endsWithParagraph',
    clause: '-',
    strength: 'practice',
    layer: 'xml',
    run({ parts }) {
      const blocks = (childOf(parts.document, 'w:body')?.children ?? []).filter(({ name }) => name !== 'w:sectPr')
      const isParagraph = blocks.at(-1)?.name === 'w:p'
      return compared(word('paragraph'), word(isParagraph ? 'paragraph' : 'table'), { place: PAGE })
    },
  },
  { name: 'propertyOrder', clause: '-', strength: 'practice', layer: 'xml', run: propertyOrder },
] as const satisfies readonly CheckRule<InspectedFile>[]

function propertyOrder({ parts }: InspectedFile): Outcome {
  const roots = [parts.document, parts.styles, ...parts.furniture.values()].flatMap((root) => root ?? [])
  for (const root of roots) {
    const disordered = firstDisordered(root)
    if (disordered !== null) return compared(word('inOrder'), text(disordered), { place: PAGE })
  }
  return compared(word('inOrder'), word('inOrder'), { place: PAGE })
}

/** The first property element whose children stand in another order than the schema says: `w:pPr: w:ind w:tabs`. */
function firstDisordered(element: XmlElement): string | null {
  const order = PROPERTY_ORDER[element.name]
  if (order !== undefined) {
    const ranked = element.children.map(({ name }) => ({ name, rank: order.indexOf(name) }))
    // Names of later versions of the format have no place in the sequence.
    const known = ranked.filter(({ rank }) => rank >= 0)
    const at = known.findIndex(({ rank }, index) => rank < (known[index - 1]?.rank ?? 0))
    if (at > 0) return `${element.name}: ${known[at - 1]?.name} ${known[at]?.name}`
  }
  for (const child of element.children) {
    const found = firstDisordered(child)
    if (found !== null) return found
  }
  return null
}
