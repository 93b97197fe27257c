import {
  childOf,
  childrenOf,
  descendantsOf,
  numberOf,
  switchOf,
  type XmlElement,
} from '../../docx-import/xml-element.ts'
import { GBT9704 } from '../../layout/gbt9704.ts'
import { pageGeometry } from '../../layout/page-geometry.ts'
import { PAGE_PROFILES } from '../../layout/page-profile.ts'
import { twipsToMm } from '../../layout/units.ts'
import { amount, type CheckRule, compared, heldBy, NOT_APPLICABLE, type Outcome, word } from '../check.ts'
import type { InspectedFile } from '../inspected-file.ts'
import { landscapeSections, pageNumbersIn, type TurnedNumber } from '../landscape-sections.ts'
import { PAGE } from './places.ts'

const { marginBinding, pageNumberGap } = GBT9704
const CLAUSE = { clause: '8', strength: 'required' } as const

/** Tables that stand across the page (8), and long ones, whose head has to come again. */
export const TABLE_CHECKS = [
  { name: 'landscapeMargins', ...CLAUSE, layer: 'xml', run: landscapeMargins },
  {
    name: 'landscapePageNumber',
    ...CLAUSE,
    layer: 'xml',
    run(file) {
      const sections = landscapeSections(file.parts)
      if (sections.length === 0) return NOT_APPLICABLE
      const numbers = numbersOf(file)
      const found = numbers.length === 0 ? 'missing' : numbers.every(({ isTurned }) => isTurned) ? 'turned' : 'upright'
      return compared(word('turned'), word(found), { place: HEADER })
    },
  },
  {
    name: 'landscapeNumberGap',
    ...heldBy(pageNumberGap),
    layer: 'arithmetic',
    run(file) {
      const middles = numbersOf(file).flatMap(({ middle }) => middle ?? [])
      const distances = middles.map((middle) => twipsToMm(TURNED.marginLeft - middle))
      return worst(pageNumberGap.value, distances, 1)
    },
  },
  { name: 'tableHeadRepeated', clause: '-', strength: 'practice', layer: 'xml', run: tableHeadRepeated },
] as const satisfies readonly CheckRule<InspectedFile>[]

const HEADER = { part: 'header', number: null, text: '' } as const
const TURNED = pageGeometry(PAGE_PROFILES.pageSetup, 'landscape')

function numbersOf({ parts }: InspectedFile): readonly TurnedNumber[] {
  return landscapeSections(parts).flatMap(({ furniture }) => furniture.flatMap(pageNumbersIn))
}

/** Above the head of the table is the margin at the binding edge. */
function landscapeMargins({ parts }: InspectedFile): Outcome {
  const tops = landscapeSections(parts).map(({ properties }) => marginOf(properties, 'top'))
  return worst(marginBinding.value, tops, marginBinding.tolerance)
}

function marginOf(section: XmlElement, side: string): number {
  return twipsToMm(numberOf(childOf(section, 'w:pgMar')?.attributes[`w:${side}`]) ?? 0)
}

/** The value that is furthest from what is expected. */
function worst(expected: number, found: readonly number[], tolerance: number): Outcome {
  const [first, ...rest] = found
  if (first === undefined) return NOT_APPLICABLE
  const furthest = rest.reduce((a, b) => (Math.abs(b - expected) > Math.abs(a - expected) ? b : a), first)
  return compared(amount('mm', expected), amount('mm', furthest), { tolerance, place: PAGE })
}

/** A table of more rows than a page has lines goes on on the next one; without its head nobody can read it there. */
function tableHeadRepeated({ parts }: InspectedFile): Outcome {
  const long = descendantsOf(parts.document, 'w:tbl').filter(
    (table) => childrenOf(table, 'w:tr').length > GBT9704.linesPerPage.value,
  )
  const [wrong = long[0]] = long.filter((table) => !repeatsHead(table))
  if (wrong === undefined) return NOT_APPLICABLE
  return compared(word('present'), word(repeatsHead(wrong) ? 'present' : 'missing'), {
    place: { part: 'text', number: null, text: headOf(wrong) },
  })
}

function repeatsHead(table: XmlElement): boolean {
  return switchOf(childOf(childOf(table, 'w:tr'), 'w:trPr'), 'w:tblHeader') === true
}

function headOf(table: XmlElement): string {
  const first = childOf(table, 'w:tr')
  return first === undefined
    ? ''
    : descendantsOf(first, 'w:t')
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 24)
}
